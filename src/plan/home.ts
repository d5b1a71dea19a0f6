import { notWithdrawn } from '../library/groups.ts';
import type { Library } from '../library/make-library.ts';
import type { DossierData } from '../model/dossier.ts';
import { type ClaimCount, claimCount, type VerdictCount, verdictCounts } from './counts.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import { lazyPage, type Page } from './page.ts';

/** What the home page shows. */
export interface HomeProps {
  /** Safe HTML; empty if there is none. */
  introduction: string;
  newest: ListedClaim[];
  /** The number of fact-checks that are not withdrawn. */
  total: number;
  verdicts: VerdictCount[];
  /** The most frequent topics. */
  topics: { slug: string; label: string }[];
  /** The newest dossier. */
  dossier: ListedDossier | undefined;
  hasMoreDossiers: boolean;
}

/** A dossier in a list, with its claims in the order of the document. */
export interface ListedDossier {
  slug: string;
  data: Pick<DossierData, 'title' | 'summary' | 'lang' | 'draft'>;
  claims: ListedClaim[];
  total: ClaimCount;
  verdicts: VerdictCount[];
}

const NEWEST = 12;
const TOPICS = 12;

export function homePage(library: Library): Page<'Home', HomeProps> {
  return lazyPage('', 'Home', () => homeProps(library));
}

function homeProps(library: Library): HomeProps {
  const { site, claims, topics, texts } = library;
  const [dossier, ...others] = listedDossiers(library);
  return {
    introduction: texts.introduction,
    newest: claims.slice(0, NEWEST).map(listed),
    total: notWithdrawn(claims).length,
    verdicts: verdictCounts(claims, site),
    topics: [...topics.values()].slice(0, TOPICS).map(({ slug, label }) => ({ slug, label })),
    dossier,
    hasMoreDossiers: others.length > 0,
  };
}

/** All dossiers, newest first. */
export function listedDossiers({ site, dossiers, byDossier }: Library): ListedDossier[] {
  return dossiers.map(({ slug, data: { title, summary, lang, draft } }) => {
    const claims = byDossier.get(slug) ?? [];
    return {
      slug,
      data: { title, summary, lang, draft },
      claims: claims.map(listed),
      total: claimCount(claims),
      verdicts: verdictCounts(claims, site),
    };
  });
}
