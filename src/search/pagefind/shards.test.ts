import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shardsOf } from './shards.ts';

const slugs = (count: number) => Array.from({ length: count }, (_, n) => `claim-${n}`);

test('a small site is one shard', () => {
  assert.deepEqual(shardsOf(['only']), [['only']]);
  assert.equal(shardsOf(slugs(400)).length, 1);
});

test('every page is in one shard, and none is larger than about five hundred pages', () => {
  const shards = shardsOf(slugs(20_000));
  assert.deepEqual(shards.flat().sort(), slugs(20_000).sort());
  assert.ok(shards.length >= 50, String(shards.length));
  assert.ok(shards.every((shard) => shard.length < 550));
});

test('shards do not depend on the order of the pages', () => {
  assert.deepEqual(shardsOf(slugs(3000).reverse()), shardsOf(slugs(3000)));
});

test('one more page changes one shard', () => {
  const before = new Set(shardsOf(slugs(3000)).map((shard) => shard.join()));
  const after = shardsOf([...slugs(3000), 'one-more']).map((shard) => shard.join());
  assert.equal(after.filter((shard) => !before.has(shard)).length, 1);
});
