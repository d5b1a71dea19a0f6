import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownClaim } from './shown.ts';

test('a result has the data of its indexed claim', () => {
  const claim = {
    slug: 'flights',
    title: 'Were there?',
    claim: 'There were',
    verdict: 'false',
    published: '2026-11-24',
    lang: 'en',
    whole: 9,
  };
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
  const claim = {
    slug: 'a',
    title: 'A',
    claim: 'A',
    withdrawn: '2026-12-01',
    published: '2026-11-24',
    lang: 'en',
    whole: 9,
  };
  assert.equal(shownClaim(claim, []).verdict, undefined);
});
