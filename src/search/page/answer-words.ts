import { formsOf } from '../../text/tokens.ts';
import type { Fragment } from '../fragment.ts';
import { baseLanguage, type Language } from '../languages.ts';
import type { IndexedClaim } from '../match/index-files.ts';
import type { Matcher } from '../match/matcher.ts';
import { isPhraseQuery } from '../match/parse-query.ts';
import { matchWords, type WordMatches } from '../match/word-query.ts';
import { bestSentence } from '../sentence.ts';
import { highlighted, type Part } from '../snippet.ts';
import type { Question } from './address.ts';
import type { Answer, Indexes } from './answer-types.ts';
import { countsOf, passes } from './facet-counts.ts';
import type { PageSearch } from './pagefind.ts';
import { type Shown, shownClaim } from './shown.ts';

const PAGE_SIZE = 20;
/** The most pages that are read to check whether words are next to each other. Each is a file. */
const MAX_READ = 100;

/** The results as claim numbers, best first. */
interface Results {
  claims: number[];
  /** Whether there are more possible matches. */
  isIncomplete: boolean;
}

export { namedVerdict } from '../named-verdict.ts';

/**
 * Answers a word query: first the claims that contain the words themselves, then the other pages that do, in Pagefind's order.
 * Our own index decides which pages match. Pages with one of the excluded words are left out. Undefined if no page matches,
 * unless the query is a phrase, excludes words or has no words.
 */
export async function answerWords(
  question: Question,
  excluded: readonly string[],
  indexes: Indexes,
  early: (shown: Shown[]) => void,
): Promise<Answer | undefined> {
  const { words, chosen, order } = question;
  const pages = indexes.pages();
  // The claims may be ready before the pages. An error is handled where the pages are awaited.
  pages.catch(() => {});
  const matcher = await indexes.matcher();
  const found = await matchWords(words, matcher);
  const isFiltered = Object.keys(chosen).length > 0;
  if (found.claimMatches.length > 0 && !isFiltered && excluded.length === 0 && order === 'fit')
    early(found.claimMatches.map(({ claim }) => withMarks(claim, found, matcher)));
  const all = await withoutExcluded(
    await resultsOf(words, found, matcher, await pages),
    excluded,
    matcher,
    await pages,
  );
  const isExact = isPhraseQuery(words) || excluded.length > 0;
  if (all.claims.length === 0 && formsOf(words).length > 0 && !isExact) return undefined;
  const { index } = matcher;
  const passesFilters = isFiltered ? passes(await index.facets(), chosen) : () => true;
  const claims = order === 'date' ? (await index.newest()).filter(among(all.claims)) : all.claims;
  const shown = claims.filter(passesFilters);
  return {
    kind: 'words',
    total: shown.length,
    isIncomplete: all.isIncomplete,
    linked: 0,
    pageSize: PAGE_SIZE,
    counts: async () => countsOf(await index.facets(), chosen, (passesOthers) => all.claims.filter(passesOthers)),
    shown: async (from, to) => Promise.all(shown.slice(from, to).map((claim) => shownOf(claim, found, matcher, pages))),
  };
}

function among(claims: readonly number[]): (claim: number) => boolean {
  const set = new Set(claims);
  return (claim) => set.has(claim);
}

async function resultsOf(words: string, found: WordMatches, { index }: Matcher, pages: PageSearch): Promise<Results> {
  const [names, scores] = await Promise.all([index.pages(), scoresOf(words, found, pages)]);
  const score = (claim: number) => scores.get(names[claim] ?? '') ?? 0;
  const byScore = (a: number, b: number) => score(b) - score(a) || a - b;
  const possible = found.possible.sort(byScore);
  const read = await confirmed(possible, found, names, pages);
  const claimMatches = found.claimMatches.map(({ number }) => number);
  const rest = [...found.certain, ...read].sort(byScore);
  return { claims: [...new Set([...claimMatches, ...rest])], isIncomplete: possible.length > MAX_READ };
}

/** The claims whose pages contain the words next to each other where required. Only the first pages are read. */
async function confirmed(
  claims: readonly number[],
  { isMatch }: WordMatches,
  names: readonly (string | null)[],
  pages: PageSearch,
): Promise<number[]> {
  const read = await Promise.all(
    claims.slice(0, MAX_READ).map(async (claim) => {
      const name = names[claim];
      return name && isMatch((await pages.page(name)).content) ? [claim] : [];
    }),
  );
  return read.flat();
}

/** The results whose pages contain none of the excluded words. */
async function withoutExcluded(
  results: Results,
  excluded: readonly string[],
  matcher: Matcher,
  pages: PageSearch,
): Promise<Results> {
  let { claims } = results;
  for (const word of excluded) {
    // With a space, because the word is complete: it is no prefix of another.
    const found = await matchWords(`${word} `, matcher);
    const possible = claims.filter(among(found.possible));
    const matching = new Set([
      ...found.certain,
      ...(await confirmed(possible, found, await matcher.index.pages(), pages)),
    ]);
    claims = claims.filter((claim) => !matching.has(claim));
  }
  return { ...results, claims };
}

/** Pagefind only provides the order, so it is not used if there are no results. */
function scoresOf(words: string, { certain, possible }: WordMatches, pages: PageSearch): Promise<Map<string, number>> {
  if (certain.size + possible.length === 0) return Promise.resolve(new Map());
  // Without quotation marks, because Pagefind gives all pages that contain a phrase the same score.
  return pages.scores(formsOf(words).join(' '));
}

/**
 * A result with the short answer. If the claim and its answer do not contain all of the words, the page does, and the result
 * has the sentence of the page with most of them.
 */
async function shownOf(
  number: number,
  found: WordMatches,
  matcher: Matcher,
  pages: Promise<PageSearch>,
): Promise<Shown> {
  const claim = await matcher.index.claim(number);
  const shown = withMarks(claim, found, matcher);
  if (!claim.page || found.claimMatches.some((match) => match.number === number) || hasAll(claim, found, matcher))
    return shown;
  const passage = bestSentence(bodyOf(await (await pages).page(claim.page), claim), marker(claim, found, matcher));
  return passage ? { ...shown, passage, passageLanguage: undefined } : shown;
}

function withMarks(claim: IndexedClaim, found: WordMatches, matcher: Matcher): Shown {
  return shownClaim(claim, marker(claim, found, matcher));
}

/** Whether what the index has of a claim contains each of the words. */
function hasAll(claim: IndexedClaim, found: WordMatches, matcher: Matcher): boolean {
  const { title, original = '', summary = '', claimant = '' } = claim;
  const text = [title, claim.claim, original, summary, claimant].join('\n');
  return found.forms.every((form) =>
    marker(claim, { ...found, forms: [form] }, matcher)(text).some(({ marked }) => marked),
  );
}

/** The text of a page after its short answer, without the list of sources: there, names and titles run into each other. */
function bodyOf({ prose }: Fragment, { claim, summary = claim }: IndexedClaim): string {
  const start = prose.lastIndexOf(summary);
  return start < 0 ? prose : prose.slice(start + summary.length);
}

/** Returns a function that marks the words of a query in a text about a claim. */
function marker(claim: IndexedClaim, { forms, prefix }: WordMatches, matcher: Matcher): (text: string) => Part[] {
  const languages = languagesOf(claim, matcher);
  const stems = new Set(languages.flatMap(({ stem }) => forms.map(stem)));
  return (text) => highlighted(text, stems, languages, prefix);
}

/** The languages of a claim and its page, for highlighting. */
function languagesOf({ lang, claimLang = lang }: IndexedClaim, { languages }: Matcher): Language[] {
  const tags = [lang, claimLang].map(baseLanguage);
  return languages.filter(({ tag }) => tags.includes(tag));
}
