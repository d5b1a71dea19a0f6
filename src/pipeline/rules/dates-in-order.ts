import type { ClaimData } from '../../model/claim.ts';
import { isLater } from '../../model/days.ts';
import type { DossierData } from '../../model/dossier.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { ClaimRule, Finding } from './rule.ts';
import { added } from './valid-folder.ts';

/** Two dates, of which the first cannot be after the second. Either may be only a month or a year. */
interface Pair {
  first: string;
  early: string | undefined;
  late: string | undefined;
  /** The path of the later one. */
  path: readonly PropertyKey[];
  why: string;
}

export const datesInOrder: ClaimRule = {
  level: 'error',
  demands:
    'Dates must be in a logical order, because readers see them. A claim is made, then checked, then perhaps corrected and updated; a source is published before it is accessed. The same goes for dossiers and their sources. If the day or month is unknown, only the known parts are compared.',
  fix: 'Correct the date that is wrong. If both are right, one of them is under the wrong key.',
  fails: added('updated: 2026-11-20'),
  passes: added('updated: 2026-11-24'),
  check({ claim }) {
    return [...pairsOfClaim(claim), ...pairsOfCorrections(claim), ...pairsOfSources(claim)].flatMap(checkPair);
  },
};

/** The same for a dossier. */
export function datesOfDossier(dossier: DeepPartial<DossierData>): Finding[] {
  return [...pairsOfDossier(dossier), ...pairsOfSources(dossier)].flatMap(checkPair);
}

function pairsOfDossier({ document, published, updated }: DeepPartial<DossierData>): Pair[] {
  return [
    {
      first: 'document.published',
      early: document?.published,
      late: published,
      path: ['published'],
      why: 'a document is published before its claims are checked',
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

function pairsOfClaim({ claimDate, published, updated }: DeepPartial<ClaimData>): Pair[] {
  return [
    {
      first: 'claimDate',
      early: claimDate,
      late: published,
      path: ['published'],
      why: 'a claim is made before it is fact-checked',
    },
    {
      first: 'published',
      early: published,
      late: updated,
      path: ['updated'],
      why: 'a fact-check is published before it is updated',
    },
  ];
}

function pairsOfCorrections({ published, corrections }: DeepPartial<ClaimData>): Pair[] {
  const why = 'a fact-check is published before it is corrected';
  return (corrections ?? []).map((correction, index) => ({
    first: 'published',
    early: published,
    late: correction?.date,
    path: ['corrections', index, 'date'],
    why,
  }));
}

function pairsOfSources({ sources }: Pick<DeepPartial<ClaimData>, 'sources'>): Pair[] {
  const why = 'a source is published before it is accessed';
  return (sources ?? []).map((source, index) => ({
    first: 'published',
    early: source?.published,
    late: source?.accessed,
    path: ['sources', index, 'accessed'],
    why,
  }));
}

function checkPair({ first, early, late, path, why }: Pair): Finding[] {
  if (early === undefined || late === undefined || !isLater(early, late)) return [];
  const reason = `Unexpected date \`${late}\` for \`${String(path.at(-1))}\`, expected \`${early}\` (\`${first}\`) or later: ${why}`;
  return [{ reason, path }];
}
