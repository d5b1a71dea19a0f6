import type { ClaimEntry } from '../model/entry.ts';

/** A text with a part for each of many fact-checks. After an edit, a build makes only the parts of edited fact-checks again. */
export interface Listing {
  before: string;
  parts: readonly ListingPart[];
  between: string;
  after: string;
}

/** The part of one fact-check. It depends on nothing but the fact-check and what the whole listing depends on. */
export interface ListingPart {
  claim: Pick<ClaimEntry, 'digest'>;
  /** An empty part is left out. */
  make(): string;
}

/** Makes a part for each claim. */
export function partsFor(claims: readonly ClaimEntry[], make: (claim: ClaimEntry) => string): ListingPart[] {
  return claims.map((claim) => ({ claim, make: () => make(claim) }));
}

export function textOf({ before, parts, between, after }: Listing): string {
  const texts = parts.map((part) => part.make()).filter((text) => text !== '');
  return `${before}${texts.join(between)}${after}`;
}
