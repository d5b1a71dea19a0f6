import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measurement } from './measure.ts';
import { median, renderTable } from './table.ts';

const took = (wall: number): Measurement => ({
  wall,
  cpu: wall * 2,
  memory: { tree: wall * 1e8, largest: wall * 5e7 },
});

test('the table has the median of the runs, and wall time as a multiple of the baseline', () => {
  const rows = [
    { tool: 'assay', pages: 640, measurements: [took(3), took(90), took(4)] },
    { tool: 'hugo + pagefind', pages: 644, measurements: [took(2)] },
  ];
  assert.equal(
    renderTable(rows, 'hugo + pagefind'),
    `\
| tool | pages | wall | CPU | peak memory | largest process | wall vs hugo + pagefind |
| --- | --: | --: | --: | --: | --: | --: |
| assay | 640 | 4.0 s | 8.0 s | 400 MB | 200 MB | 2.00 |
| hugo + pagefind | 644 | 2.0 s | 4.0 s | 200 MB | 100 MB | 1.00 |`,
  );
});

test('what the system cannot measure is n/a, and so is a ratio without its baseline', () => {
  const rows = [{ tool: 'assay', pages: 640, measurements: [{ wall: 4, cpu: undefined, memory: undefined }] }];
  assert.equal(renderTable(rows, 'hugo + pagefind').split('\n')[2], '| assay | 640 | 4.0 s | n/a | n/a | n/a | n/a |');
});

test('the median of an even number of values is the mean of the middle two', () => {
  assert.equal(median([9, 1, 3, 2]), 2.5);
});

test('there is no median without values or with an unknown value', () => {
  assert.equal(median([]), undefined);
  assert.equal(median([1, undefined]), undefined);
});
