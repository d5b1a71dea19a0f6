import { formsOf } from '../../text/tokens.ts';
import { baseLanguage, type Language } from '../languages.ts';
import type { IndexedClaim } from '../match/index-files.ts';
import type { Matcher } from '../match/matcher.ts';
import { isPhraseQuery } from '../match/parse-query.ts';
import { matchWords, type WordMatches } from '../match/word-query.ts';
import { type Part, snippetOf } from '../snippet.ts';
import type { Question } from './address.ts';
import type { Answer, Indexes } from './answer-types.ts';
import { countsOf, passes } from './facet-counts.ts';
import type { PageSearch } from './pagefind.ts';
import { type Shown, shownClaim } from './shown.ts';

const PAGE_SIZE = 20;
/** The most pages that are read to check whether words are next to each other. Each is a file. */
export const MAX_READ = 100;

/** The results as claim numbers, best first. */
interface Results {
  claims: number[];
  /** Whether there are more possible matches. */
  isIncomplete: boolean;
}

/**
 * Answers a word query: first the claims that contain the words themselves, then the other pages that do, in Pagefind's order. Our own
 * index decides which pages match. Undefined if no page matches, unless the query is a phrase or has no words.
 */
export async function answerWords(
  question: Question,
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
  if (found.claimMatches.length > 0 && !isFiltered && order === 'fit')
    early(found.claimMatches.map(({ claim }) => withMarks(claim, found, matcher)));
  const all = await resultsOf(words, found, matcher, await pages);
  if (all.claims.length === 0 && formsOf(words).length > 0 && !isPhraseQuery(words)) return undefined;
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
  const read = await Promise.all(
    possible.slice(0, MAX_READ).map(async (claim) => {
      const name = names[claim];
      return name && found.isMatch(await pages.text(name)) ? [claim] : [];
    }),
  );
  const claimMatches = found.claimMatches.map(({ number }) => number);
  const rest = [...found.certain, ...read.flat()].sort(byScore);
  return { claims: [...new Set([...claimMatches, ...rest])], isIncomplete: possible.length > MAX_READ };
}

/** Pagefind only provides the order, so it is not used if there are no results. */
function scoresOf(words: string, { certain, possible }: WordMatches, pages: PageSearch): Promise<Map<string, number>> {
  if (certain.size + possible.length === 0) return Promise.resolve(new Map());
  // Without quotation marks, because Pagefind gives all pages that contain a phrase the same score.
  return pages.scores(formsOf(words).join(' '));
}

/** A result with a snippet of its claim, or of its page if the claim contains none of the words. */
async function shownOf(
  number: number,
  found: WordMatches,
  matcher: Matcher,
  pages: Promise<PageSearch>,
): Promise<Shown> {
  const claim = await matcher.index.claim(number);
  const shown = withMarks(claim, found, matcher);
  if (!claim.page || shown.passage.some(({ marked }) => marked)) return shown;
  const text = await (await pages).text(claim.page);
  return { ...shown, passage: marked(text, found, languagesOf(claim, matcher)), passageLanguage: undefined };
}

function withMarks(claim: IndexedClaim, found: WordMatches, matcher: Matcher): Shown {
  return shownClaim(claim, marked(claim.claim, found, languagesOf(claim, matcher)));
}

function marked(text: string, { forms, prefix }: WordMatches, languages: readonly Language[]): Part[] {
  const stems = new Set(languages.flatMap(({ stem }) => forms.map(stem)));
  return snippetOf(text, stems, languages, prefix);
}

/** The languages of a claim and its page, for highlighting. */
function languagesOf({ lang, claimLang = lang }: IndexedClaim, { languages }: Matcher): Language[] {
  const tags = [lang, claimLang].map(baseLanguage);
  return languages.filter(({ tag }) => tags.includes(tag));
}
