import { join, type Place, placesIn, referenceIn } from './linked-data.ts';
import { isObject, own } from './record.ts';
import { isClaimReview, typeRepairs } from './review-type.ts';

/** A ClaimReview in imported data, or a review in an answer of `claims:search`. */
export interface FoundReview {
  /** Its path in the record: `@graph[1]`. */
  path: string;
  review: Record<string, unknown>;
  /** The claim that has it in an answer of `claims:search`. */
  claim?: Record<string, unknown>;
  /** How many reviews the same object has. */
  siblings: number;
  /** What had to be repaired to find it. */
  repairs: string[];
}

/** Everything with an `@id`, so that references to it can be followed. */
export type Named = ReadonlyMap<string, Record<string, unknown>>;

/** The reviews in a record, and what should be one or have one, with the reason why there is none. */
export interface Found {
  reviews: FoundReview[];
  named: Named;
  without: { path: string; reason: string }[];
}

/** Each element of a feed, and each claim of an answer of `claims:search`, should have a review. */
const ELEMENT = /^(?:.*\.)?dataFeedElement\[\d+\]|^claims\[\d+\]/;
const ITEM = /(?:^|\.)(?:item|claimReview)\[\d+\]$/;

/** Finds every review, however it is nested. */
export function findReviews(value: unknown): Found {
  const reviews: FoundReview[] = [];
  const named = new Map<string, Record<string, unknown>>();
  const nulls: string[] = [];
  const elements: string[] = [];
  for (const place of placesIn(value)) {
    const { value: here, path } = place;
    if (ELEMENT.exec(path)?.[0] === path) elements.push(path);
    if (here === null) nulls.push(...(ITEM.test(path) ? [path] : []));
    else {
      const id = own(here, '@id');
      if (typeof id === 'string' && referenceIn(here) === undefined) named.set(id, here);
      reviews.push(...reviewsAt(here, place));
    }
  }
  const filled = new Set([...reviews.map(({ path }) => path), ...nulls].map((path) => ELEMENT.exec(path)?.[0]));
  const empty = elements.filter((path) => !filled.has(path));
  return {
    reviews,
    named,
    without: [
      ...nulls.map((path) => ({ path, reason: 'the item is `null`' })),
      ...empty.map((path) => ({ path, reason: 'there is no ClaimReview in it' })),
    ],
  };
}

function reviewsAt(here: Record<string, unknown>, place: Place): FoundReview[] {
  const repairs = typeRepairs(here, place);
  if (!repairs) return searchReviews(here, place.path);
  return [{ path: place.path, review: here, siblings: siblingsOf(place), repairs }];
}

/** In lists that are no property of an object, and in those of a feed or graph, reviews have nothing to do with each other. */
function siblingsOf({ path, list, parent }: Place): number {
  if (!parent || /(?:^|\.)(?:@graph|dataFeedElement|itemListElement)\[\d+\]$/.test(path)) return 1;
  return list.filter((one) => isObject(one) && isClaimReview(one)).length;
}

/** The reviews of a claim in an answer of `claims:search`. */
function searchReviews(claim: Record<string, unknown>, path: string): FoundReview[] {
  const list = own(claim, 'claimReview');
  if (!Array.isArray(list)) return [];
  const reviews = [...list.entries()].filter(([, one]) => isObject(one) && !isClaimReview(one));
  return reviews.map(([index, review]) => ({
    path: `${join(path, 'claimReview')}[${index + 1}]`,
    review: review as Record<string, unknown>,
    claim,
    siblings: reviews.length,
    repairs: [],
  }));
}
