import type { ClaimData } from '../../model/claim.ts';
import { isLater } from '../../model/days.ts';
import type { DossierData } from '../../model/dossier.ts';
import type { Loose } from './loose.ts';
import type { ClaimRule, Finding } from './rule.ts';
import { added } from './sound-folder.ts';

/** Two days of which the first cannot be after the second. Of either no more than the month or year may be known. */
interface Pair {
  first: string;
  early: string | undefined;
  late: string | undefined;
  /** The way to the later one. */
  path: readonly PropertyKey[];
  why: string;
}

export const datesInOrder: ClaimRule = {
  level: 'error',
  demands:
    'A claim is made, then checked, then perhaps corrected and updated; a source is published before it is opened. The same is true of dossiers and their sources. Readers are told these days, so they must be possible. A month or a year is compared as far as it goes.',
  cure: 'Correct the day that is wrong. Where both are right, one of them stands behind the wrong key.',
  fails: added('updated: 2026-11-20'),
  passes: added('updated: 2026-11-24'),
  judge({ claim }) {
    return [...pairsOfClaim(claim), ...pairsOfCorrections(claim), ...pairsOfSources(claim)].flatMap(judgePair);
  },
};

/** The same of a dossier. */
export function datesOfDossier(dossier: Loose<DossierData>): Finding[] {
  return [...pairsOfDossier(dossier), ...pairsOfSources(dossier)].flatMap(judgePair);
}

function pairsOfDossier({ document, published, updated }: Loose<DossierData>): Pair[] {
  return [
    {
      first: 'document.published',
      early: document?.published,
      late: published,
      path: ['published'],
      why: 'a document is published before it is taken apart',
    },
    {
      first: 'published',
      early: published,
      late: updated,
      path: ['updated'],
      why: 'a dossier is published before it is updated',
    },
  ];
}

function pairsOfClaim({ claimDate, published, updated }: Loose<ClaimData>): Pair[] {
  return [
    {
      first: 'claimDate',
      early: claimDate,
      late: published,
      path: ['published'],
      why: 'a claim is made before it is checked',
    },
    {
      first: 'published',
      early: published,
      late: updated,
      path: ['updated'],
      why: 'a check is published before it is updated',
    },
  ];
}

function pairsOfCorrections({ published, corrections }: Loose<ClaimData>): Pair[] {
  const why = 'a check is published before it is corrected';
  return (corrections ?? []).map((correction, index) => ({
    first: 'published',
    early: published,
    late: correction?.date,
    path: ['corrections', index, 'date'],
    why,
  }));
}

function pairsOfSources({ sources }: Pick<Loose<ClaimData>, 'sources'>): Pair[] {
  const why = 'a source is published before somebody opens it';
  return (sources ?? []).map((source, index) => ({
    first: 'published',
    early: source?.published,
    late: source?.accessed,
    path: ['sources', index, 'accessed'],
    why,
  }));
}

function judgePair({ first, early, late, path, why }: Pair): Finding[] {
  if (early === undefined || late === undefined || !isLater(early, late)) return [];
  const reason = `Unexpected day \`${late}\` for \`${String(path.at(-1))}\`, expected \`${early}\` (\`${first}\`) or a later one: ${why}`;
  return [{ reason, path }];
}
