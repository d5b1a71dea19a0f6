import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTsv } from './tsv.ts';

const TEXTS: [string, string, string[][]][] = [
  [
    'plain and empty cells',
    '\tvclaim\ttitle\n0\tA claim.\t\n',
    [
      ['', 'vclaim', 'title'],
      ['0', 'A claim.', ''],
    ],
  ],
  ['doubled quotes', '1\t"He said ""no"""\n', [['1', 'He said "no"']]],
  ['tabs and line breaks in quotes', '1\t"one\ttwo\nthree"\tfour', [['1', 'one\ttwo\nthree', 'four']]],
  ['a quote inside an unquoted cell is kept', '1\tHe said "no"\n', [['1', 'He said "no"']]],
  [
    'Windows line endings',
    '1\t"2"\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['empty text', '', []],
];

for (const [name, text, rows] of TEXTS) test(name, () => assert.deepEqual(readTsv(text), rows));
