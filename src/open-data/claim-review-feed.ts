import { claimReview } from '../formats/claim-review.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { DeskPage } from '../model/policy-pages.ts';
import type { Site } from '../model/site.ts';
import { type Listing, partsFor } from './listing.ts';

/**
 * All ClaimReviews in the shape of the Data Commons feed, a schema.org DataFeed whose elements have a list of items:
 * https://storage.googleapis.com/datacommons-feeds/claimreview/latest/data.json. Withdrawn fact-checks are in none.
 */
export function claimReviewFeed(claims: readonly ClaimEntry[], site: Site, pages: readonly DeskPage[]): Listing {
  const parts = partsFor(claims, (claim) => {
    const review = claimReview(claim, site, pages);
    if (!review) return '';
    const element = { '@type': 'DataFeedItem', dateCreated: claim.data.published, url: review.url, item: [review] };
    return JSON.stringify(element);
  });
  const head = JSON.stringify({ '@context': 'https://schema.org', '@type': 'DataFeed', name: site.title });
  return { before: `${head.slice(0, -1)},"dataFeedElement":[\n`, parts, between: ',\n', after: '\n]}\n' };
}
