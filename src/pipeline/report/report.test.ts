import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { addProblem, isPublishable, levelOf } from './report.ts';
import { textReport } from './text-report.ts';

/** Two files with a message of each level, one of them without a place. */
function files(): VFile[] {
  const last = new VFile({ path: 'claims/b.md', value: 'first\n\tverdict: 50 %, or: so\nlast' });
  addProblem(last, 'no-primary-source', 'A note', { line: 10, column: 1 });
  const place = { line: 2, column: 11, end: { line: 2, column: 15 } };
  addProblem(last, 'one-source', 'A warning\nof two lines, 50 %', place);
  const first = new VFile({ path: 'claims/a, b.md' });
  addProblem(first, 'missing-file', 'An error of the whole file');
  return [last, first];
}

test('the report for people shows the lines, has the most severe files last, and ends with a count', () => {
  assert.equal(
    textReport(files()),
    [
      'claims/b.md:2:11 warning one-source A warning of two lines, 50 %',
      '    2 | \tverdict: 50 %, or: so',
      '      | \t         ^^^^',
      'claims/b.md:10:1 note no-primary-source A note',
      '',
      'claims/a, b.md:1:1 error missing-file An error of the whole file',
      '',
      '1 error, 1 warning, 1 note in 2 files read',
      '',
    ].join('\n'),
  );
  assert.equal(textReport([new VFile({ path: 'a.md' })]), 'No problems in 1 file read\n');
});

test('only the part of a long line around the place is shown', () => {
  const file = new VFile({ path: 'a.md', value: `${'x'.repeat(500)}here${'y'.repeat(500)}` });
  addProblem(file, 'raw-html', 'Look', { line: 1, column: 501, end: { line: 1, column: 505 } });
  const [, shown = '', mark = ''] = textReport([file]).split('\n');
  assert.equal(shown, `    1 | ${'x'.repeat(30)}here${'y'.repeat(86)}`);
  assert.equal(mark, `      | ${' '.repeat(30)}^^^^`);
});

test('a place may be at the end of a line or after the last line', () => {
  const file = new VFile({ path: 'a.md', value: 'title:\n' });
  addProblem(file, 'empty-field', 'Empty', { line: 1, column: 7 });
  addProblem(file, 'front-matter', 'Unclosed', { line: 2, column: 1 });
  assert.deepEqual(textReport([file]).split('\n'), [
    'a.md:1:7 error empty-field Empty',
    '    1 | title:',
    '      |       ^',
    'a.md:2:1 error front-matter Unclosed',
    '',
    '2 errors in 1 file read',
    '',
  ]);
});

test('values cannot move the cursor of a terminal or change the direction of the report', () => {
  const file = new VFile({ path: 'a.md', value: 'claim: \u001b[2J\u202egnp.exe' });
  addProblem(file, 'yaml', 'Found `\u001b[2J\u202egnp.exe`', { line: 1, column: 8, end: { line: 1, column: 10 } });
  assert.deepEqual(textReport([file]).split('\n').slice(0, 3), [
    'a.md:1:8 error yaml Found `\\x1b[2J\\u202egnp.exe`',
    '    1 | claim: \\x1b[2J\\u202egnp.exe',
    '      |        ^^^^^',
  ]);
});

test('the report for GitHub has escaped workflow commands, most severe first', () => {
  assert.deepEqual(githubReport(files()).split('\n'), [
    '::error file=claims/a%2C b.md,line=1,endLine=1,col=1,title=missing-file::An error of the whole file',
    '::warning file=claims/b.md,line=2,endLine=2,col=11,endColumn=15,title=one-source::A warning of two lines, 50 %25',
    '::notice file=claims/b.md,line=10,endLine=10,col=1,title=no-primary-source::A note',
    '1 error, 1 warning, 1 note in 2 files read',
    '',
  ]);
});

test('the report for programs contains every message with its place', () => {
  assert.deepEqual(JSON.parse(jsonReport(files())), {
    version: 1,
    files: 2,
    errors: 1,
    warnings: 1,
    notes: 1,
    publishable: false,
    messages: [
      {
        path: 'claims/a, b.md',
        line: 1,
        column: 1,
        level: 'error',
        rule: 'missing-file',
        message: 'An error of the whole file',
      },
      {
        path: 'claims/b.md',
        line: 2,
        column: 11,
        endLine: 2,
        endColumn: 15,
        level: 'warning',
        rule: 'one-source',
        message: 'A warning of two lines, 50 %',
      },
      { path: 'claims/b.md', line: 10, column: 1, level: 'note', rule: 'no-primary-source', message: 'A note' },
    ],
  });
});

test('only errors stop publication', () => {
  const [last, first] = files() as [VFile, VFile];
  assert.deepEqual([...last.messages, ...first.messages].map(levelOf), ['note', 'warning', 'error']);
  assert.equal(isPublishable([last]), true);
  assert.equal(isPublishable([last, first]), false);
});
