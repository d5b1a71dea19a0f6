import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedClaim } from '../match/index-files.ts';
import { shownClaim } from './shown.ts';

const CLAIM: IndexedClaim = {
  slug: 'flights',
  title: 'Were there?',
  claim: 'There were',
  summary: 'There were two.',
  verdict: 'false',
  published: '2026-11-24',
  lang: 'en',
  whole: 9,
};
const mark = (text: string) => [{ text, marked: false }];

test('a result has the data of its indexed claim, and the short answer', () => {
  assert.deepEqual(shownClaim({ ...CLAIM, claimLang: 'es' }, mark), {
    slug: 'flights',
    title: mark('Were there?'),
    verdict: 'false',
    claimant: '',
    published: '2026-11-24',
    language: 'en',
    passage: mark('There were two.'),
    passageLanguage: undefined,
  });
  assert.equal(shownClaim({ ...CLAIM, claimant: 'Jane' }, mark).claimant, 'Jane');
});

test('a withdrawn fact-check has no verdict, and the claim instead of a short answer', () => {
  const { summary, verdict, ...withdrawn } = { ...CLAIM, withdrawn: '2026-12-01', claimLang: 'es' };
  const shown = shownClaim(withdrawn, mark);
  assert.equal(shown.verdict, undefined);
  assert.deepEqual(shown.passage, mark('There were'));
  assert.equal(shown.passageLanguage, 'es');
});

test('a long short answer ends with a whole sentence', () => {
  const summary = `${'There were two flights there. '.repeat(10)}Nobody saw more than that.`;
  const { passage } = shownClaim({ ...CLAIM, summary }, mark);
  assert.match(passage[0]?.text ?? '', /^There.*there\.$/);
});
