import type { Language } from '../languages.ts';
import { type Allowance, allowance } from './allowance.ts';
import { type Concept, conceptsOfPost } from './concepts.ts';
import { byScore, type FoundConcept, type Hit, scored } from './found.ts';
import { lookUp, standing } from './look-up.ts';
import { mayHoldAddress } from './post.ts';
import type { IndexReader } from './reader.ts';
import { rarity } from './weights.ts';

/** The claims that come nearest to a post. */
export interface Closest {
  /** Best first. */
  hits: Hit[];
  /** What was looked for and found, for marking it. */
  concepts: Concept[];
  /** What a claim would score that says all that was asked. */
  asked: number;
  /** Claims that were made at an address in the post; they come first in `hits`. */
  linked: ReadonlySet<number>;
}

/** In a text of more than two words, a claim that shares but one of them is not near. */
const SHARED = 2;
/** How much a word counts in a claim and its title. */
const SAID = 0.55;
/** Addresses of a post that are looked up. */
const MOST_LINKS = 3;

/** Finds the claims nearest to a post. */
export async function closest(typed: string, index: IndexReader, languages: readonly Language[]): Promise<Closest> {
  // What is known of platforms and archives is much, and most posts have no address.
  const addresses = mayHoldAddress(typed) ? await import('./address-key.ts') : undefined;
  const { concepts, links } = conceptsOfPost(typed, languages, addresses?.isOnPlatform ?? (() => false));
  const allowed = allowance();
  const keys = links.slice(0, MOST_LINKS).flatMap((link) => addresses?.addressKey(link) ?? []);
  const linked = await claimsAt(keys, index, allowed);
  const { found, missing } = await lookUp(concepts, index, languages, allowed);
  const needed = concepts.length > SHARED ? SHARED : 1;
  const near = scored(found, index.root.claims).filter(({ claim, matched }) => matched >= needed && !linked.has(claim));
  const first = [...linked].map((claim) => ({ claim, score: Number.POSITIVE_INFINITY, matched: 1 }));
  return {
    hits: [...first, ...near.sort(byScore)],
    concepts: found.map(({ concept }) => concept),
    asked: askedFor([...found, ...missing.map((concept) => ({ concept, levels: new Map() }))], index.root.claims),
    linked,
  };
}

function askedFor(all: readonly FoundConcept[], claims: number): number {
  return all.reduce((sum, { concept, levels }) => sum + concept.weight * rarity(levels.size, claims) * SAID, 0);
}

async function claimsAt(keys: readonly string[], index: IndexReader, allowed: Allowance): Promise<Set<number>> {
  const known = keys.filter((key) => allowed.take(index.fileOf(key)));
  return new Set((await standing(known, index)).keys());
}
