import { formsOf } from '../../text/tokens.ts';
import { baseLanguage, type Language } from '../languages.ts';
import { type Part, passageOf } from '../marks.ts';
import { isQuotation } from '../match/asked.ts';
import { type PagesWith, pagesWith } from '../match/containing.ts';
import type { IndexedClaim } from '../match/index-files.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Question } from './address.ts';
import type { Answer, Indexes } from './answer-types.ts';
import { countsOf, passes } from './counts.ts';
import type { PageSearch } from './pagefind.ts';
import { type Shown, shownClaim } from './shown.ts';

const PORTION = 20;
/** Pages that are read to see whether words stand side by side in them. Each is a file. */
export const MOST_READ = 100;

/** The results, best first, by the numbers of their claims. */
interface Results {
  claims: number[];
  /** There are more pages that may have the words as they were put. */
  isOpen: boolean;
}

/**
 * The claims and pages that have some words: first the claims that say them themselves, then the pages that mention them, as Pagefind
 * orders them. Which pages have them is known from the index of claims, which folds words on both sides, and knows no word that merely begins
 * alike. Nothing where no page has them, unless they are a quotation or no words at all.
 */
export async function answerWords(
  question: Question,
  indexes: Indexes,
  early: (shown: Shown[]) => void,
): Promise<Answer | undefined> {
  const { words, chosen, order } = question;
  const pages = indexes.pages();
  // The claims may be known sooner; should the pages fail, this failure is heard of below.
  pages.catch(() => {});
  const matcher = await indexes.matcher();
  const found = await pagesWith(words, matcher.index, matcher.languages);
  const isFiltered = Object.keys(chosen).length > 0;
  if (found.saying.length > 0 && !isFiltered && order === 'fit')
    early(found.saying.map(({ claim }) => withMarks(claim, found, matcher)));
  const all = await resultsOf(words, found, matcher, await pages);
  if (all.claims.length === 0 && formsOf(words).length > 0 && !isQuotation(words)) return undefined;
  const { index } = matcher;
  const isLet = isFiltered ? passes(await index.facets(), chosen) : () => true;
  const claims = order === 'date' ? (await index.newest()).filter(among(all.claims)) : all.claims;
  const shown = claims.filter(isLet);
  return {
    kind: 'words',
    total: shown.length,
    isOpen: all.isOpen,
    linked: 0,
    portion: PORTION,
    counts: async () => countsOf(await index.facets(), chosen, (isLetBut) => all.claims.filter(isLetBut)),
    shown: async (from, to) => Promise.all(shown.slice(from, to).map((claim) => shownOf(claim, found, matcher, pages))),
  };
}

function among(claims: readonly number[]): (claim: number) => boolean {
  const set = new Set(claims);
  return (claim) => set.has(claim);
}

async function resultsOf(words: string, found: PagesWith, { index }: Matcher, pages: PageSearch): Promise<Results> {
  const [names, scores] = await Promise.all([index.pages(), scoresOf(words, found, pages)]);
  const score = (claim: number) => scores.get(names[claim] ?? '') ?? 0;
  const byScore = (a: number, b: number) => score(b) - score(a) || a - b;
  const doubtful = found.unsure.sort(byScore);
  const read = await Promise.all(
    doubtful.slice(0, MOST_READ).map(async (claim) => {
      const name = names[claim];
      return name && found.has(await pages.text(name)) ? [claim] : [];
    }),
  );
  const saying = found.saying.map(({ number }) => number);
  const rest = [...found.sure, ...read.flat()].sort(byScore);
  return { claims: [...new Set([...saying, ...rest])], isOpen: doubtful.length > MOST_READ };
}

/** Pagefind is asked for the order only, and not where there is nothing to order. */
function scoresOf(words: string, { sure, unsure }: PagesWith, pages: PageSearch): Promise<Map<string, number>> {
  if (sure.size + unsure.length === 0) return Promise.resolve(new Map());
  // Between quotation marks, Pagefind scores all pages alike.
  return pages.scores(formsOf(words).join(' '));
}

/** Where the claim itself has none of the words, as when its title has them, the passage of its page. */
async function shownOf(number: number, found: PagesWith, matcher: Matcher, pages: Promise<PageSearch>): Promise<Shown> {
  const claim = await matcher.index.claim(number);
  const shown = withMarks(claim, found, matcher);
  if (!claim.page || shown.passage.some(({ marked }) => marked)) return shown;
  const text = await (await pages).text(claim.page);
  return { ...shown, passage: marked(text, found, languagesOf(claim, matcher)), passageLanguage: undefined };
}

function withMarks(claim: IndexedClaim, found: PagesWith, matcher: Matcher): Shown {
  return shownClaim(claim, marked(claim.claim, found, languagesOf(claim, matcher)));
}

function marked(text: string, { forms, begun }: PagesWith, languages: readonly Language[]): Part[] {
  const stems = new Set(languages.flatMap(({ stem }) => forms.map(stem)));
  return passageOf(text, stems, languages, begun);
}

/** Words are marked by the rules of the languages that the claim and its page speak. */
function languagesOf({ lang, claimLang = lang }: IndexedClaim, { languages }: Matcher): Language[] {
  const spoken = [lang, claimLang].map(baseLanguage);
  return languages.filter(({ tag }) => spoken.includes(tag));
}
