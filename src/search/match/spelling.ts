import { distance } from 'fastest-levenshtein';
import type { Postings } from './postings-file.ts';
import type { LookupContext } from './query-context.ts';
import { correctedTerm, type QueryTerm, splitTerm, term } from './query-terms.ts';
import type { IndexReader } from './reader.ts';

/** Shorter words are similar to too many others. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
/** From this length, an edit distance of two is accepted. */
const LONG = 8;
/** Longer words are not corrected. */
const LONGEST = 40;

/**
 * Corrects a word that is in no claim: to the two words that it is composed of (`#ferryfire`, `cornflakes`), or else to the
 * word with the most similar spelling that starts with the same letter. Empty if there are none.
 */
export async function correctedTerms(unknown: QueryTerm, context: LookupContext): Promise<QueryTerm[]> {
  const form = unknown.forms[0] ?? '';
  if (form.length > LONGEST) return [];
  const parts = await partsOf(form, context);
  if (parts) return splitTerm(unknown, parts, context.languages);
  // Names in a byline may be spelled in any way.
  const closest = unknown.weight < 1 ? undefined : await closestStem(unknown, context);
  return closest === undefined ? [] : [correctedTerm(unknown, closest)];
}

/** Splits a word into two known ones. If there are several ways, the one nearest to the middle is usually right. */
async function partsOf(
  form: string,
  { index, languages, budget }: LookupContext,
): Promise<[string, string] | undefined> {
  if (form.length < SHORTEST_COMPOUND) return undefined;
  const isKnown = async (part: string): Promise<boolean> => {
    for (const stem of term(part, 1, languages).stems) {
      if (budget.take(index.groupOf(stem)) && (await index.postings(stem))) return true;
    }
    return false;
  };
  for (const at of splitPoints(form)) {
    const [left, right] = [form.slice(0, at), form.slice(at)];
    if ((await isKnown(left)) && (await isKnown(right))) return [left, right];
  }
  return undefined;
}

/** Where a word can be split: between letters and digits (`covid19`), or else anywhere, nearest to the middle first. */
function splitPoints(form: string): number[] {
  const mixed = /^(?:\p{L}+(?=\p{N}+$)|\p{N}+(?=\p{L}+$))/u.exec(form);
  if (mixed) return [mixed[0].length];
  const points = Array.from({ length: form.length - 2 * SHORTEST_PART + 1 }, (_, n) => n + SHORTEST_PART);
  return points.sort((a, b) => Math.abs(a - form.length / 2) - Math.abs(b - form.length / 2));
}

/** The stem with the smallest edit distance to a word or one of its stems. Of several, the one in the most claims. */
async function closestStem(unknown: QueryTerm, { index, budget }: LookupContext): Promise<string | undefined> {
  const form = unknown.forms[0] ?? '';
  if (form.length < SHORTEST_MISSPELT || !/^\p{L}+$/u.test(form) || !budget.take(index.groupOf(form))) return undefined;
  const limit = form.length >= LONG ? 2 : 1;
  const spellings = [...new Set([form, ...unknown.stems])];
  let best: { edits: number; uses: number; stem: string } | undefined;
  for (const [other, uses] of [
    ...frequentStems(index),
    ...[...(await index.postingsIn(index.fileOf(form)))].map(usesOf),
  ]) {
    if (other[0] !== form[0]) continue;
    const edits = Math.min(...spellings.map((spelling) => editDistance(other, spelling, limit)));
    if (edits <= limit && (!best || edits < best.edits || (edits === best.edits && uses > best.uses)))
      best = { edits, uses, stem: other };
  }
  return best?.stem;
}

/**
 * Frequent stems are in files of their own. How many claims contain each is not known without fetching these, but it is more
 * than for any other stem.
 */
function frequentStems({ root }: IndexReader): [string, number][] {
  return root.frequent.split(' ').map((stem, rank, { length }) => [stem, root.claims + length - rank]);
}

function usesOf([stem, { size }]: [string, Postings]): [string, number] {
  return [stem, size];
}

/** The edit distance, or infinity if the lengths alone differ by more than a limit. */
function editDistance(other: string, spelling: string, limit: number): number {
  return Math.abs(other.length - spelling.length) > limit ? Number.POSITIVE_INFINITY : distance(other, spelling);
}
