import { claimWords, countUses } from './claim-words.ts';

/** A claim, as far as likeness is concerned. */
export interface ClaimText {
  slug: string;
  text: string;
}

/** A claim that resembles another, and how much: the share of words they have in common, 1 being the same words. */
export interface Likeness {
  slug: string;
  likeness: number;
}

/**
 * Two claims are nearly the same where they have four fifths of their words in common. In 32,000 claims of real desks nearly
 * every pair above that was one claim in two wordings; below three quarters, most were two claims made after one pattern (a
 * photograph that shows this or that). A name, a number or a `not` counts as any other word: what differed in nothing else
 * was mostly one rumour with another date or name. In fewer than nine words, one other word makes another claim (`Sanctions
 * are useless`, `Sanctions are illegal`).
 */
const NEARLY_SAME = 0.8;

/** With so many at hand the best of them will do. Without an end, a thousand claims of one pattern would be a million pairs. */
const ENOUGH = 20;

/** May be the same claim in quite other words. Two of three paraphrases score above that, one of seven unrelated claims does. */
const RESEMBLES = 0.25;

/**
 * Each claim that is nearly the same as one before it, with the one before it that it resembles most. Claims without words
 * resemble nothing.
 *
 * Not all pairs are compared. With the words of each claim ordered from rare to frequent, two claims that share four fifths
 * of them share one of the first fifth already, so only these are looked up (known as prefix filtering).
 */
export function similarPairs(claims: readonly ClaimText[]): { slug: string; earlier: Likeness }[] {
  const pairs: { slug: string; earlier: Likeness }[] = [];
  const sameWords = new Map<string, string>();
  const index: RareWords = new Map();
  for (const claim of rarestFirst(claims)) {
    const key = claim.words.join(' ');
    const same = sameWords.get(key);
    const earlier = same === undefined ? mostLike(claim, index) : { slug: same, likeness: 1 };
    if (earlier) pairs.push({ slug: claim.slug, earlier });
    if (same !== undefined) continue;
    sameWords.set(key, claim.slug);
    addTo(index, claim);
  }
  return pairs;
}

/**
 * The claims that a text may be another wording of, the likest first. Rare words weigh more than frequent ones: what a claim
 * is about tells more than its articles.
 */
export function similarTo(text: string, claims: readonly ClaimText[], limit: number): Likeness[] {
  const sets = claims.map((claim) => claimWords(claim.text));
  const uses = countUses(sets);
  const weigh = (words: Iterable<string>) => {
    let weight = 0;
    for (const word of words) weight += Math.log(1 + claims.length / (uses.get(word) ?? 1));
    return weight;
  };
  const wanted = claimWords(text);
  return claims
    .map(({ slug }, index) => {
      const words = sets[index] ?? new Set<string>();
      const shared = weigh(words.intersection(wanted));
      return { slug, likeness: shared === 0 ? 0 : shared / weigh(words.union(wanted)) };
    })
    .filter(({ likeness }) => likeness >= RESEMBLES)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}

/** A claim with its words as numbers, the rarest first: the rarer a word among all claims, the lower its number. */
interface Numbered {
  slug: string;
  words: Uint32Array;
}

/** The claims in which a word is one of the rarest, and its place among their words. */
type RareWords = Map<number, { claim: Numbered; position: number }[]>;

function rarestFirst(claims: readonly ClaimText[]): Numbered[] {
  const sets = claims.map(({ text }) => claimWords(text));
  const byUse = [...countUses(sets)].sort(([, a], [, b]) => a - b);
  const numbers = new Map(byUse.map(([word], index) => [word, index]));
  return claims
    .map(({ slug }, index) => ({ slug, words: Uint32Array.from(sets[index] ?? [], (word) => numbers.get(word) ?? 0) }))
    .map(({ slug, words }) => ({ slug, words: words.sort() }))
    .filter(({ words }) => words.length > 0);
}

function rarestWords({ words }: Numbered): Uint32Array {
  return words.subarray(0, words.length - Math.ceil(words.length * NEARLY_SAME) + 1);
}

function addTo(index: RareWords, claim: Numbered): void {
  for (const [position, word] of rarestWords(claim).entries()) {
    const entries = index.get(word);
    if (entries) entries.push({ claim, position });
    else index.set(word, [{ claim, position }]);
  }
}

function mostLike(claim: Numbered, index: RareWords): Likeness | undefined {
  const found: Likeness[] = [];
  for (const other of candidates(claim, index)) {
    const likeness = share(countShared(claim.words, other.words), claim, other);
    if (likeness >= NEARLY_SAME) found.push({ slug: other.slug, likeness });
    if (found.length === ENOUGH) break;
  }
  return found.sort((a, b) => b.likeness - a.likeness)[0];
}

/** Each claim that may be nearly the same, once. */
function* candidates(claim: Numbered, index: RareWords): Generator<Numbered> {
  const seen = new Set<Numbered>();
  for (const [position, word] of rarestWords(claim).entries()) {
    for (const other of index.get(word) ?? []) {
      // This is the rarest word that both have, so they can share no more than this one and what comes after it.
      const most = Math.min(claim.words.length - position, other.claim.words.length - other.position);
      if (share(most, claim, other.claim) < NEARLY_SAME || seen.has(other.claim)) continue;
      seen.add(other.claim);
      yield other.claim;
    }
  }
}

/** The words that both have, as a share of those that either has. */
function share(shared: number, one: Numbered, other: Numbered): number {
  return shared / (one.words.length + other.words.length - shared);
}

/** How many numbers stand in both lists. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let here = 0;
  let there = 0;
  while (here < one.length && there < other.length) {
    const difference = (one[here] ?? 0) - (other[there] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) here++;
    if (difference >= 0) there++;
  }
  return shared;
}
