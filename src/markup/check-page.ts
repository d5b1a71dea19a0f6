import { claimReviewProblems, type Visible } from './check-claim-review.ts';
import { type Item, isItem } from './shape.ts';

/** What is checked of a built page. */
export interface MarkedPage {
  /** Its canonical address. */
  url: string;
  /** The texts of its JSON-LD scripts. */
  jsonLd: readonly string[];
  /** Whether it is the page of a fact-check that has a verdict: only such a page has a ClaimReview. */
  isRated: boolean;
  noindex?: boolean;
  visible?: Visible;
}

/** Checks the structured data of one page. */
export function pageProblems({ url, jsonLd, isRated, noindex = false, visible }: MarkedPage): string[] {
  const read = jsonLd.map(parsed);
  const items = read.flatMap((one) => (one === undefined ? [] : itemsIn(one)));
  const reviews = items.filter((item) => item['@type'] === 'ClaimReview');
  const others = items.filter((item) => item['@type'] !== 'ClaimReview').map((item) => String(item['@type']));
  const [first] = reviews;
  return [
    ...(read.includes(undefined) ? ['A JSON-LD script is not valid JSON'] : []),
    ...others.map(
      (type) =>
        `The page has a \`${type}\` next to the ClaimReview, expected only the ClaimReview: Google has flagged such markup as spam`,
    ),
    ...countProblems(reviews.length, isRated),
    ...(noindex && reviews.length > 0 ? ['The page keeps search engines out, so its ClaimReview is never read'] : []),
    ...(first && reviews.length === 1 && isRated
      ? claimReviewProblems(first, { url, ...(visible && { visible }) })
      : []),
  ];
}

/** Checks that no fact-check is on two pages of a site. */
export function siteProblems(pages: readonly MarkedPage[]): string[] {
  const addresses = pages.flatMap(({ jsonLd }) =>
    jsonLd.flatMap((text) => itemsIn(parsed(text) ?? []).map(({ url }) => String(url))),
  );
  const repeated = new Set(addresses.filter((address, index) => addresses.indexOf(address) < index));
  return [...repeated].map((address) => `The ClaimReview of \`${address}\` is on several pages`);
}

function countProblems(count: number, isRated: boolean): string[] {
  if (!isRated)
    return count === 0 ? [] : ['The page has a ClaimReview, but is not the page of a fact-check with a verdict'];
  if (count === 0) return ['The page of a fact-check has no ClaimReview'];
  return count === 1 ? [] : [`The page has ${count} ClaimReviews; with more than one, none counts`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse reports invalid JSON only by throwing.
    return undefined;
  }
}

/** The items of a script: one, a list, or an `@graph`. */
function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (!isItem(value)) return [];
  return '@graph' in value ? itemsIn(value['@graph']) : [value];
}
