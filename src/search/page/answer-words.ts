import { passageOf } from '../marks.ts';
import { conceptsOfWords } from '../match/concepts.ts';
import type { Containing } from '../match/containing.ts';
import type { IndexedClaim } from '../match/index-files.ts';
import type { Matcher } from '../match/matcher.ts';
import { FILTERS } from '../search-facts.ts';
import { formsOf } from '../words/tokens.ts';
import type { Question } from './address.ts';
import type { Answer, Indexes } from './answer.ts';
import type { Counts } from './counts.ts';
import type { FoundPages, PageHit, PageSearch } from './pagefind.ts';
import { type Shown, shownClaim, shownPage } from './shown.ts';

const PORTION = 20;

/** A result of either index, not yet fetched. */
type Result = { page: PageHit } | { claim: Containing; page: PageHit | undefined };

/**
 * The claims and pages that have some words: first the claims that say them themselves, then the pages that mention them, as Pagefind
 * orders them. Nothing where Pagefind has found nothing but words that begin alike, and no claim says them.
 */
export async function answerWords(
  question: Question,
  indexes: Indexes,
  early: (shown: Shown[]) => void,
): Promise<Answer | undefined> {
  const { words, chosen, order } = question;
  const isFiltered = Object.keys(chosen).length > 0;
  const pages = indexes.pages();
  // The claims may be known sooner; should they fail, this failure is heard of below.
  pages.catch(() => {});
  const matcher = await indexes.matcher();
  const saying = await matcher.containing(words);
  const marked = markedIn(words, matcher);
  if (saying.length > 0 && !isFiltered && order === 'fit') early(saying.map(({ claim }) => marked(claim)));
  const found = await (await pages).find(words, chosen);
  if (saying.length === 0 && !(await isWhatWasTyped(words, found, matcher))) return undefined;
  const results =
    order === 'date' ? await byDate(found, saying, isFiltered, matcher) : byFit(found, saying, isFiltered);
  return {
    kind: 'words',
    total: results.length,
    linked: 0,
    portion: PORTION,
    counts: async () => countsFor(question, await pages),
    shown: (from, to) => Promise.all(results.slice(from, to).map((result) => shownOf(result, marked))),
  };
}

function markedIn(words: string, { languages }: Matcher): (claim: IndexedClaim) => Shown {
  const stems = new Set(conceptsOfWords(words, languages).flatMap((concept) => concept.stems));
  return (claim) => shownClaim(claim, passageOf(claim.claim, stems, languages));
}

async function shownOf(result: Result, marked: (claim: IndexedClaim) => Shown): Promise<Shown> {
  if (!('claim' in result)) return shownPage(await result.page.data());
  return withPassage(marked(result.claim.claim), result.page);
}

/** Where the claim itself has none of the words, as when its title has them, the passage of its page. */
async function withPassage(shown: Shown, page: PageHit | undefined): Promise<Shown> {
  if (!page || shown.passage.some(({ marked }) => marked)) return shown;
  return { ...shown, passage: shownPage(await page.data()).passage };
}

/** Claims that say the words come first. With filters, those of them that Pagefind lets through. */
function byFit({ hits }: FoundPages, saying: readonly Containing[], isFiltered: boolean): Result[] {
  const pages = new Map(hits.map((hit) => [hit.id, hit]));
  const first = saying.filter(({ claim }) => !isFiltered || pages.has(claim.page ?? ''));
  const shown = new Set(first.map(({ claim }) => claim.page));
  return [
    ...first.map((claim) => ({ claim, page: pages.get(claim.claim.page ?? '') })),
    ...hits.filter(({ id }) => !shown.has(id)).map((page) => ({ page })),
  ];
}

async function byDate(
  found: FoundPages,
  saying: readonly Containing[],
  isFiltered: boolean,
  { index }: Matcher,
): Promise<Result[]> {
  const [pages, newest] = await Promise.all([index.pages(), index.newest()]);
  const places = new Map(newest.map((claim, place) => [pages[claim], place]));
  const placeOf = (result: Result) => places.get('claim' in result ? result.claim.claim.page : result.page.id) ?? 0;
  return byFit(found, saying, isFiltered).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where no page has a word, Pagefind takes it for the beginning of it. Then its best passage has other words marked. */
async function isWhatWasTyped(words: string, { hits }: FoundPages, { languages }: Matcher): Promise<boolean> {
  const best = hits[0];
  if (!best) return false;
  const { passage } = shownPage(await best.data());
  const marked = passage.filter((part) => part.marked).flatMap(({ text }) => formsOf(text));
  return formsOf(words).some((typed) =>
    marked.some(
      (form) => form.startsWith(typed) || languages.some((language) => language.stem(form) === language.stem(typed)),
    ),
  );
}

/** Of a filter that is in use, the values that would be there without it. */
async function countsFor({ words, chosen }: Question, search: PageSearch): Promise<Counts> {
  const counts = await search.count(words, chosen);
  for (const name of FILTERS) {
    if (!chosen[name]) continue;
    const { [name]: _, ...others } = chosen;
    counts[name] = (await search.count(words, others))[name] ?? {};
  }
  return counts;
}
