import type { Visible } from '../markup/check-claim-review.ts';

/** A ClaimReview without a fault, and the page that it is on. */
export const PAGE = 'https://facts.example/desk/claims/glass-pier/';

export const SOUND = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: PAGE,
  claimReviewed: 'The pier is made of glass.',
  datePublished: '2031-03-04',
  dateModified: '2031-03-05',
  inLanguage: 'en',
  author: { '@type': 'Organization', name: 'Harbour desk', url: 'https://harbour.example/' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ana Ruiz', sameAs: 'https://ana.example/' },
    datePublished: '2031-03-01',
    appearance: [
      { '@type': 'CreativeWork', url: 'https://gull.example/pier', archivedAt: 'https://archive.example/pier' },
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
  citation: [{ '@type': 'CreativeWork', name: 'Survey of the pier', url: 'https://town.example/survey' }],
  correction: [{ '@type': 'CorrectionComment', datePublished: '2031-03-05', text: 'The date was wrong.' }],
};

const { itemReviewed: CLAIM, reviewRating: RATING } = SOUND;

const review = (changes: object) => ({ ...SOUND, ...changes });
const claim = (changes: object) => review({ itemReviewed: { ...CLAIM, ...changes } });
const rating = (changes: object) => review({ reviewRating: { ...RATING, ...changes } });
const without = (key: string, { [key]: _, ...others }: Record<string, unknown>) => others;

/** A fault, the ClaimReview that has it, the words that name it, and what the page says if that matters. */
type Fault = readonly [name: string, review: unknown, found: RegExp, visible?: Visible];

/** Faults that were seen on the web, and those that the guidelines name. */
export const FAULTS: readonly Fault[] = [
  // The mistakes that were found in the code of other tools, and those that a consumer has to repair.
  [
    'the claim has the date of the article',
    claim({ datePublished: '2031-03-04' }),
    /datePublished.*says `2031-03-01`/,
    { claimDate: '2031-03-01' },
  ],
  [
    'the claim has the time of the article',
    review({
      datePublished: '2031-03-04T10:00:00Z',
      itemReviewed: { ...CLAIM, datePublished: '2031-03-04T10:00:00Z' },
    }),
    /time at which the fact-check was published/,
  ],
  ['viral posts are a person', claim({ author: { '@type': 'Person', name: 'Posteos virales' } }), /not a person/],
  [
    'social media users are a person',
    claim({ author: { '@type': 'Person', name: 'Social media users' } }),
    /not a person/,
  ],
  ['an array of ClaimReviews', [SOUND, SOUND], /not one object/],
  ['the address has a fragment', review({ url: `${PAGE}#claim-2` }), /fragment/],
  [
    'the claim is cut off',
    review({ claimReviewed: 'The pier is made of…' }),
    /page says/,
    { claim: 'The pier is made of glass.' },
  ],
  [
    'appearances are joined by commas',
    claim({ appearance: 'https://a.example/1, https://b.example/2' }),
    /joins several addresses/,
  ],
  [
    'appearances are joined by “and”',
    claim({ appearance: ['https://a.example/1 and https://b.example/2'] }),
    /joins several addresses/,
  ],
  ['the address of the claim is a list', claim({ url: ['https://a.example/', 'https://b.example/'] }), /is a list/],
  ['a rating of 0 on a scale from 1 to 10', rating({ ratingValue: 0, bestRating: 10 }), /not on the scale/],
  ['-1 stands for “no scale”', rating({ ratingValue: -1, bestRating: -1, worstRating: -1 }), /at least 1/],
  ['the label is a list', rating({ alternateName: ['False', 'Falso'] }), /is a list/],
  ['the label is an object', rating({ alternateName: { en: 'False' } }), /is an object/],
  ['the text is escaped for HTML', review({ claimReviewed: 'Salt &amp; glass make a pier.' }), /HTML entities/],
  ['the explanation has tags', rating({ ratingExplanation: '<p>It is made of oak.</p>' }), /HTML tags/],
  [
    'an appearance on the site of the fact-checker',
    claim({ appearance: [{ '@type': 'CreativeWork', url: PAGE }] }),
    /page of this site/,
  ],
  ['a verdict that is not on the scale has a number', SOUND, /ratingValue.*says nothing/, { rating: null }],
  ['the prose of schema.org is taken for its vocabulary', review({ relatedMediaReview: {} }), /associatedMediaReview/],
  // What Google requires.
  ['no claim', without('claimReviewed', SOUND), /claimReviewed` is missing/],
  ['an empty claim', review({ claimReviewed: ' ' }), /claimReviewed` is empty/],
  [
    'the claim contains the rating',
    review({ claimReviewed: 'False: the pier is made of glass' }),
    /contains the rating/,
  ],
  [
    'the rating follows the claim',
    review({ claimReviewed: 'The pier is made of glass – FALSE' }),
    /contains the rating/,
  ],
  ['no rating', without('reviewRating', SOUND), /reviewRating` is missing/],
  ['the rating is a text', review({ reviewRating: 'False' }), /reviewRating` is a string/],
  ['no label', review({ reviewRating: without('alternateName', RATING) }), /alternateName` is missing/],
  [
    'a number without its scale',
    review({ reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1 } }),
    /needs all of/,
  ],
  ['a scale that begins at 0', rating({ worstRating: 0 }), /at least 1/],
  ['a scale upside down', rating({ worstRating: 5, bestRating: 1, ratingValue: 3 }), /greater than/],
  ['a rating above the scale', rating({ ratingValue: 6 }), /not on the scale/],
  ['a number as text', rating({ ratingValue: '1' }), /the text `1`/],
  ['half a point', rating({ ratingValue: 1.5 }), /integer/],
  ['no address', without('url', SOUND), /url` is missing/],
  ['a relative address', review({ url: '/claims/glass-pier/' }), /full web address/],
  ['a short address', review({ url: 'https://short.example/x' }), /another host/],
  ['the address of another page', review({ url: 'https://facts.example/desk/claims/' }), /canonical address/],
  ['no author', without('author', SOUND), /author` is missing/],
  ['an author without a name', review({ author: { '@type': 'Organization', name: '' } }), /author.name` is empty/],
  ['an author without a type', review({ author: { name: 'Harbour desk' } }), /no `@type`/],
  ['the author is a text', review({ author: 'Harbour desk' }), /author` is a string/],
  ['a claimant without a name', claim({ author: { '@type': 'Person' } }), /name` is missing/],
  ['a claimant without a type', claim({ author: { name: 'Ana Ruiz' } }), /no `@type`/],
  ['a claimant of another type', claim({ author: { '@type': 'Thing', name: 'Ana Ruiz' } }), /the type `Thing`/],
  [
    'the fact-checker as the claimant',
    claim({ author: { '@type': 'Organization', name: 'Harbour desk' } }),
    /is the fact-checker/,
  ],
  ['a claim made after it was checked', claim({ datePublished: '2031-04-01' }), /dated after/],
  ['a date in words', claim({ datePublished: '1 March 2031' }), /expected a date/],
  ['a day that does not exist', claim({ datePublished: '2031-02-30' }), /does not exist/],
  ['a time without its zone', review({ datePublished: '2031-03-04T10:00:00' }), /without its zone/],
  ['changed before it was published', review({ dateModified: '2031-03-01' }), /before `datePublished`/],
  ['the claim is a text', review({ itemReviewed: 'The pier' }), /itemReviewed` is a string/],
  ['the old pattern without a Claim', review({ itemReviewed: { '@type': 'CreativeWork' } }), /expected Claim/],
  [
    'an appearance without an address',
    claim({ appearance: [{ '@type': 'CreativeWork', name: 'A post' }] }),
    /has no `url`/,
  ],
  ['an empty list', claim({ appearance: [] }), /empty list/],
  ['an address with a user name', claim({ appearance: 'https://www.who.example@evil.example/' }), /user name/],
  // What schema.org says.
  ['another type', review({ '@type': 'Review' }), /expected ClaimReview/],
  ['another context', review({ '@context': 'https://example.org' }), /expected `https:\/\/schema.org`/],
  ['an unknown property', review({ verdict: 'False' }), /not a property of ClaimReview/],
  ['a language by its name', review({ inLanguage: 'english' }), /language tag/],
  ['several languages', review({ inLanguage: ['en', 'de'] }), /is a list/],
  ['a null', claim({ datePublished: null }), /is `null`/],
  ['a source as text', review({ citation: ['https://town.example/survey'] }), /citation\[0\]` is a string/],
  [
    'a correction without a date',
    review({ correction: [{ '@type': 'CorrectionComment', text: 'x' }] }),
    /datePublished` is missing/,
  ],
  [
    'a made-up category of media',
    review({
      associatedMediaReview: {
        '@type': 'MediaReview',
        itemReviewed: {
          '@type': 'MediaReviewItem',
          mediaItemAppearance: [{ '@type': 'ImageObject', contentUrl: 'https://gull.example/a.png' }],
        },
        mediaAuthenticityCategory: 'FakeContent',
      },
    }),
    /schema.org does not define/,
  ],
  [
    'a MediaReview without its medium',
    review({ associatedMediaReview: { '@type': 'MediaReview' } }),
    /itemReviewed` is missing/,
  ],
  [
    'a policy that is not an address',
    review({
      publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour desk', correctionsPolicy: '/corrections/' },
    }),
    /correctionsPolicy` is/,
  ],
  // What the page says.
  [
    'another verdict than on the page',
    SOUND,
    /alternateName` is `False`, but the page says `True`/,
    { verdict: 'True' },
  ],
  ['another claim than on the page', SOUND, /claimReviewed` is/, { claim: 'The pier is made of oak.' }],
  ['another language than the page', SOUND, /inLanguage` is `en`/, { lang: 'de' }],
];
