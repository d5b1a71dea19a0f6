import { phraseMatcher } from '../../text/runs.ts';
import { formsOf } from '../../text/tokens.ts';
import { partsOf } from '../../text/variants.ts';
import type { IndexedClaim } from './index-files.ts';
import { parseWords, type QueryRun, type WordQuery, withoutAmounts } from './parse-query.ts';
import { LONGEST_POST } from './post.ts';
import { isPrefix, prefixMatches } from './prefix-query.ts';
import type { QueryContext } from './query-context.ts';
import { requiredWords, termsOfForms } from './query-terms.ts';
import type { IndexReader } from './reader.ts';
import { intersection, matchesOf, type RunMatches, union } from './run-matches.ts';
import { byScore, type Hit, scored } from './scoring.ts';

/** The most claims whose own text is read. */
export const MAX_CLAIMS = 20;

/** A claim whose own text contains all of the words. */
export interface ClaimMatch {
  number: number;
  claim: IndexedClaim;
}

/** The result of a word query, as claim numbers. */
export interface WordMatches {
  /**
   * The claims that contain all of the words themselves, not only in their pages: first those with the words next to each
   * other, then those with the words as typed, then those with other forms of the words. At most `MAX_CLAIMS`.
   */
  claimMatches: ClaimMatch[];
  /** All pages that match for certain, including those of `claimMatches`. */
  certain: ReadonlySet<number>;
  /** Pages that contain the words, but perhaps not next to each other where required. */
  possible: number[];
  /** Whether a text matches. Decides about the pages in `possible`. */
  isMatch(text: string): boolean;
  /** The words to highlight in a snippet, and the prefix of others. */
  forms: string[];
  prefix?: string;
}

/** A run of words with its matches. */
interface MatchedRun {
  run: QueryRun;
  matches: RunMatches;
  isRequired: boolean;
}

/** The pages that contain all required words. */
interface Pages {
  certain: ReadonlySet<number>;
  possible: number[];
}

/**
 * Finds the pages that contain all words of a query, symbols included. If there are none, the last word is used as a prefix. If
 * there are still none, currency and percent signs are ignored. Claims that match only possibly are checked against their own
 * text first.
 */
export async function matchWords(pasted: string, context: QueryContext): Promise<WordMatches> {
  const typed = pasted.slice(0, LONGEST_POST);
  const query = parseWords(typed);
  const matches = await matchQuery(query, typed, context);
  const plain = matches.certain.size + matches.possible.length === 0 ? withoutAmounts(query) : undefined;
  return plain ? matchQuery(plain, typed, context) : matches;
}

async function matchQuery(query: WordQuery, typed: string, context: QueryContext): Promise<WordMatches> {
  const runs = await matchedRuns(query, context);
  const pages = pagesWithAll(runs, query);
  const last = runs.at(-1);
  const isUnfinished =
    !/\s$/.test(typed) && query.phrases.length === 0 && pages.certain.size + pages.possible.length === 0;
  if (!isUnfinished || !last || last.run.forms.length > 1 || last.run.withSymbols || !isPrefix(formOf(last.run)))
    return checked(pages, runs, typed, context, matcherOf(query));
  const prefix = formOf(last.run);
  const withPrefix = [
    ...runs.slice(0, -1),
    { ...last, isRequired: true, matches: await prefixMatches(prefix, context.index) },
  ];
  const isMatch = (text: string) => matcherOf(query)(text) && formsOf(text).some((form) => form.startsWith(prefix));
  return { ...(await checked(pagesWithAll(withPrefix, query), withPrefix, typed, context, isMatch)), prefix };
}

async function matchedRuns({ runs }: WordQuery, context: QueryContext): Promise<MatchedRun[]> {
  const forms = runs.flatMap((run) => run.forms);
  const required = new Set(requiredWords(forms, context.languages));
  return Promise.all(
    runs.map(async (run) => ({
      run,
      matches: await matchesOf(run, context),
      isRequired: run.withSymbols !== undefined || run.forms.some((form) => required.has(form)),
    })),
  );
}

/** The pages that match all required runs. If the query has phrases, none of them is certain. */
function pagesWithAll(runs: readonly MatchedRun[], { phrases }: WordQuery): Pages {
  const required = runs.filter(({ isRequired }) => isRequired).map(({ matches }) => matches);
  const all = intersection(
    required.map(({ certain, possible }) => (possible.size > 0 ? union([certain, possible]) : certain)),
  );
  const certain = phrases.length > 0 ? new Set<number>() : intersection(required.map((matches) => matches.certain));
  return { certain, possible: [...all].filter((claim) => !certain.has(claim)) };
}

/** Tests whether a text contains phrases exactly, and compounds with their parts next to each other. */
function matcherOf({ runs, phrases }: WordQuery): (text: string) => boolean {
  const compounds = runs
    .filter(({ forms, isElided }) => (forms.length > 1 && !isElided) || forms.flatMap(partsOf).length > 0)
    .map(({ forms }) => forms.join('-'));
  const tests = [...phrases, ...compounds].map(phraseMatcher);
  return (text) => tests.every((test) => test(text));
}

/** Reads the claims that match best, and decides about those that match only possibly. */
async function checked(
  { certain, possible }: Pages,
  runs: readonly MatchedRun[],
  typed: string,
  context: QueryContext,
  isMatch: (text: string) => boolean,
): Promise<WordMatches> {
  const hits = await rankedClaims(runs, context);
  const readClaims = async (isWanted: (claim: number) => boolean) =>
    Promise.all(
      hits
        .filter(({ claim }) => isWanted(claim))
        .slice(0, MAX_CLAIMS)
        .map(async ({ claim }) => ({ number: claim, claim: await context.index.claim(claim) })),
    );
  const isPossible = new Set(possible);
  const possibleClaims = await readClaims((claim) => isPossible.has(claim));
  const confirmed = possibleClaims.filter(({ claim }) => textsOf(claim).some(isMatch));
  const isConfirmed = new Set(confirmed.map(({ number }) => number));
  const claimMatches = [...(await readClaims((claim) => certain.has(claim))), ...confirmed].slice(0, MAX_CLAIMS);
  const isPhrase = phraseMatcher(typed);
  const { true: adjacent = [], false: scattered = [] } = Object.groupBy(
    claimMatches,
    ({ claim }) => `${textsOf(claim).some(isPhrase)}`,
  );
  return {
    claimMatches: [...adjacent, ...scattered],
    certain: union([certain, isConfirmed]),
    possible: possible.filter((claim) => !isConfirmed.has(claim)),
    isMatch,
    forms: runs.filter(({ isRequired }) => isRequired).flatMap(({ run }) => highlightedForms(run)),
  };
}

/** The claims that contain all required words themselves, best first. */
async function rankedClaims(runs: readonly MatchedRun[], context: QueryContext): Promise<Hit[]> {
  const required = runs.filter(({ isRequired }) => isRequired);
  if (required.length === 0) return [];
  const asTyped = await Promise.all(runs.map(({ run }) => claimsWithForms(run, context)));
  const countAsTyped = ({ claim }: Hit) => asTyped.filter((claims) => claims.has(claim)).length;
  const scores = scored(
    runs.map(({ run, matches }) => ({
      term: { forms: run.forms, stems: [], weight: 1 },
      postings: matches.postings,
    })),
    context.index.root.claims,
  );
  return scores
    .filter(({ claim }) => required.every(({ matches }) => matches.postings.has(claim)))
    .sort((a, b) => countAsTyped(b) - countAsTyped(a) || byScore(a, b));
}

/** The claims that contain a word of a run in the form that was typed. */
async function claimsWithForms(
  { forms, joined, withSymbols }: QueryRun,
  { index, languages }: QueryContext,
): Promise<Set<number>> {
  const typed = withSymbols !== undefined ? [withSymbols] : [...forms, joined ?? []].flat();
  const claims = await Promise.all(
    termsOfForms(typed, languages).map(async ({ forms: [form = ''], stems }) => {
      const all = await Promise.all(stems.map((stem) => claimsWithForm(form, stem, index)));
      return new Set(all.flat());
    }),
  );
  return union(claims);
}

async function claimsWithForm(form: string, stem: string, index: IndexReader): Promise<readonly number[]> {
  const forms = await index.forms(stem);
  return forms?.has(form) ? (forms.get(form) ?? [...((await index.postings(stem)) ?? new Map()).keys()]) : [];
}

function textsOf({ claim, original = '', title }: IndexedClaim): string[] {
  return [claim, original, title];
}

function formOf({ forms }: QueryRun): string {
  return forms[0] ?? '';
}

/** The forms of a run to highlight. Single characters of a compound are not highlighted on their own. */
function highlightedForms({ forms, joined, withSymbols, compounds }: QueryRun): string[] {
  if (withSymbols !== undefined) return [withSymbols];
  return joined === undefined ? [...forms, ...compounds] : [joined, ...forms.filter((form) => form.length > 1)];
}
