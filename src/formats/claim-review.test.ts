import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimSchema } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { siteSchema } from '../model/site.ts';
import { claimReview } from './claim-review.ts';
import { publisherOf } from './publisher.ts';

const site = siteSchema.parse({
  title: 'Harbour facts',
  url: 'https://facts.example/desk/',
  description: 'What is said in the harbour.',
  lang: 'en',
  publisher: { name: 'Harbour desk', url: 'https://harbour.example/', logo: 'https://harbour.example/logo.png' },
});

const LEAST = {
  title: 'Is the pier made of glass?',
  claim: 'The pier is made of glass.',
  verdict: 'false',
  summary: 'It is made of oak.',
  published: '2031-03-04',
  sources: [{ id: 'survey', title: 'Survey of the pier' }],
};

function review(more: Record<string, unknown> = {}) {
  const data = claimSchema(['false', 'unproven']).parse({ ...LEAST, ...more });
  const entry: ClaimEntry = {
    slug: 'glass-pier',
    path: 'claims/glass-pier.md',
    data,
    html: '<p>Oak.</p>',
    citations: [],
    digest: '',
  };
  return claimReview(entry, site) ?? {};
}

test('a complete claim has every property that Google requires or recommends', () => {
  const claim = review({
    claimant: { name: 'The Gull', type: 'organization', url: 'https://gull.example/' },
    claimDate: '2031-03-01',
    updated: '2031-03-05',
    appearances: [{ url: 'https://gull.example/pier', title: 'The pier', archived: 'https://archive.example/pier' }],
  });
  assert.deepEqual(claim, {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://facts.example/desk/claims/glass-pier/',
    claimReviewed: 'The pier is made of glass.',
    datePublished: '2031-03-04',
    dateModified: '2031-03-05',
    inLanguage: 'en',
    author: {
      '@type': 'Organization',
      name: 'Harbour desk',
      url: 'https://harbour.example/',
      logo: 'https://harbour.example/logo.png',
    },
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'Harbour desk',
      url: 'https://harbour.example/',
      logo: 'https://harbour.example/logo.png',
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'The Gull', sameAs: 'https://gull.example/' },
      datePublished: '2031-03-01',
      appearance: [
        {
          '@type': 'CreativeWork',
          url: 'https://gull.example/pier',
          name: 'The pier',
          archivedAt: 'https://archive.example/pier',
        },
      ],
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'False',
      ratingExplanation: 'It is made of oak.',
    },
    citation: [{ '@type': 'CreativeWork', name: 'Survey of the pier' }],
  });
});

test('what is missing in the file is left out, not guessed', () => {
  assert.deepEqual(review().itemReviewed, { '@type': 'Claim' });
  assert.equal('dateModified' in review(), false);
});

test('a date with only a month or year is exported as it is', () => {
  for (const claimDate of ['2031-02', '2031'])
    assert.deepEqual(review({ claimDate }).itemReviewed, { '@type': 'Claim', datePublished: claimDate });
});

test('a claim in another language is exported in its own language and in that of the fact-check', () => {
  const translated = review({
    claim: 'El muelle es de vidrio.',
    claimLang: 'es',
    claimTranslation: 'The pier is made of glass.',
  });
  assert.equal(translated.claimReviewed, 'The pier is made of glass.');
  assert.equal(translated.inLanguage, 'en');
  assert.deepEqual(translated.itemReviewed, { '@type': 'Claim', text: 'El muelle es de vidrio.', inLanguage: 'es' });
  const untranslated = review({ claim: 'El muelle es de vidrio.', claimLang: 'es' });
  assert.equal(untranslated.claimReviewed, 'El muelle es de vidrio.');
  assert.deepEqual(untranslated.itemReviewed, { '@type': 'Claim', inLanguage: 'es' });
});

test('each claimant has its schema.org type, and a group, for which there is none, is left out', () => {
  const claimants = [
    { name: 'Social media users', type: 'group' },
    { name: 'Ana Ruiz', url: 'https://ana.example/' },
    { name: 'The Gull', type: 'organization' },
  ];
  assert.deepEqual((review({ claimants }).itemReviewed as { author: unknown }).author, [
    { '@type': 'Person', name: 'Ana Ruiz', sameAs: 'https://ana.example/' },
    { '@type': 'Organization', name: 'The Gull' },
  ]);
  assert.deepEqual(review({ claimants: claimants.slice(0, 1) }).itemReviewed, { '@type': 'Claim' });
});

test('sources are citations, and corrections are comments', () => {
  const sources = [
    {
      id: 'survey',
      title: 'Survey',
      url: 'https://town.example/survey',
      archived: 'https://archive.example/survey',
      published: '2030-05',
      publisher: 'The town',
    },
  ];
  const corrections = [{ date: '2031-03-06', kind: 'correction', note: 'It is oak, not elm.' }];
  const { citation, correction } = review({ sources, corrections });
  assert.deepEqual(citation, [
    {
      '@type': 'CreativeWork',
      name: 'Survey',
      url: 'https://town.example/survey',
      archivedAt: 'https://archive.example/survey',
      datePublished: '2030-05',
      publisher: { '@type': 'Organization', name: 'The town' },
    },
  ]);
  assert.deepEqual(correction, [
    { '@type': 'CorrectionComment', datePublished: '2031-03-06', text: 'It is oak, not elm.' },
  ]);
});

test('the publisher has the policies that the desk has published', () => {
  const pages = [{ slug: 'methodology' }, { slug: 'corrections-policy' }, { slug: 'funding' }, { slug: 'contact' }];
  assert.deepEqual(publisherOf(site, pages), {
    '@type': 'NewsMediaOrganization',
    name: 'Harbour desk',
    url: 'https://harbour.example/',
    logo: 'https://harbour.example/logo.png',
    publishingPrinciples: 'https://facts.example/desk/methodology/',
    verificationFactCheckingPolicy: 'https://facts.example/desk/methodology/',
    correctionsPolicy: 'https://facts.example/desk/corrections-policy/',
    ownershipFundingInfo: 'https://facts.example/desk/funding/',
  });
});

test('a page of the site itself is no place where the claim was made', () => {
  const appearances = [{ url: 'https://facts.example/desk/about/' }];
  assert.deepEqual(review({ appearances }).itemReviewed, { '@type': 'Claim' });
});

test('the position in a video and the counts use the terms of schema.org', () => {
  const appearances = [
    {
      url: 'https://film.example/',
      startAt: '1:02:03',
      endAt: '62:04',
      shares: '12000',
      accounts: '35',
      counted: '2031-03-20',
    },
  ];
  assert.deepEqual((review({ appearances }).itemReviewed as { appearance: unknown }).appearance, [
    {
      '@type': 'CreativeWork',
      url: 'https://film.example/',
      hasPart: { '@type': 'Clip', startOffset: 3723, endOffset: 3724 },
      interactionStatistic: [
        {
          '@type': 'InteractionCounter',
          interactionType: { '@type': 'ShareAction' },
          userInteractionCount: 12000,
          endTime: '2031-03-20',
        },
      ],
    },
  ]);
});

test('reviewers and the source of the tip are named', () => {
  const { mainEntityOfPage, creditText } = review({ reviewers: ['Ana', 'Bob'], tip: 'a reader' });
  assert.deepEqual(mainEntityOfPage, {
    '@type': 'WebPage',
    '@id': 'https://facts.example/desk/claims/glass-pier/',
    reviewedBy: [
      { '@type': 'Person', name: 'Ana' },
      { '@type': 'Person', name: 'Bob' },
    ],
  });
  assert.equal(creditText, 'a reader');
});

test('a verdict without a rating has words and no numbers', () => {
  assert.deepEqual(review({ verdict: 'unproven' }).reviewRating, {
    '@type': 'Rating',
    alternateName: 'Unproven',
    ratingExplanation: 'It is made of oak.',
  });
});

test('a withdrawn fact-check has no ClaimReview', () => {
  const withdrawal = { date: '2031-03-06', kind: 'withdrawal', note: 'It was another pier.' };
  assert.deepEqual(review({ corrections: [withdrawal] }), {});
  const newer = { date: '2031-03-07', kind: 'correction', note: 'It was this pier.' };
  assert.equal(review({ corrections: [newer, withdrawal] })['@type'], 'ClaimReview');
});

test('pictures of a claim are ImageObjects of the review, and a screenshot counts as an archived copy', () => {
  const data = claimSchema(['false', 'unproven']).parse({
    ...LEAST,
    appearances: [
      { url: 'https://gull.example/pier', screenshot: { file: 'shots/a.png', alt: 'The post' } },
      {
        url: 'https://gull.example/2',
        archived: 'https://archive.example/2',
        screenshot: { file: 'shots/a.png', alt: 'The post' },
      },
    ],
    media: [
      { file: 'pier.png', alt: 'A pier', caption: 'The pier today.', credit: 'Ana Ruiz', role: 'original' },
      { file: 'shots/a.png', alt: 'A pier of glass', role: 'altered' },
      { file: 'missing.png', alt: 'Nothing' },
    ],
  });
  const pictures = {
    'pier.png': { path: 'media/pier.png', width: 3, height: 2 },
    'shots/a.png': { path: 'media/shots/a.png', width: 3, height: 2 },
  };
  const made =
    claimReview({ slug: 'x', path: 'claims/x.md', data, html: '', citations: [], pictures, digest: '' }, site) ?? {};
  assert.deepEqual(made.associatedMedia, [
    {
      '@type': 'ImageObject',
      contentUrl: 'https://facts.example/desk/media/pier.png',
      caption: 'The pier today.',
      creditText: 'Ana Ruiz',
    },
    { '@type': 'ImageObject', contentUrl: 'https://facts.example/desk/media/shots/a.png' },
  ]);
  assert.deepEqual(made.associatedMediaReview, {
    '@type': 'MediaReview',
    originalMediaLink: ['https://facts.example/desk/media/pier.png'],
    itemReviewed: {
      '@type': 'MediaReviewItem',
      mediaItemAppearance: [{ '@type': 'ImageObject', contentUrl: 'https://facts.example/desk/media/shots/a.png' }],
      interpretedAsClaim: { '@type': 'Claim', text: 'The pier is made of glass.' },
    },
  });
  assert.deepEqual(
    (made.itemReviewed as { appearance: { archivedAt: string }[] }).appearance.map(({ archivedAt }) => archivedAt),
    ['https://facts.example/desk/media/shots/a.png', 'https://archive.example/2'],
  );
});
