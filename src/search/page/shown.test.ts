import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownClaim } from './shown.ts';

/** A claim without a verdict. */
const CLAIM = {
  slug: 'flights',
  title: 'Were there?',
  claim: 'There were',
  published: '2026-11-24',
  lang: 'en',
  whole: 9,
};

test('a result has the data of its indexed claim', () => {
  const claim = { ...CLAIM, verdict: 'false' };
  const passage = [{ text: 'There were', marked: false }];
  assert.deepEqual(shownClaim(claim, passage), {
    slug: 'flights',
    title: 'Were there?',
    verdict: 'false',
    claimant: '',
    published: '2026-11-24',
    language: 'en',
    passage,
    passageLanguage: undefined,
  });
  assert.equal(shownClaim({ ...claim, claimant: 'Jane' }, passage).claimant, 'Jane');
});

test('a withdrawn fact-check has no verdict', () => {
  assert.equal(shownClaim({ ...CLAIM, withdrawn: '2026-12-01' }, []).verdict, undefined);
});
