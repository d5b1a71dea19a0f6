import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, json, REVIEW } from '../testing/imported.ts';

const { '@type': _, ...UNTYPED } = REVIEW;

const FEED: [what: string, element: unknown, report: RegExp][] = [
  [
    'an element without items',
    { item: [] },
    /#dataFeedElement\[2\]\n {2}not written: .*there is no ClaimReview in it\n/,
  ],
  ['an element that is null', null, /#dataFeedElement\[2\]\n {2}not written: .*there is no ClaimReview in it\n/],
  ['an element of another type', { '@type': 'Thing' }, /#dataFeedElement\[2\]\n {2}not written: .*no ClaimReview/],
  [
    'a type in the wrong case',
    { item: [{ ...REVIEW, '@type': 'claimReview' }] },
    /\[2\]\.item\[1\]\n {2}written to .*\n(?: .*\n)* {2}repaired: `@type` is `claimReview`, expected `ClaimReview`\n/,
  ],
  [
    'a review without a type',
    { item: [UNTYPED] },
    /\[2\]\.item\[1\]\n {2}written to .*\n(?: .*\n)* {2}repaired: `@type` is missing, expected `ClaimReview`\n/,
  ],
  [
    'a review with another type',
    { item: [{ ...REVIEW, '@type': 'Review' }] },
    /\[2\]\.item\[1\]\n {2}written to .*\n(?: .*\n)* {2}repaired: `@type` is `Review`, expected `ClaimReview`\n/,
  ],
];

for (const [what, element, expected] of FEED) {
  test(`no element of a feed vanishes: ${what}`, async () => {
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ item: [REVIEW] }, element] };
    const { report } = await imported('a.json', json(feed));
    assert.match(report, expected);
    assert.equal(report.match(/^a\.json/gm)?.length, 2, report);
  });
}

test('`claimReviewed` in the wrong place does not make a second claim', async () => {
  const review = { ...REVIEW, itemReviewed: { ...REVIEW.itemReviewed, claimReviewed: 'The moon is cheese.' } };
  const { report, files } = await imported('a.json', json(review));
  assert.equal(files.size, 1);
  assert.match(report, /left out: itemReviewed\.claimReviewed: The moon/);
});

test('no claim in an answer of the Fact Check Tools API vanishes', async () => {
  const review = { url: 'https://desk.example/1', title: 'One', textualRating: 'Wrong' };
  const claims = [
    { text: 'Said.', claimReview: [null, review] },
    { text: 'Unchecked.', claimReview: [] },
  ];
  const { report } = await imported('a.json', json({ claims }));
  assert.match(report, /#claims\[1\]\.claimReview\[2\]\n {2}written to/);
  assert.match(report, /#claims\[1\]\.claimReview\[1\]\n {2}not written: .*the item is `null`\n/);
  assert.match(report, /#claims\[2\]\n {2}not written: .*there is no ClaimReview in it\n/);
});

const SHARED = /repaired: one of 2 reviews in the same object/;
const LISTS: [what: string, data: unknown, isShared: boolean][] = [
  ['a list', [REVIEW, REVIEW], false],
  ['a graph', { '@context': 'x', '@graph': [REVIEW, REVIEW] }, false],
  ['a feed', { '@type': 'DataFeed', dataFeedElement: [REVIEW, REVIEW] }, false],
  ['an item of a feed', { '@type': 'DataFeed', dataFeedElement: [{ item: [REVIEW, REVIEW] }] }, true],
  ['a page', { '@type': 'WebPage', mainEntity: [REVIEW, REVIEW] }, true],
];

for (const [what, data, isShared] of LISTS) {
  test(`two reviews in ${what} are ${isShared ? '' : 'not '}said to be in the same object`, async () => {
    const { report } = await imported('a.json', json(data));
    assert.equal(SHARED.test(report), isShared, report);
  });
}
