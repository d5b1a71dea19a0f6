import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimReview, MediaReview, WithContext } from 'schema-dts';
import { claimReviewProblems } from '../markup/check-claim-review.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { claimReview } from './claim-review.ts';

// The compiler compares this with the types made from schema.org’s vocabulary, and the test with what is generated.
const EXPECTED = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/claims/flights/',
  claimReviewed: 'There were flights.',
  datePublished: '2026-11-24',
  dateModified: '2026-11-25',
  inLanguage: 'en',
  creditText: 'a reader',
  associatedMedia: [{ '@type': 'ImageObject', contentUrl: 'https://desk.example/media/a.png', caption: 'A plane' }],
  associatedMediaReview: {
    '@type': 'MediaReview',
    itemReviewed: {
      '@type': 'MediaReviewItem',
      mediaItemAppearance: [
        { '@type': 'ImageObject', contentUrl: 'https://desk.example/media/a.png', caption: 'A plane' },
      ],
      interpretedAsClaim: { '@type': 'Claim', text: 'There were flights.' },
    } as const,
  } satisfies MediaReview,
  mainEntityOfPage: {
    '@type': 'WebPage',
    '@id': 'https://desk.example/claims/flights/',
    reviewedBy: { '@type': 'Person', name: 'Ana' },
  },
  author: { '@type': 'Organization', name: 'The desk', url: 'https://desk.example/' },
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: 'The desk',
    url: 'https://desk.example/',
    publishingPrinciples: 'https://desk.example/methodology/',
    verificationFactCheckingPolicy: 'https://desk.example/methodology/',
    correctionsPolicy: 'https://desk.example/corrections-policy/',
    ownershipFundingInfo: 'https://desk.example/funding/',
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ana Ruiz', sameAs: 'https://ana.example/' },
    datePublished: '2026-11-20',
    appearance: [
      {
        '@type': 'CreativeWork',
        url: 'https://gull.example/pier',
        name: 'The pier',
        archivedAt: 'https://archive.example/pier',
        hasPart: { '@type': 'Clip', startOffset: 63 },
        interactionStatistic: [
          {
            '@type': 'InteractionCounter',
            interactionType: { '@type': 'ViewAction' },
            userInteractionCount: 12,
            endTime: '2026-11-24',
          },
        ],
      },
    ],
  },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'False',
    ratingExplanation: 'No.',
  },
  citation: [
    {
      '@type': 'CreativeWork',
      name: 'A report',
      url: 'https://town.example/report',
      datePublished: '2026-10',
      publisher: { '@type': 'Organization', name: 'The town' },
    },
  ],
  correction: [{ '@type': 'CorrectionComment', datePublished: '2026-11-25', text: 'A typing error.' }],
} as const satisfies WithContext<ClaimReview>;

test('a full ClaimReview has the types of schema.org, and no problem', () => {
  const claim = claimOf('There were flights.', {
    updated: '2026-11-25',
    tip: 'a reader',
    reviewers: ['Ana'],
    media: [{ file: 'a.png', alt: 'A plane', caption: 'A plane' }],
    claimants: [{ name: 'Ana Ruiz', type: 'person', url: 'https://ana.example/' }],
    claimDate: '2026-11-20',
    appearances: [
      {
        url: 'https://gull.example/pier',
        title: 'The pier',
        archived: 'https://archive.example/pier',
        startAt: '1:03',
        views: 12,
        counted: '2026-11-24',
      },
    ],
    sources: [
      {
        id: 'report',
        title: 'A report',
        kind: 'official',
        url: 'https://town.example/report',
        published: '2026-10',
        publisher: 'The town',
      },
    ],
    corrections: [{ date: '2026-11-25', kind: 'correction', note: 'A typing error.' }],
  });
  claim.pictures = { 'a.png': { path: 'media/a.png', width: 1, height: 1 } };
  const pages = [{ slug: 'methodology' }, { slug: 'corrections-policy' }, { slug: 'funding' }];
  const made = claimReview(claim, DESK, pages);
  assert.deepEqual(made, EXPECTED);
  assert.deepEqual(claimReviewProblems(made, { url: EXPECTED.url }), []);
});
