import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from './summary.ts';
import type { Difference } from './verify.ts';

const of = (...kinds: Difference['kind'][]) => kinds.map((kind) => ({ kind, path: 'x', reason: 'is wrong' }));

test('differences of sources are none of the bytes', () => {
  assert.deepEqual(summaryOf({ differences: of('source', 'commit'), files: 9, sources: 1 }), [
    'Bytes: all 9 files are those of the manifest.',
    'Sources: 1 fact-check was made from a file that the repository has in exactly that form.',
  ]);
  assert.deepEqual(summaryOf({ differences: of('altered', 'link', 'source'), files: 9, sources: 2 }), [
    'Bytes: 2 differences.',
    'Sources: 2 fact-checks were made from files that the repository has in exactly that form.',
  ]);
  assert.equal(summaryOf({ differences: of('added'), files: 9, sources: 2 })[0], 'Bytes: 1 difference.');
});
