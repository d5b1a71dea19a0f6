import { isObject, own } from './record.ts';

/** A ClaimReview in imported data, or a review in an answer of `claims:search`. */
export interface FoundReview {
  /** Its path in the record: `@graph[1]`. */
  path: string;
  review: Record<string, unknown>;
  /** The claim that has it in an answer of `claims:search`. */
  claim?: Record<string, unknown>;
  /** How many reviews the same object has. */
  siblings: number;
}

/** Everything with an `@id`, so that references to it can be followed. */
export type Named = ReadonlyMap<string, Record<string, unknown>>;

/** Finds every review, however it is nested. Loops instead of recursion: the data may be hostile. */
export function findReviews(value: unknown): { reviews: FoundReview[]; named: Named; empty: string[] } {
  const reviews: FoundReview[] = [];
  const named = new Map<string, Record<string, unknown>>();
  const empty: string[] = [];
  const open: { value: unknown; path: string; siblings: number }[] = [{ value, path: '', siblings: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: here, path, siblings } = next;
    if (Array.isArray(here)) {
      const several = here.filter((one) => isObject(one) && isClaimReview(one)).length;
      for (const [index, item] of [...here.entries()].reverse()) {
        if (item === null && /(?:^|\.)item$/.test(path)) empty.push(`${path}[${index + 1}]`);
        open.push({ value: item, path: `${path}[${index + 1}]`, siblings: several });
      }
      continue;
    }
    if (!isObject(here)) continue;
    const id = own(here, '@id');
    if (typeof id === 'string' && Object.keys(here).length > 1) named.set(id, here);
    if (isClaimReview(here)) reviews.push({ path, review: here, siblings });
    else reviews.push(...searchReviews(here, path));
    for (const [key, inner] of Object.entries(here).reverse())
      open.push({ value: inner, path: path === '' ? key : `${path}.${key}`, siblings: 1 });
  }
  return { reviews, named, empty };
}

function isClaimReview(node: Record<string, unknown>): boolean {
  const type = own(node, '@type');
  return [type].flat().some((one) => typeof one === 'string' && /(?:^|[/:#])ClaimReview$/.test(one));
}

/** The reviews of a claim in an answer of `claims:search`. */
function searchReviews(claim: Record<string, unknown>, path: string): FoundReview[] {
  const list = own(claim, 'claimReview');
  if (!Array.isArray(list) || isClaimReview(claim)) return [];
  const reviews = list.filter((one) => isObject(one) && !isClaimReview(one)) as Record<string, unknown>[];
  return reviews.map((review, index) => ({
    path: `${path}.claimReview[${index + 1}]`,
    review,
    claim,
    siblings: reviews.length,
  }));
}
