import { distance } from 'fastest-levenshtein';
import type { Language } from '../languages.ts';
import type { FileBudget } from './file-budget.ts';
import type { Postings } from './postings-file.ts';
import { correctedTerm, type QueryTerm, splitTerm, term } from './query-terms.ts';
import type { IndexReader } from './reader.ts';

/** Shorter words have too many neighbours. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
/** From this length, an edit distance of two is accepted. */
const LONG = 8;
/** A name that nobody would have taken for one word is not taken apart either. */
const LONGEST = 40;

/**
 * What a word that no claim has may stand for: the two words it is made of (`#ferryfire`, `cornflakes`), else the word that is
 * spelled most like it among those that begin alike. Nothing where there is neither.
 */
export async function correctedTerms(
  unknown: QueryTerm,
  index: IndexReader,
  languages: readonly Language[],
  budget: FileBudget,
): Promise<QueryTerm[]> {
  const form = unknown.forms[0] ?? '';
  if (form.length > LONGEST) return [];
  const parts = await partsOf(form, index, languages, budget);
  if (parts) return splitTerm(unknown, parts, languages);
  // Names of people who post are as good as any other spelling.
  const near = unknown.weight < 1 ? undefined : await closestStem(unknown, index, budget);
  return near === undefined ? [] : [correctedTerm(unknown, near)];
}

/** The cut nearest to the middle that leaves two known words: of all such cuts it is mostly the one that was meant. */
async function partsOf(
  form: string,
  index: IndexReader,
  languages: readonly Language[],
  budget: FileBudget,
): Promise<[string, string] | undefined> {
  if (form.length < SHORTEST_COMPOUND) return undefined;
  const isKnown = async (part: string): Promise<boolean> => {
    for (const stem of term(part, 1, languages).stems) {
      if (budget.take(index.fileOf(stem)) && (await index.postings(stem))) return true;
    }
    return false;
  };
  for (const at of cuts(form)) {
    const [left, right] = [form.slice(0, at), form.slice(at)];
    if ((await isKnown(left)) && (await isKnown(right))) return [left, right];
  }
  return undefined;
}

/** Where a word may be cut in two: between letters and digits (`covid19`), else the nearer to its middle the sooner. */
function cuts(form: string): number[] {
  const mixed = /^(?:\p{L}+(?=\p{N}+$)|\p{N}+(?=\p{L}+$))/u.exec(form);
  if (mixed) return [mixed[0].length];
  const places = Array.from({ length: form.length - 2 * SHORTEST_PART + 1 }, (_, n) => n + SHORTEST_PART);
  return places.sort((a, b) => Math.abs(a - form.length / 2) - Math.abs(b - form.length / 2));
}

/** The stem that is spelled most like a word or one of its stems. Of those alike, the one that more claims have. */
async function closestStem(unknown: QueryTerm, index: IndexReader, budget: FileBudget): Promise<string | undefined> {
  const form = unknown.forms[0] ?? '';
  const file = index.fileOf(form);
  if (form.length < SHORTEST_MISSPELT || !/^\p{L}+$/u.test(form) || !budget.take(file)) return undefined;
  const most = form.length >= LONG ? 2 : 1;
  const spellings = [...new Set([form, ...unknown.stems])];
  let best: { steps: number; uses: number; stem: string } | undefined;
  for (const [other, uses] of [...frequentStems(index), ...[...(await index.postingsIn(file))].map(sizeOf)]) {
    if (other[0] !== form[0]) continue;
    const steps = Math.min(...spellings.map((spelling) => editDistance(other, spelling, most)));
    if (steps <= most && (!best || steps < best.steps || (steps === best.steps && uses > best.uses)))
      best = { steps, uses, stem: other };
  }
  return best?.stem;
}

/** Frequent stems lie in files of their own. How many claims have each is not known here; more than have any other. */
function frequentStems({ root }: IndexReader): [string, number][] {
  return root.frequent.split(' ').map((stem, rank, { length }) => [stem, root.claims + length - rank]);
}

function sizeOf([stem, { size }]: [string, Postings]): [string, number] {
  return [stem, size];
}

/** How many letters differ. Words that are longer or shorter by too much are not compared in full. */
function editDistance(other: string, spelling: string, most: number): number {
  return Math.abs(other.length - spelling.length) > most ? Number.POSITIVE_INFINITY : distance(other, spelling);
}
