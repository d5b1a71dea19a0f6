import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAULTS, PAGE, SOUND } from '../testing/faulty-reviews.ts';
import { claimReviewAdvice, claimReviewProblems } from './check-claim-review.ts';
import { pageProblems, siteProblems } from './check-page.ts';

const VISIBLE = {
  claim: 'The pier is made of glass.',
  verdict: 'False',
  summary: 'It is made of oak.',
  rating: 1,
  claimDate: '2031-03-01',
  lang: 'en',
};

test('a ClaimReview without a fault has no problem', () => {
  assert.deepEqual(claimReviewProblems(SOUND, { url: PAGE, visible: VISIBLE }), []);
  assert.deepEqual(claimReviewAdvice(SOUND), []);
});

test('at least forty faults have names of their own', () => {
  assert.ok(new Set(FAULTS.map(([name]) => name)).size >= 40);
  assert.equal(new Set(FAULTS.map(([name]) => name)).size, FAULTS.length);
});

for (const [name, review, found, visible] of FAULTS)
  test(`fault: ${name}`, () => {
    const problems = claimReviewProblems(review, { url: PAGE, ...(visible && { visible }) });
    assert.match(problems.join('\n'), found);
  });

test('what is recommended and missing is advice, not a problem', () => {
  const { itemReviewed: _, ...review } = { ...SOUND, claimReviewed: 'x'.repeat(76) };
  assert.deepEqual(claimReviewProblems(review, { url: PAGE }), []);
  assert.deepEqual(claimReviewAdvice(review), [
    '`ClaimReview.itemReviewed` is missing, and is recommended',
    '`ClaimReview.claimReviewed` has 76 characters; Google suggests fewer than 75',
  ]);
});

const page = (...items: unknown[]) => ({ url: PAGE, jsonLd: items.map((item) => JSON.stringify(item)), isRated: true });

test('the page of a fact-check has exactly one ClaimReview', () => {
  assert.deepEqual(pageProblems(page(SOUND)), []);
  assert.match(pageProblems(page()).join(), /has no ClaimReview/);
  assert.match(pageProblems(page(SOUND, SOUND)).join(), /2 ClaimReviews/);
  assert.match(pageProblems(page([SOUND, SOUND])).join(), /2 ClaimReviews/);
  assert.match(pageProblems(page({ '@graph': [SOUND, SOUND] })).join(), /2 ClaimReviews/);
});

test('other pages, and those of withdrawn fact-checks, have none', () => {
  assert.deepEqual(pageProblems({ ...page(), isRated: false }), []);
  assert.match(pageProblems({ ...page(SOUND), isRated: false }).join(), /not the page of a fact-check with a verdict/);
});

test('damaged scripts, other markup and hidden pages are reported', () => {
  assert.match(pageProblems({ ...page(), jsonLd: ['{'] }).join(), /not valid JSON/);
  assert.match(pageProblems(page(SOUND, { '@type': 'WebSite' })).join(), /`WebSite`/);
  assert.match(pageProblems({ ...page(SOUND), noindex: true }).join(), /never read/);
});

test('a fact-check is on one page of a site', () => {
  assert.deepEqual(siteProblems([page(SOUND), page()]), []);
  assert.match(siteProblems([page(SOUND), page(SOUND)]).join(), /several pages/);
});
