import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateCollection } from './generated.ts';
import { wordsOf } from './known-items.ts';

const { claims, posts } = generateCollection('dev');

test('the same split has the same claims and posts, another split has other posts', () => {
  assert.deepEqual(generateCollection('dev'), { claims, posts });
  const train = generateCollection('train');
  assert.deepEqual(train.claims, claims);
  const texts = new Set(posts.map(({ text }) => text));
  assert.deepEqual(
    train.posts.filter(({ text }) => texts.has(text)),
    [],
  );
});

test('nearly all posts share words with their claim, and none quotes it', () => {
  const bySlug = new Map(claims.map((claim) => [claim.slug, claim.claim]));
  const sharing = posts.filter(({ text, relevant }) => {
    const [claim = ''] = [...relevant].map((slug) => bySlug.get(slug));
    assert.ok(!text.includes(claim), text);
    const words = new Set(wordsOf(text));
    return wordsOf(claim).filter((word) => words.has(word)).length >= 2;
  });
  assert.ok(sharing.length > posts.length * 0.95, `${sharing.length} of ${posts.length}`);
});
