import { wordingOf } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { BEST_RATING, verdictById, WORST_RATING } from '../model/verdicts.ts';
import { addressOf } from './addresses.ts';

/**
 * A check as schema.org's ClaimReview, with what Google's guidelines list as required and recommended (Fact Check,
 * structured data). It says nothing that the page does not show; what the file does not say is left out, never guessed.
 */
export function claimReview(claim: ClaimEntry, site: Site): Record<string, unknown> {
  const { data } = claim;
  return pruned({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: addressOf(site, `claims/${claim.slug}/`),
    claimReviewed: wordingOf(data),
    datePublished: data.published,
    dateModified: data.updated,
    inLanguage: data.lang ?? site.lang,
    author: pruned({
      '@type': 'Organization',
      name: site.publisher.name,
      url: site.publisher.url ?? addressOf(site, ''),
      logo: site.publisher.logo,
    }),
    itemReviewed: itemReviewed(claim),
    reviewRating: reviewRating(claim, site),
  });
}

function itemReviewed({ data }: ClaimEntry): Record<string, unknown> {
  return pruned({
    '@type': 'Claim',
    // `claimReviewed` has the translation.
    text: data.claimTranslation && data.claim,
    inLanguage: data.claimLang,
    author:
      data.claimant &&
      pruned({ '@type': schemaType(data.claimant.type), name: data.claimant.name, sameAs: data.claimant.url }),
    datePublished: data.claimDate,
    appearance: listed(
      data.appearances.map((appearance) =>
        pruned({
          '@type': 'CreativeWork',
          url: appearance.url,
          name: appearance.title,
          archivedAt: appearance.archived,
        }),
      ),
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

function schemaType(type: 'person' | 'organization'): string {
  return type === 'person' ? 'Person' : 'Organization';
}

function listed<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function pruned(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
