import { addressOf } from '../formats/addresses.ts';
import { archivedCopies } from '../model/archived.ts';
import { wordingOf } from '../model/claim.ts';
import { claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { type Listing, partsFor } from './listing.ts';

/**
 * Fact-checks in the shape in which the repository of the EFCSN takes them, as its WordPress plugin sends them
 * (MalditaEs/EuroClimateCheck-WP-Internal, `inc/EE24Api.php`, 2025-06). It asks for more than a claim file has, such as harm and
 * distortion; those keys are left out, because they are for the desk to decide. So is the wording in English, unless the
 * fact-check is in English.
 */
export function efcsnJson(claims: readonly ClaimEntry[], site: Site): Listing {
  const parts = partsFor(claims, (claim) => (withdrawalOf(claim.data) ? '' : JSON.stringify(article(claim, site))));
  return { before: '[\n', parts, between: ',\n', after: '\n]\n' };
}

function article({ slug, data }: ClaimEntry, site: Site) {
  const language = data.lang ?? site.lang;
  const isEnglish = /^en\b/i.test(language);
  return {
    type: 'Factcheck',
    url: addressOf(site, `claims/${slug}/`),
    ...(isEnglish && { headline: data.title }),
    headlineNative: data.title,
    datePublished: data.published,
    publisher: site.publisher.name,
    publisherUrl: new URL(site.url).hostname,
    keywords: data.topics,
    inLanguage: language.split('-')[0]?.toUpperCase(),
    claimReview: {
      ...(isEnglish && { claimReviewed: wordingOf(data) }),
      claimReviewedNative: wordingOf(data),
      multiclaim: false,
      reviewRating: inLanguage(verdictById(site.verdicts, data.verdict).label, isEnglish ? language : 'en', site.lang),
      appearances: appearancesOf(data),
    },
    evidences: data.sources.map(({ title, quote, url }) => ({ question: title, answer: quote, url })),
  };
}

/**
 * The repository wants the day and one claimant of each appearance. A claim file has those of the claim, which are the same
 * only if there is one. A group has no type there.
 */
function appearancesOf(data: ClaimEntry['data']) {
  const [claimant, ...others] = claimantsOf(data);
  const isOne = others.length === 0;
  const date =
    data.appearances.length === 1 && data.claimDate?.length === 'YYYY-MM-DD'.length ? data.claimDate : undefined;
  return data.appearances.map(({ url, archived, views, likes, comments, shares }) => ({
    url,
    // It takes one address.
    archivedAt: archivedCopies({ archived })[0],
    appearanceDate: date,
    views,
    likes,
    comments,
    shares,
    claimant: isOne ? claimant?.name : undefined,
    claimantType: isOne && claimant ? TYPES[claimant.type] : undefined,
  }));
}

const TYPES = { person: 'Person', organization: 'Organization', group: undefined };
