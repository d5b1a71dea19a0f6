import { STOP_WORD } from '../languages.ts';
import { fileBudget, groupsFor } from './file-budget.ts';
import { mayContainAddress } from './post.ts';
import type { LookupContext, QueryContext } from './query-context.ts';
import { type QueryTerm, termsOfPost } from './query-terms.ts';
import { rarity } from './ranking.ts';
import { byScore, type Hit, scored, type TermPostings } from './scoring.ts';
import { lookUp, postingsFor } from './term-lookup.ts';

/** The claims closest to a post. */
export interface PostMatches {
  /** Best first. */
  hits: Hit[];
  /** The terms that were found, for highlighting. */
  terms: QueryTerm[];
  /** The score of a claim that contains every term of the query. 0 if the query has only stop words. */
  maxScore: number;
  /** Claims that appeared at an address in the post. They come first in `hits`. */
  linked: ReadonlySet<number>;
}

/** The number of query terms that a claim must share, if the query has more than one or two. */
const MIN_SHARED = 2;
/** The saturation of a word that is in the claim and its title. */
const SATURATION_IN_CLAIM_AND_TITLE = 0.55;
/** The number of addresses in a post that are looked up. */
const MAX_LINKS = 3;

/** Finds the claims closest to a post. */
export async function matchPost(typed: string, { index, languages }: QueryContext): Promise<PostMatches> {
  // The tables of platforms and archives are large, and most posts contain no address.
  const addresses = mayContainAddress(typed) ? await import('./address-key.ts') : undefined;
  const { terms, links } = termsOfPost(typed, languages, addresses?.isOnPlatform ?? (() => false));
  const context = { index, languages, budget: fileBudget(groupsFor(terms.length)) };
  const keys = links.slice(0, MAX_LINKS).flatMap((link) => addresses?.addressKey(link) ?? []);
  const linked = await claimsAt(keys, context);
  const { found, missing } = await lookUp(terms, context);
  const needed = terms.length > MIN_SHARED ? MIN_SHARED : 1;
  const near = scored(found, index.root.claims).filter(({ claim, matched }) => matched >= needed && !linked.has(claim));
  const first = [...linked].map((claim) => ({ claim, score: Number.POSITIVE_INFINITY, matched: 1 }));
  return {
    hits: [...first, ...near.sort(byScore)],
    terms: found.map(({ term }) => term),
    maxScore: maxScoreOf([...found, ...missing.map((term) => ({ term, postings: new Map() }))], index.root.claims),
    linked,
  };
}

/** 0 if there are only stop words, which say nothing about a claim. */
function maxScoreOf(terms: readonly TermPostings[], claims: number): number {
  if (terms.every(({ term }) => term.stems.some((stem) => stem.startsWith(STOP_WORD)))) return 0;
  return terms.reduce(
    (sum, { term, postings }) => sum + term.weight * rarity(postings.size, claims) * SATURATION_IN_CLAIM_AND_TITLE,
    0,
  );
}

async function claimsAt(keys: readonly string[], { index, budget }: LookupContext): Promise<Set<number>> {
  const affordable = keys.filter((key) => budget.take(index.groupOf(key)));
  return new Set((await postingsFor(affordable, index)).keys());
}
