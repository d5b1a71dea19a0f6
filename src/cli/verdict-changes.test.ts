import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder } from '../pipeline/folder/project.ts';
import { changed } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';

function changes(content: string, ...words: string[]) {
  const command = join(import.meta.dirname, 'verdict-changes.ts');
  const env = { ...process.env, ASSAY_CONTENT: content };
  return spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', env });
}

test('prints the changes to standard output', async () => {
  await withRepository({}, async ({ content, put }) => {
    try {
      await put(changed('verdict: mostly-false', 'verdict: true'));
      const { status, stdout } = changes(content, 'main');
      assert.equal(status, 0);
      assert.match(stdout, /^### How this change affects verdicts\n\n1 changed verdict\. [^#]*#### Changed verdicts\n/);
    } finally {
      rmSync(cacheFolder(content), { recursive: true });
    }
  });
});

test('an unknown revision gives exit code 1 and a message', async () => {
  await withRepository({}, async ({ content }) => {
    const { status, stdout, stderr } = changes(content, 'nowhere');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(stderr, 'There is no revision `nowhere`, expected a branch, tag or commit, for example `main`.\n');
  });
});

test('a usage error gives exit code 2', () => {
  for (const words of [[], ['main', 'HEAD'], ['--main']]) assert.equal(changes('.', ...words).status, 2);
});
