import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { diskError, namingFullDisk } from './disk-error.ts';

const failed = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: what Node says`), { code, ...more });

test('a disk error becomes a message with the path and a remedy', () => {
  assert.equal(
    diskError(failed('ENOSPC', { path: '/srv/site/index.html' }), '/project'),
    'Cannot use /srv/site/index.html: the disk is full (ENOSPC). Free some space, then run the command again.',
  );
  assert.equal(
    diskError(failed('EROFS', { path: '/here/new', dest: '/srv/site/new' }), '/project'),
    'Cannot use /srv/site/new: its file system is read-only (EROFS). Make it writable, or choose another folder, then run the command again.',
  );
  assert.equal(
    diskError(failed('EACCES'), '/project'),
    'Cannot use a file in /project: permission denied (EACCES). Change the owner or permissions of the file and its parent folders, then run the command again.',
  );
});

test('a write to a full disk, which has no path, is about the folder with the least free space', () => {
  const folder = tmpdir();
  for (const error of [failed('ENOSPC'), new Error('ENOSPC: no space left on device, write')])
    assert.match(
      diskError(namingFullDisk(error, [join(folder, 'nowhere'), folder]), '/project') ?? '',
      new RegExp(`^Cannot use ${folder}: the disk is full`),
    );
  assert.equal(diskError(namingFullDisk(failed('ENOENT'), [folder]), '/project'), undefined);
});

test('a disk error is found in the causes of other errors and in messages of other programs', () => {
  const pagefind = Object.assign(new Error('Command failed'), { stderr: 'No space left on device (os error 28)' });
  assert.match(diskError(new Error('Could not index', { cause: pagefind }), '/project') ?? '', /the disk is full/);
});

test('a missing folder for temporary files is named', async () => {
  const error = await mkdtemp(join(tmpdir(), 'nowhere', 'assay-')).catch((reason: unknown) => reason);
  assert.equal(
    diskError(error, '/project'),
    `Cannot use ${tmpdir()}: the folder for temporary files does not exist. Create it, or set TMPDIR to an existing folder, then run the command again.`,
  );
});

test('other errors are not disk errors', () => {
  for (const error of [failed('ENOENT'), new TypeError('x is undefined'), 'text', undefined])
    assert.equal(diskError(error, '/project'), undefined);
});
