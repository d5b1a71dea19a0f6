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

test('a post shares words with its claim, and does not quote it', () => {
  const bySlug = new Map(claims.map((claim) => [claim.slug, claim.claim]));
  for (const { text, relevant } of posts) {
    const [claim = ''] = [...relevant].map((slug) => bySlug.get(slug));
    assert.ok(!text.includes(claim), text);
    const words = new Set(wordsOf(text));
    assert.ok(wordsOf(claim).filter((word) => words.has(word)).length >= 2, `${claim}\n${text}`);
  }
});
