import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownTable, postTable } from './table.ts';

const relevant = new Set(['c-1']);
const page = { path: '/search/', bytes: 5000 };
const words = (bytes: number) => ({ path: '/search/ab/words-1.bin', bytes });

test('the table of posts has mean scores, and medians and maxima of what was fetched', () => {
  const posts = [
    { answer: { slugs: ['c-1'], wait: 100, fetched: [page, words(2000)] }, relevant },
    { answer: { slugs: ['c-2', 'c-1'], wait: 300, fetched: [page, words(8000), words(1000)] }, relevant },
    { answer: { slugs: [], wait: 120.4, fetched: [page] }, relevant },
  ];
  assert.equal(
    postTable([
      { name: 'Assay', posts },
      { name: 'Other', posts: [{ answer: { slugs: [], wait: undefined, fetched: [] }, relevant }] },
    ]),
    `\
| 3 posts | MAP@5 | P@1 | MRR@5 | without answer | fetched (most) | requests (most) | index data (most) | index requests (most) | time to results |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| Assay | 0.500 | 0.333 | 0.500 | 0.333 | 7 KB (14 KB) | 2 (3) | 2 KB (9 KB) | 1 (2) | 120 ms |
| Other | 0.000 | 0.000 | 0.000 | 1.000 | 0 KB (0 KB) | 0 (0) | 0 KB (0 KB) | 0 (0) | n/a |`,
  );
});

test('the table of known items has a column for each search', () => {
  assert.equal(
    knownTable(['Assay', 'Other'], [{ kind: 'one word', queries: 200, distinctive: 190, hits: [0.985, 0.5] }]),
    `\
| known items | queries | in at most 5 claims | Assay | Other |
| --- | --: | --: | --: | --: |
| one word | 200 | 190 | 0.985 | 0.500 |`,
  );
});
