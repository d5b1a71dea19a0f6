import { wordingOf } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { listed, pruned } from './json-ld.ts';
import { imageOf, pictureAddress } from './media.ts';

/**
 * The pictures that a claim was made with, as a schema.org MediaReview; undefined if there are none. It does not say in which
 * way a picture misleads, because the file does not.
 */
export function mediaReview(claim: ClaimEntry, site: Site): Record<string, unknown> | undefined {
  const { media } = claim.data;
  const appeared = media
    .filter(({ role }) => role !== 'original')
    .map((one) => imageOf(claim, one, site))
    .filter((image) => image !== undefined);
  if (appeared.length === 0) return undefined;
  const originals = media
    .filter(({ role }) => role === 'original')
    .map(({ file }) => pictureAddress(claim, file, site));
  return pruned({
    '@type': 'MediaReview',
    originalMediaLink: listed(originals.filter((address) => address !== undefined)),
    itemReviewed: {
      '@type': 'MediaReviewItem',
      mediaItemAppearance: appeared,
      interpretedAsClaim: { '@type': 'Claim', text: wordingOf(claim.data) },
    },
  });
}
