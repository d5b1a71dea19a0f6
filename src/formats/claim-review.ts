import { type Correction, wordingOf } from '../model/claim.ts';
import { type Claimant, type ClaimantType, claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { DeskPage } from '../model/policy-pages.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { BEST_RATING, verdictById, WORST_RATING } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { addressOf } from './addresses.ts';
import { appearanceOf } from './appearance.ts';
import { archivedAt } from './archived-at.ts';
import { listed, oneOrList, pruned } from './json-ld.ts';
import { mediaOf, pictureAddress } from './media.ts';
import { mediaReview } from './media-review.ts';
import { authorOf, publisherOf } from './publisher.ts';

/**
 * A fact-check as a schema.org ClaimReview, with the properties that Google's guidelines for fact-check structured data require
 * or recommend. It contains only what the page shows; what is missing in the file is left out, not guessed. Undefined for a
 * withdrawn fact-check, which no longer rates the claim. `pages` are those of the desk, some of which state its policies.
 */
export function claimReview(
  claim: ClaimEntry,
  site: Site,
  pages: readonly DeskPage[] = [],
): Record<string, unknown> | undefined {
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
    associatedMediaReview: mediaReview(claim, site),
    mainEntityOfPage: reviewedPage(claim, site),
    author: authorOf(site),
    publisher: publisherOf(site, pages),
    itemReviewed: itemReviewed(claim, site),
    reviewRating: reviewRating(claim, site),
    citation: listed(
      data.sources.map((source) => citationOf(source, pictureAddress(claim, source.screenshot?.file, site))),
    ),
    correction: listed(data.corrections.map(correctionOf)),
  });
}

/** A source that the page lists. */
function citationOf(source: Source, screenshot?: string) {
  const { title, url, published, publisher } = source;
  return pruned({
    '@type': 'CreativeWork',
    name: title,
    url,
    archivedAt: archivedAt(source, screenshot),
    datePublished: published,
    publisher: publisher && { '@type': 'Organization', name: publisher },
  });
}

function correctionOf({ date, note }: Correction) {
  return { '@type': 'CorrectionComment', datePublished: date, text: note };
}

/** The page, if the fact-check has reviewers: in schema.org only a page has `reviewedBy`. */
function reviewedPage({ slug, data }: ClaimEntry, site: Site): Record<string, unknown> | undefined {
  if (data.reviewers.length === 0) return undefined;
  const reviewedBy = data.reviewers.map((name) => ({ '@type': 'Person', name }));
  return { '@type': 'WebPage', '@id': addressOf(site, `claims/${slug}/`), reviewedBy: oneOrList(reviewedBy) };
}

function itemReviewed(claim: ClaimEntry, site: Site): Record<string, unknown> {
  const { data } = claim;
  return pruned({
    '@type': 'Claim',
    // `claimReviewed` is the translation.
    text: data.claimTranslation && data.claim,
    inLanguage: data.claimLang,
    // A desk that checks its own claim is not named: Google takes an author who is also the reviewer for a mistake.
    author: oneOrList(
      claimantsOf(data)
        .filter(({ name }) => name !== site.publisher.name)
        .flatMap(claimant),
    ),
    datePublished: data.claimDate,
    appearance: listed(
      data.appearances
        .filter(({ url }) => bareHost(url) !== bareHost(site.url))
        .map((one) => appearanceOf(one, pictureAddress(claim, one.screenshot?.file, site))),
    ),
  });
}

function bareHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** A verdict without a rating has words only: a number would place it on the scale. */
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

const SCHEMA_TYPES: Record<Exclude<ClaimantType, 'group'>, string> = {
  person: 'Person',
  organization: 'Organization',
};

/** schema.org has no type for a group such as social media users, and an author must be a person or an organization. */
function claimant({ type, name, url }: Claimant): Record<string, unknown>[] {
  return type === 'group' ? [] : [pruned({ '@type': SCHEMA_TYPES[type], name, sameAs: url })];
}
