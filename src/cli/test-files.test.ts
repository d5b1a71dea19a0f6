import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';
import { testFiles } from './test-files.ts';

test('a file is itself, and a folder all tests in it and below', () => {
  assert.deepEqual(testFiles(['src/model/slug.test.ts']), ['src/model/slug.test.ts']);
  const files = testFiles(['src/search', 'src/search/match/reader.test.ts']);
  assert.equal(files.filter((file) => file === 'src/search/match/reader.test.ts').length, 1);
  assert.ok(files.includes('src/search/is-post.test.ts'));
  assert.ok(files.every((file) => file.startsWith('src/search/') && file.endsWith('.test.ts')));
});

test('a name without tests is a usage error, and so is the value of an option after a space', () => {
  for (const name of ['src/nothing', 'src/model/slug.ts', 'src/styles', 'pattern']) {
    const words = ['src/cli/test.ts', 'unit', '--test-name-pattern', name];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: projectRoot, encoding: 'utf8' });
    assert.deepEqual(
      [status, stdout, stderr],
      [
        2,
        '',
        `No tests in \`${name}\`, expected a file such as \`src/model/slug.test.ts\` or a folder such as \`src/model\`; join an option and its value with \`=\`\n`,
      ],
    );
  }
});
