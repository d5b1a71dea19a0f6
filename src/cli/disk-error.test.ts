import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { diskError } from './disk-error.ts';

const failed = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: what Node says`), { code, ...more });

test('an error of the disk is a sentence with the path and the remedy', () => {
  assert.equal(
    diskError(failed('ENOSPC', { path: '/srv/site/index.html' }), '/project'),
    'Cannot use /srv/site/index.html: the disk is full (ENOSPC). Free some space, then run the command again.',
  );
  assert.equal(
    diskError(failed('EROFS', { path: '/here/new', dest: '/srv/site/new' }), '/project'),
    'Cannot use /srv/site/new: its disk can only be read (EROFS). Make it writable, or choose another folder, then run the command again.',
  );
  assert.equal(
    diskError(failed('EACCES'), '/project'),
    'Cannot use a file in /project: you have no permission (EACCES). Change the owner or the permissions of the file and of the folders above it, then run the command again.',
  );
});

test('it is found behind other errors, and in what other programs say', () => {
  const pagefind = Object.assign(new Error('Command failed'), { stderr: 'No space left on device (os error 28)' });
  assert.match(diskError(new Error('Could not index', { cause: pagefind }), '/project') ?? '', /the disk is full/);
});

test('a folder for temporary files that is not there is named', async () => {
  const error = await mkdtemp(join(tmpdir(), 'nowhere', 'assay-')).catch((reason: unknown) => reason);
  assert.equal(
    diskError(error, '/project'),
    `Cannot use ${tmpdir()}: there is no such folder for files that are needed for a moment. Make it, or set TMPDIR to one that is there, then run the command again.`,
  );
});

test('any other error is none of the disk', () => {
  for (const error of [failed('ENOENT'), new TypeError('x is undefined'), 'text', undefined])
    assert.equal(diskError(error, '/project'), undefined);
});
