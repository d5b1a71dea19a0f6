import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measurement } from './measure.ts';
import { median, renderTable } from './table.ts';

const took = (wall: number): Measurement => ({
  wall,
  cpu: wall * 2,
  memory: { tree: wall * 1e8, largest: wall * 5e7 },
});
const HEAD = 'claims | what | wall | CPU | peak memory | files written | bytes written | files | bytes';

test('the table has medians, and multiples of what another tool takes for as many claims', () => {
  const build = {
    claims: 640,
    label: 'from scratch',
    measurements: [took(3), took(90), took(4)],
    site: { files: 700, bytes: 12_340_000 },
    written: { files: 7, bytes: 10_000 },
    isBuild: true,
  };
  const check = { claims: 640, label: '`check`', measurements: [took(12)], isBuild: false };
  const hugo = { tool: 'Hugo', builds: new Map([[640, [took(2)]]]) };
  assert.equal(
    renderTable([build, check], [hugo]),
    `\
| ${HEAD} | wall / Hugo | CPU / Hugo |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| 640 | from scratch | 4.00 s | 8.00 s | 400 MB | 7 | 0.01 MB | 700 | 12.34 MB | 2.00 | 2.00 |
| 640 | \`check\` | 12.0 s | 24.0 s | 1200 MB |  |  |  |  |  |  |`,
  );
});

test('what the system cannot measure is n/a, and so is a ratio without its baseline', () => {
  const measurements = [{ wall: 4, cpu: undefined, memory: undefined }];
  const row = { claims: 10, label: 'from scratch', measurements, isBuild: true };
  const [, , line] = renderTable([row], [{ tool: 'Hugo', builds: new Map() }]).split('\n');
  assert.equal(line, '| 10 | from scratch | 4.00 s | n/a | n/a |  |  |  |  | n/a | n/a |');
});

test('the median of an even number of values is the mean of the middle two', () => {
  assert.equal(median([9, 1, 3, 2]), 2.5);
});

test('there is no median without values or with an unknown value', () => {
  assert.equal(median([]), undefined);
  assert.equal(median([1, undefined]), undefined);
});
