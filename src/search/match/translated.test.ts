import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, claimsOf, matcherOf, otherTexts } from '../../testing/claims.ts';
import { closeness, isClose } from './closeness.ts';

const PIER = claimOf('Los muelles de vidrio se rompieron con la tormenta de enero.', {
  slug: 'glass-piers',
  title: 'Did glass piers break?',
  claimLang: 'es',
  claimTranslation: 'The glass piers broke in the storm of January.',
});
const OTHERS = claimsOf(otherTexts(200));

for (const [language, post] of [
  ['in the original language', 'dicen que un muelle de vidrio se rompió con las tormentas de enero, los muelles'],
  ['in the translation', 'they say a glass pier broke in the January storms, the piers'],
] as const) {
  test(`a claim is found by its words ${language}, stemmed by the rules of their language`, async () => {
    const { matchPost, containing, index } = await matcherOf([...OTHERS, PIER]);
    const { hits, maxScore } = await matchPost(post);
    const first = hits[0];
    assert.ok(first);
    const claim = await index.claim(first.claim);
    assert.equal(claim.slug, 'glass-piers');
    assert.equal(isClose({ score: first.score, selfScore: claim.whole, maxScore }), true);
    assert.ok(closeness({ score: first.score, selfScore: claim.whole }) > 0.4);
    const [match] = await containing(post.includes('muelle') ? 'muelle' : 'pier');
    assert.equal(match?.claim.slug, 'glass-piers');
  });
}

test('a result shows the claim in the language of the fact-check and keeps the original', async () => {
  const { index } = await matcherOf([PIER, claimOf('El muelle es de vidrio.', { slug: 'other', claimLang: 'es' })]);
  const [translated, other] = await Promise.all([index.claim(0), index.claim(1)]);
  assert.deepEqual(
    [translated.claim, translated.original, translated.claimLang],
    ['The glass piers broke in the storm of January.', PIER.data.claim, undefined],
  );
  assert.deepEqual([other.claim, other.original, other.claimLang], ['El muelle es de vidrio.', undefined, 'es']);
});
