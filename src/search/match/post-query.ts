import type { Language } from '../languages.ts';
import { type FileBudget, fileBudget } from './file-budget.ts';
import { mayHoldAddress } from './post.ts';
import { type QueryTerm, termsOfPost } from './query-terms.ts';
import { rarity } from './ranking.ts';
import type { IndexReader } from './reader.ts';
import { byScore, type Hit, scored, type TermPostings } from './scoring.ts';
import { lookUp, postingsFor } from './term-lookup.ts';

/** The claims closest to a post. */
export interface PostMatches {
  /** Best first. */
  hits: Hit[];
  /** The terms that were found, for highlighting. */
  terms: QueryTerm[];
  /** What a claim that contains every term of the query would score. */
  maxScore: number;
  /** Claims that were made at an address in the post; they come first in `hits`. */
  linked: ReadonlySet<number>;
}

/** In a text of more than two words, a claim that shares but one of them is not near. */
const SHARED = 2;
/** How much a word counts in a claim and its title. */
const SAID = 0.55;
/** Addresses of a post that are looked up. */
const MOST_LINKS = 3;

/** Finds the claims closest to a post. */
export async function matchPost(
  typed: string,
  index: IndexReader,
  languages: readonly Language[],
): Promise<PostMatches> {
  // What is known of platforms and archives is much, and most posts have no address.
  const addresses = mayHoldAddress(typed) ? await import('./address-key.ts') : undefined;
  const { terms, links } = termsOfPost(typed, languages, addresses?.isOnPlatform ?? (() => false));
  const budget = fileBudget();
  const keys = links.slice(0, MOST_LINKS).flatMap((link) => addresses?.addressKey(link) ?? []);
  const linked = await claimsAt(keys, index, budget);
  const { found, missing } = await lookUp(terms, index, languages, budget);
  const needed = terms.length > SHARED ? SHARED : 1;
  const near = scored(found, index.root.claims).filter(({ claim, matched }) => matched >= needed && !linked.has(claim));
  const first = [...linked].map((claim) => ({ claim, score: Number.POSITIVE_INFINITY, matched: 1 }));
  return {
    hits: [...first, ...near.sort(byScore)],
    terms: found.map(({ term }) => term),
    maxScore: maxScoreOf([...found, ...missing.map((term) => ({ term, postings: new Map() }))], index.root.claims),
    linked,
  };
}

function maxScoreOf(all: readonly TermPostings[], claims: number): number {
  return all.reduce((sum, { term, postings }) => sum + term.weight * rarity(postings.size, claims) * SAID, 0);
}

async function claimsAt(keys: readonly string[], index: IndexReader, budget: FileBudget): Promise<Set<number>> {
  const known = keys.filter((key) => budget.take(index.fileOf(key)));
  return new Set((await postingsFor(known, index)).keys());
}
