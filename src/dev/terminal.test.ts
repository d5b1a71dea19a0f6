import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { addProblem } from '../pipeline/report/report.ts';
import { changeReporter } from './terminal.ts';

function fileWith(path: string, ...rules: ('unknown-key' | 'one-source' | 'no-archived-copy')[]): VFile {
  const file = new VFile({ path });
  for (const rule of rules) addProblem(file, rule, 'Something.');
  return file;
}

test('the first reading reports everything, later ones only changes', () => {
  const report = changeReporter();
  const one = fileWith('claims/one.md', 'unknown-key');
  const two = fileWith('claims/two.md', 'no-archived-copy');
  assert.match(
    report([one, two]),
    /two\.md.*no-archived-copy[\s\S]*one\.md.*unknown-key[\s\S]*1 error, 1 note in 2 files read$/,
  );
  assert.equal(report([one, two]), '');
  const changed = report([one, fileWith('claims/two.md', 'one-source')]);
  assert.doesNotMatch(changed, /one\.md/);
  assert.match(changed, /two\.md.*one-source[\s\S]*1 error, 1 warning in 2 files read$/);
});

test('fixed problems and removed files change the count', () => {
  const report = changeReporter();
  report([fileWith('claims/one.md', 'unknown-key'), fileWith('claims/two.md', 'unknown-key')]);
  assert.equal(
    report([fileWith('claims/one.md'), fileWith('claims/two.md', 'unknown-key')]),
    '1 error in 2 files read',
  );
  assert.equal(report([fileWith('claims/one.md')]), 'No problems in 1 file read');
});

test('if there are too many files, the most severe are reported', () => {
  const files = Array.from({ length: 30 }, (_, n) =>
    fileWith(`claims/${n + 10}.md`, n === 29 ? 'unknown-key' : 'no-archived-copy'),
  );
  const text = changeReporter()(files);
  assert.match(text, /claims\/39\.md.*unknown-key/);
  assert.match(text, /… and 10 more files with messages\. Run `npm run check` to see all/);
});
