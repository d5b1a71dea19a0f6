import { wordingOf } from '../model/claim.ts';
import { type Claimant, type ClaimantType, claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { BEST_RATING, verdictById, WORST_RATING } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { addressOf } from './addresses.ts';
import { appearanceOf } from './appearance.ts';
import { listed, pruned } from './json-ld.ts';
import { mediaOf, pictureAddress } from './media.ts';

/**
 * A check as schema.org's ClaimReview, with what Google's guidelines list as required and recommended (Fact Check,
 * structured data). It says nothing that the page does not show; what the file does not say is left out, never guessed. There is
 * none of a check that was withdrawn: it rates nothing any more.
 */
export function claimReview(claim: ClaimEntry, site: Site): Record<string, unknown> | undefined {
  const { data } = claim;
  if (withdrawalOf(data)) return undefined;
  return pruned({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: addressOf(site, `claims/${claim.slug}/`),
    claimReviewed: wordingOf(data),
    datePublished: data.published,
    dateModified: data.updated,
    inLanguage: data.lang ?? site.lang,
    creditText: data.tip,
    associatedMedia: listed(mediaOf(claim, site)),
    mainEntityOfPage: reviewedPage(claim, site),
    author: pruned({
      '@type': 'Organization',
      name: site.publisher.name,
      url: site.publisher.url ?? addressOf(site, ''),
      logo: site.publisher.logo,
    }),
    itemReviewed: itemReviewed(claim, site),
    reviewRating: reviewRating(claim, site),
  });
}

/** `reviewedBy` is said of pages. */
function reviewedPage({ slug, data }: ClaimEntry, site: Site): Record<string, unknown> | undefined {
  if (data.reviewers.length === 0) return undefined;
  const reviewedBy = data.reviewers.map((name) => ({ '@type': 'Person', name }));
  return { '@type': 'WebPage', '@id': addressOf(site, `claims/${slug}/`), reviewedBy: oneOrList(reviewedBy) };
}

function itemReviewed(claim: ClaimEntry, site: Site): Record<string, unknown> {
  const { data } = claim;
  return pruned({
    '@type': 'Claim',
    // `claimReviewed` has the translation.
    text: data.claimTranslation && data.claim,
    inLanguage: data.claimLang,
    author: oneOrList(claimantsOf(data).map(claimant)),
    datePublished: data.claimDate,
    appearance: listed(
      data.appearances.map((one) => appearanceOf(one, pictureAddress(claim, one.screenshot?.file, site))),
    ),
  });
}

/** A verdict beside the truth line has words only: a number would claim a place that it does not have. */
function reviewRating({ data }: ClaimEntry, site: Site): Record<string, unknown> {
  const language = data.lang ?? site.lang;
  const verdict = verdictById(site.verdicts, data.verdict);
  const numbers = verdict.rating !== undefined && {
    ratingValue: verdict.rating,
    bestRating: BEST_RATING,
    worstRating: WORST_RATING,
  };
  return {
    '@type': 'Rating',
    ...numbers,
    alternateName: inLanguage(verdict.label, language, site.lang),
    ratingExplanation: data.summary,
  };
}

/** schema.org has no type for a group such as social media users: it gets none rather than one that is not true. */
const SCHEMA_TYPES: Record<ClaimantType, string | undefined> = {
  person: 'Person',
  organization: 'Organization',
  group: undefined,
};

function claimant({ type, name, url }: Claimant): Record<string, unknown> {
  return pruned({ '@type': SCHEMA_TYPES[type], name, sameAs: url });
}

function oneOrList<Item>(items: Item[]): Item | Item[] | undefined {
  return items.length > 1 ? items : items[0];
}
