import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitsTable } from './preview.ts';

test('the table has the median and slowest edit, and the median as a multiple of a reload by hand', () => {
  const small = { claims: 16, firstPage: 4000.4, edits: [300, 200, 900], loads: [100, 150, 50] };
  assert.equal(
    waitsTable([small]),
    `\
| claims | first page | edit on screen | slowest edit | reload by hand | edit vs reload |
| --: | --: | --: | --: | --: | --: |
| 16 | 4000 ms | 300 ms | 900 ms | 100 ms | 3.0 |`,
  );
});
