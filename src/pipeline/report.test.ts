import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { addProblem, isPublishable, levelOf, textReport } from './report.ts';

function files(): VFile[] {
  const last = new VFile({ path: 'claims/b.md' });
  addProblem(last, 'note', 'late', 'A note', { line: 10, column: 1 });
  addProblem(last, 'warning', 'early', 'A warning\nof two lines', { line: 9, column: 2 });
  const first = new VFile({ path: 'claims/a.md' });
  addProblem(first, 'error', 'placeless', 'An error of the whole file');
  return [last, first];
}

test('a report is in the order of files, lines and columns, one line for each message, and counts them', () => {
  assert.equal(
    textReport(files()),
    [
      'claims/a.md:1:1 error placeless An error of the whole file',
      'claims/b.md:9:2 warning early A warning of two lines',
      'claims/b.md:10:1 note late A note',
      '1 error, 1 warning, 1 note in 2 files read',
      '',
    ].join('\n'),
  );
  assert.equal(textReport([new VFile({ path: 'a.md' })]), 'No problems in 1 file read\n');
});

test('only an error holds the content back', () => {
  const [last, first] = files() as [VFile, VFile];
  assert.deepEqual([...last.messages, ...first.messages].map(levelOf), ['note', 'warning', 'error']);
  assert.equal(isPublishable([last]), true);
  assert.equal(isPublishable([last, first]), false);
});
