import { phraseMatcher } from '../../text/runs.ts';
import { formsOf } from '../../text/tokens.ts';
import { partsOf } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import type { IndexedClaim } from './index-files.ts';
import { parseWords, type QueryRun, type WordQuery, withoutAmounts } from './parse-query.ts';
import { LONGEST_POST } from './post.ts';
import { isPrefix, prefixMatches } from './prefix-query.ts';
import { requiredWords, termsOfForms } from './query-terms.ts';
import type { IndexReader } from './reader.ts';
import { intersection, matchesOf, type RunMatches, union } from './run-matches.ts';
import { byScore, type Hit, scored } from './scoring.ts';

/** Claims that are looked at once more, for the words standing side by side. */
export const MOST_CLAIMS = 20;

/** A claim whose own text contains all of the words. */
export interface ClaimMatch {
  number: number;
  claim: IndexedClaim;
}

/** The result of a word query, as claim numbers. */
export interface WordMatches {
  /**
   * The claims that themselves (not only the pages about them) have all of the words: first those in which they stand side by side, then
   * those that have them as they were typed, then those with other forms of them. At most `MOST_CLAIMS`.
   */
  claimMatches: ClaimMatch[];
  /** All pages that have them for certain, those of `claimMatches` included. */
  certain: ReadonlySet<number>;
  /** Pages that contain the words, but perhaps not next to each other where required. */
  possible: number[];
  /** Whether a text has them as they have to be. It decides about `possible`. */
  has(text: string): boolean;
  /** The words to highlight in a snippet, and the prefix of others. */
  forms: string[];
  prefix?: string;
}

/** A run of words with its matches. */
interface MatchedRun {
  run: QueryRun;
  places: RunMatches;
  isNeeded: boolean;
}

/**
 * Finds the pages that have all of some words, with the signs that belong to them. Only where none has, the last word is taken for the
 * beginning of one, and then numbers are looked for without signs of money and shares. A claim about which there is still doubt is
 * judged by its own text first.
 */
export async function matchWords(
  pasted: string,
  index: IndexReader,
  languages: readonly Language[],
): Promise<WordMatches> {
  const typed = pasted.slice(0, LONGEST_POST);
  const asked = parseWords(typed);
  const pages = await pagesFor(asked, typed, index, languages);
  const plain = pages.certain.size + pages.possible.length === 0 ? withoutAmounts(asked) : undefined;
  return plain ? pagesFor(plain, typed, index, languages) : pages;
}

async function pagesFor(
  asked: WordQuery,
  typed: string,
  index: IndexReader,
  languages: readonly Language[],
): Promise<WordMatches> {
  const found = await lookedUp(asked, index, languages);
  const whole = together(found, asked);
  const last = found.at(-1);
  const isOpen = !/\s$/.test(typed) && asked.phrases.length === 0 && whole.certain.size + whole.possible.length === 0;
  if (!isOpen || !last || last.run.forms.length > 1 || last.run.withSymbols || !isPrefix(formOf(last.run)))
    return judged(whole, found, typed, index, languages, hasAll(asked));
  const prefix = { ...last, isNeeded: true, places: await prefixMatches(formOf(last.run), index) };
  const others = found.slice(0, -1);
  const has = (text: string) => hasAll(asked)(text) && formsOf(text).some((form) => form.startsWith(formOf(last.run)));
  const pages = await judged(together([...others, prefix], asked), [...others, prefix], typed, index, languages, has);
  return { ...pages, prefix: formOf(last.run) };
}

async function lookedUp(
  { runs }: WordQuery,
  index: IndexReader,
  languages: readonly Language[],
): Promise<MatchedRun[]> {
  const required = new Set(
    requiredWords(
      runs.flatMap(({ forms }) => forms),
      languages,
    ),
  );
  return Promise.all(
    runs.map(async (run) => ({
      run,
      places: await matchesOf(run, index, languages),
      isNeeded: run.withSymbols !== undefined || run.forms.some((form) => required.has(form)),
    })),
  );
}

/** The pages that have all that is needed. Where phrases were asked for, none is sure. */
function together(found: readonly MatchedRun[], { phrases }: WordQuery): { certain: Set<number>; possible: number[] } {
  const needed = found.filter(({ isNeeded }) => isNeeded).map(({ places }) => places);
  const all = intersection(
    needed.map(({ certain, possible }) => (possible.size > 0 ? union([certain, possible]) : certain)),
  );
  const certain = phrases.length > 0 ? new Set<number>() : intersection(needed.map((places) => places.certain));
  return { certain, possible: [...all].filter((claim) => !certain.has(claim)) };
}

/** What was written together has to stand together, and a phrase as it is. */
function hasAll({ runs, phrases }: WordQuery): (text: string) => boolean {
  const together = runs
    .filter(({ forms, isElided }) => (forms.length > 1 && !isElided) || forms.flatMap(partsOf).length > 0)
    .map(({ forms }) => forms.join('-'));
  const tests = [...phrases, ...together].map(phraseMatcher);
  return (text) => tests.every((test) => test(text));
}

async function judged(
  { certain, possible }: { certain: ReadonlySet<number>; possible: number[] },
  found: readonly MatchedRun[],
  typed: string,
  index: IndexReader,
  languages: readonly Language[],
  has: (text: string) => boolean,
): Promise<WordMatches> {
  const hits = await ranked(found, index, languages);
  const asked = async (of: (claim: number) => boolean) =>
    Promise.all(
      hits
        .filter(({ claim }) => of(claim))
        .slice(0, MOST_CLAIMS)
        .map(async ({ claim }) => ({ number: claim, claim: await index.claim(claim) })),
    );
  const isPossible = new Set(possible);
  const cleared = (await asked((claim) => isPossible.has(claim))).filter(({ claim }) => textsOf(claim).some(has));
  const isCleared = new Set(cleared.map(({ number }) => number));
  const claimMatches = [...(await asked((claim) => certain.has(claim))), ...cleared].slice(0, MOST_CLAIMS);
  const isPhrase = phraseMatcher(typed);
  const { true: first = [], false: rest = [] } = Object.groupBy(
    claimMatches,
    ({ claim }) => `${textsOf(claim).some(isPhrase)}`,
  );
  return {
    claimMatches: [...first, ...rest],
    certain: union([certain, isCleared]),
    possible: possible.filter((claim) => !isCleared.has(claim)),
    has,
    forms: found.filter(({ isNeeded }) => isNeeded).flatMap(({ run }) => markedOf(run)),
  };
}

/** The claims that have all that is needed themselves, the better first. */
async function ranked(
  found: readonly MatchedRun[],
  index: IndexReader,
  languages: readonly Language[],
): Promise<Hit[]> {
  const needed = found.filter(({ isNeeded }) => isNeeded);
  if (needed.length === 0) return [];
  const exact = await Promise.all(found.map(({ run }) => written(run, index, languages)));
  const exactly = ({ claim }: Hit) => exact.filter((one) => one.has(claim)).length;
  const scores = scored(
    found.map(({ run, places }) => ({ term: { forms: run.forms, stems: [], weight: 1 }, postings: places.postings })),
    index.root.claims,
  );
  return scores
    .filter(({ claim }) => needed.every(({ places }) => places.postings.has(claim)))
    .sort((a, b) => exactly(b) - exactly(a) || byScore(a, b));
}

/** The claims in which a run of words stands as it was typed. */
async function written(
  { forms, joined, withSymbols }: QueryRun,
  index: IndexReader,
  languages: readonly Language[],
): Promise<Set<number>> {
  const claims = await Promise.all(
    termsOfForms(withSymbols !== undefined ? [withSymbols] : [...forms, joined ?? []].flat(), languages).map(
      async ({ forms: [form = ''], stems }) => {
        const all = await Promise.all(stems.map((stem) => standsAs(form, stem, index)));
        return new Set(all.flat());
      },
    ),
  );
  return union(claims);
}

async function standsAs(form: string, stem: string, index: IndexReader): Promise<readonly number[]> {
  const forms = await index.forms(stem);
  return forms?.has(form) ? (forms.get(form) ?? [...((await index.postings(stem)) ?? new Map()).keys()]) : [];
}

function textsOf({ claim, original = '', title }: IndexedClaim): string[] {
  return [claim, original, title];
}

function formOf({ forms }: QueryRun): string {
  return forms[0] ?? '';
}

/** What is marked of a run: all of it, and of a compound no single letters or digits by themselves. */
function markedOf({ forms, joined, withSymbols, compounds }: QueryRun): string[] {
  if (withSymbols !== undefined) return [withSymbols];
  return joined === undefined ? [...forms, ...compounds] : [joined, ...forms.filter((form) => form.length > 1)];
}
