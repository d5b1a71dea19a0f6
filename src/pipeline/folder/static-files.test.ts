import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withContent } from '../../testing/content.ts';
import { LIMITS } from '../limits/limits.ts';
import { listStatic } from './static-files.ts';

test('links, pipes and files that are too large are refused', { skip: process.platform === 'win32' }, async () => {
  await withContent({ 'static/a.pdf': '', 'secret/b.pdf': '' }, async (root) => {
    const at = (path: string) => join(root, 'static', path);
    await symlink('/etc/hostname', at('host.txt'));
    await symlink(at('a.pdf'), at('inside.pdf'));
    await symlink(join(root, 'secret'), at('folder'));
    await symlink('nowhere', at('broken.pdf'));
    execFileSync('mkfifo', [at('pipe.pdf')]);
    await writeFile(at('large.zip'), '');
    await truncate(at('large.zip'), LIMITS.staticBytes + 1);
    const { files, refused } = listStatic(root);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['a.pdf'],
    );
    const reasons = Object.fromEntries(refused.map(({ path, reason }) => [path, reason.split(',')[0]]));
    assert.deepEqual(reasons, {
      'static/broken.pdf': 'Unexpected symbolic link',
      'static/folder': 'Unexpected symbolic link',
      'static/host.txt': 'Unexpected symbolic link',
      'static/inside.pdf': 'Unexpected symbolic link',
      'static/large.zip': 'Unexpected size of 100',
      'static/pipe.pdf': 'Unexpected pipe',
    });
  });
});

test('a path that is too long for the system is refused', { skip: process.platform !== 'linux' }, async () => {
  await withContent({}, async (root) => {
    const name = 'a'.repeat(200);
    const folders = Array.from({ length: 19 }, () => name).join('/');
    // Each command makes one folder below the last, because the whole path is too long.
    const script = `cd "$1" && mkdir static && cd static && for i in $(seq 19); do mkdir ${name}; cd ${name}; done; touch ${'b'.repeat(251)}.pdf`;
    execFileSync('bash', ['-c', script, 'bash', root]);
    const { refused } = listStatic(root);
    // Node cannot remove such a path.
    execFileSync('rm', ['-rf', join(root, 'static')]);
    assert.deepEqual(refused, [
      {
        path: `static/${folders}/${'b'.repeat(251)}.pdf`,
        reason: 'Unreadable file (ENAMETOOLONG), expected a readable one',
      },
    ]);
  });
});

test('a link in place of the folder is refused', { skip: process.platform === 'win32' }, async () => {
  await withContent({}, async (root) => {
    await mkdir(join(root, 'other'));
    await symlink('other', join(root, 'static'));
    const { files, refused } = listStatic(root);
    assert.deepEqual(files, []);
    assert.deepEqual(
      refused.map(({ path }) => path),
      ['static'],
    );
  });
});

test('a content folder that does not exist has no static files', () => {
  assert.deepEqual(listStatic(join(import.meta.dirname, 'none')), { files: [], refused: [] });
});
