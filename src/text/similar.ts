import { claimWords, countUses } from './claim-words.ts';

/** The parts of a claim that are compared. */
export interface ClaimText {
  slug: string;
  text: string;
}

/** A claim that resembles another, and the share of words they have in common: 1 if the words are the same. */
export interface SimilarClaim {
  slug: string;
  similarity: number;
}

/**
 * Two claims are nearly the same if they share four fifths of their words. In 32,000 real claims, nearly every pair above this
 * threshold was one claim in two wordings; most pairs below three quarters were different claims of the same form (a photograph
 * that shows this or that). Names, numbers and `not` count like any other word: claims that differed only in these were mostly
 * one rumour with another date or name. In fewer than nine words, one different word makes a different claim (`Sanctions are
 * useless`, `Sanctions are illegal`).
 */
const NEARLY_SAME = 0.8;

/** Stop after this many matches and take the best. Without a limit, a thousand claims of one form would be a million pairs. */
const ENOUGH = 20;

/** May be the same claim in different words. Two thirds of paraphrases score higher, and one in seven unrelated claims. */
const RESEMBLES = 0.25;

/**
 * Each claim that is nearly the same as an earlier one, with the earlier one that is most similar. Claims without words are
 * not similar to anything.
 *
 * Not all pairs are compared. If the words of each claim are sorted from rare to frequent, two claims that share four fifths of
 * their words share at least one of the first fifth, so only these words are looked up (prefix filtering).
 */
export function similarPairs(claims: readonly ClaimText[]): { slug: string; earlier: SimilarClaim }[] {
  const pairs: { slug: string; earlier: SimilarClaim }[] = [];
  const sameWords = new Map<string, string>();
  const index: RareWords = new Map();
  for (const claim of rarestFirst(claims)) {
    const key = claim.words.join(' ');
    const same = sameWords.get(key);
    const earlier = same === undefined ? mostSimilar(claim, index) : { slug: same, similarity: 1 };
    if (earlier) pairs.push({ slug: claim.slug, earlier });
    if (same !== undefined) continue;
    sameWords.set(key, claim.slug);
    addTo(index, claim);
  }
  return pairs;
}

/**
 * The claims that may say the same as a text in different words, most similar first. Rare words weigh more than frequent ones.
 */
export function similarTo(text: string, claims: readonly ClaimText[], limit: number): SimilarClaim[] {
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
      return { slug, similarity: shared === 0 ? 0 : shared / weigh(words.union(wanted)) };
    })
    .filter(({ similarity }) => similarity >= RESEMBLES)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit);
}

/** A claim with its words as numbers, rarest first: the rarer a word is in all claims, the lower its number. */
interface Numbered {
  slug: string;
  words: Uint32Array;
}

/** For each word, the claims in which it is one of the rarest, with its position among their words. */
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

function mostSimilar(claim: Numbered, index: RareWords): SimilarClaim | undefined {
  const found: SimilarClaim[] = [];
  for (const other of candidates(claim, index)) {
    const similarity = share(countShared(claim.words, other.words), claim, other);
    if (similarity >= NEARLY_SAME) found.push({ slug: other.slug, similarity });
    if (found.length === ENOUGH) break;
  }
  return found.sort((a, b) => b.similarity - a.similarity)[0];
}

/** The claims that may be nearly the same, each once. */
function* candidates(claim: Numbered, index: RareWords): Generator<Numbered> {
  const seen = new Set<Numbered>();
  for (const [position, word] of rarestWords(claim).entries()) {
    for (const other of index.get(word) ?? []) {
      // This is the rarest word that both have, so they share at most this word and the ones after it.
      const most = Math.min(claim.words.length - position, other.claim.words.length - other.position);
      if (share(most, claim, other.claim) < NEARLY_SAME || seen.has(other.claim)) continue;
      seen.add(other.claim);
      yield other.claim;
    }
  }
}

/** The number of shared words divided by the number of words that either has (Jaccard index). */
function share(shared: number, one: Numbered, other: Numbered): number {
  return shared / (one.words.length + other.words.length - shared);
}

/** How many numbers are in both sorted lists. */
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
