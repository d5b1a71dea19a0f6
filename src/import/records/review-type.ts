import type { Place } from './linked-data.ts';
import { own } from './record.ts';

const CLAIM_REVIEW = /(?:^|[/:#])ClaimReview$/;
const IN_ANY_CASE = new RegExp(CLAIM_REVIEW, 'i');

export function isClaimReview(node: Record<string, unknown>): boolean {
  return hasType(node, CLAIM_REVIEW);
}

/** None for a ClaimReview, one for an object with another type or none that must be meant as one, undefined for all others. */
export function typeRepairs(node: Record<string, unknown>, place: Place): string[] | undefined {
  if (isClaimReview(node)) return [];
  if (!hasType(node, IN_ANY_CASE) && !hasItsKey(node, place)) return undefined;
  const [type] = typesOf(node);
  const found = type === undefined ? 'is missing' : `is \`${String(type).slice(0, 80)}\``;
  return [`\`@type\` ${found}, expected \`ClaimReview\``];
}

/** Only a ClaimReview has `claimReviewed`. In data that is not linked, it is the name of a column like any other. */
function hasItsKey(node: Record<string, unknown>, place: Place): boolean {
  return isReviewed(node) && isLinked(node, place) && !isInReview(place);
}

function isReviewed(node: Record<string, unknown>): boolean {
  return typeof own(node, 'claimReviewed') === 'string';
}

function isLinked(node: Record<string, unknown>, { path }: Place): boolean {
  return (
    typesOf(node).length > 0 || Object.hasOwn(node, '@context') || /(?:^|\.)(?:@graph|dataFeedElement)\b/.test(path)
  );
}

/** Whether it is a part of a review: an `itemReviewed` may have the key by mistake. */
function isInReview({ parent }: Place): boolean {
  for (let outer = parent; outer; outer = outer.parent)
    if (outer.value !== null && (isClaimReview(outer.value) || isReviewed(outer.value))) return true;
  return false;
}

function hasType(node: Record<string, unknown>, pattern: RegExp): boolean {
  return typesOf(node).some((type) => typeof type === 'string' && pattern.test(type));
}

function typesOf(node: Record<string, unknown>): unknown[] {
  return [own(node, '@type') ?? []].flat();
}
