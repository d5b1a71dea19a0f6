import assert from 'node:assert/strict';
import { test } from 'node:test';
import { miniSearch } from './mini-search.ts';
import { isIndexData } from './traffic.ts';

const claims = [
  { slug: 'c-1', claim: 'The moon is made of cheese.', title: 'Is it?' },
  { slug: 'c-2', claim: 'The sun is cold.', title: 'How cold is the sun?' },
];

test('the best claim comes first, and the whole index counts as fetched', async () => {
  const engine = miniSearch(claims);
  const { slugs, fetched } = await engine.ask('cheese on the moon');
  assert.deepEqual(slugs, ['c-1', 'c-2']);
  assert.deepEqual(fetched.filter(isIndexData), [{ path: '/search/minisearch.json', bytes: engine.bytes }]);
  assert.ok(engine.bytes > 200, `${engine.bytes} bytes`);
});
