import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldsGuide } from './fields-guide.ts';

test('the documentation of the keys is what `npm run docs` writes', () => {
  const written = readFileSync(new URL('../../.github/FIELDS.md', import.meta.url), 'utf8');
  assert.equal(written, fieldsGuide(), 'run `npm run docs`');
});

test('every key of a claim is described', () => {
  const rows = fieldsGuide()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  assert.ok(rows.length > 60);
  for (const row of rows) assert.match(row, /\| [A-ZÀ-Ý`].*\. ?(?:A list: .*)?\|$|\| .*\.\s*\|$/, row);
});
