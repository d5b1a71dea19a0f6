/**
 * What the values of properties must be. The tables are those that are published, written down by hand:
 * - Google’s “Fact Check (ClaimReview) structured data”, https://developers.google.com/search/docs/appearance/structured-data/factcheck
 *   (as of 2026-09-15): what is required and recommended, and the limits of ratings.
 * - schema.org’s vocabulary, https://schema.org/ClaimReview, /Claim, /Rating, /MediaReview, /MediaReviewItem, /NewsMediaOrganization
 *   (release of 2026-08): the properties of each type and the types of their values.
 */

/** A simple value, or the names of the types that an object may have. */
export type Expected = 'text' | 'address' | 'day' | 'number' | 'language' | 'seconds' | readonly string[];

export interface Property {
  /** Any of these. */
  is: readonly Expected[];
  google?: 'required' | 'recommended';
  /** Whether there may be several. */
  many?: boolean;
}

type Table = Readonly<Record<string, Property>>;

const text: Property = { is: ['text'] };
const address: Property = { is: ['address'] };
const day: Property = { is: ['day'] };
const one = (...types: string[]): Property => ({ is: [types] });
const some = (...types: string[]): Property => ({ is: [types], many: true });
const required = (property: Property): Property => ({ ...property, google: 'required' });
const recommended = (property: Property): Property => ({ ...property, google: 'recommended' });

const ORGANIZATIONS = ['Organization', 'NewsMediaOrganization'];
const ACTIONS = ['ShareAction', 'ViewAction', 'LikeAction', 'CommentAction'];
const PAGE: Table = { name: text, url: address, archivedAt: { is: ['address'], many: true } };

const ORGANIZATION: Table = {
  name: required(text),
  url: address,
  logo: address,
  sameAs: { is: ['address'], many: true },
};

/** https://schema.org/MediaManipulationRatingEnumeration */
export const MEDIA_CATEGORIES: readonly string[] = [
  'DecontextualizedContent',
  'EditedOrCroppedContent',
  'OriginalMediaContent',
  'SatireOrParodyContent',
  'StagedContent',
  'TransformedContent',
];

/** The properties of each type that a ClaimReview may contain. */
export const TABLES: Readonly<Record<string, Table>> = {
  ClaimReview: {
    '@context': text,
    '@id': address,
    claimReviewed: required(text),
    reviewRating: required(one('Rating')),
    url: required(address),
    author: recommended(one(...ORGANIZATIONS, 'Person')),
    itemReviewed: recommended(one('Claim')),
    publisher: one(...ORGANIZATIONS),
    datePublished: day,
    dateModified: day,
    inLanguage: { is: ['language'] },
    headline: text,
    creditText: text,
    license: address,
    citation: some('CreativeWork'),
    correction: some('CorrectionComment'),
    associatedMedia: some('ImageObject'),
    associatedMediaReview: some('MediaReview'),
    mainEntityOfPage: one('WebPage'),
  },
  Claim: {
    text: text,
    inLanguage: { is: ['language'] },
    author: recommended(some(...ORGANIZATIONS, 'Person')),
    datePublished: recommended(day),
    appearance: recommended({ is: ['address', ['CreativeWork']], many: true }),
    // Google asks for one of the two.
    firstAppearance: { is: ['address', ['CreativeWork']] },
    url: address,
    name: text,
  },
  Rating: {
    alternateName: required(text),
    ratingValue: recommended({ is: ['number'] }),
    bestRating: recommended({ is: ['number'] }),
    worstRating: recommended({ is: ['number'] }),
    name: text,
    ratingExplanation: text,
  },
  Organization: ORGANIZATION,
  NewsMediaOrganization: {
    ...ORGANIZATION,
    publishingPrinciples: address,
    correctionsPolicy: address,
    ownershipFundingInfo: address,
    verificationFactCheckingPolicy: address,
    ethicsPolicy: address,
    masthead: address,
    missionCoveragePrioritiesPolicy: address,
    unnamedSourcesPolicy: address,
    actionableFeedbackPolicy: address,
    email: text,
  },
  Person: { name: required(text), url: address, sameAs: { is: ['address'], many: true } },
  CreativeWork: {
    ...PAGE,
    datePublished: day,
    publisher: one('Organization', 'NewsMediaOrganization'),
    hasPart: one('Clip'),
    interactionStatistic: some('InteractionCounter'),
  },
  WebPage: { ...PAGE, '@id': address, reviewedBy: some('Person', ...ORGANIZATIONS) },
  Clip: { startOffset: { is: ['seconds'] }, endOffset: { is: ['seconds'] } },
  InteractionCounter: {
    interactionType: required(one(...ACTIONS)),
    userInteractionCount: required({ is: ['number'] }),
    endTime: day,
  },
  ImageObject: { contentUrl: required(address), caption: text, creditText: text, archivedAt: address },
  ...Object.fromEntries(ACTIONS.map((action) => [action, {}])),
  CorrectionComment: { text: required(text), datePublished: required(day) },
  MediaReview: {
    '@id': address,
    url: address,
    author: one(...ORGANIZATIONS, 'Person'),
    datePublished: day,
    itemReviewed: required(one('MediaReviewItem')),
    mediaAuthenticityCategory: { is: ['text'], many: true },
    originalMediaContextDescription: text,
    originalMediaLink: { is: ['address'], many: true },
  },
  MediaReviewItem: {
    creator: one('Person', ...ORGANIZATIONS),
    interpretedAsClaim: one('Claim'),
    mediaItemAppearance: required(some('ImageObject')),
  },
};
