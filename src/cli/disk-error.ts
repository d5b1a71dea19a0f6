import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Disk errors and how to fix them. `words` matches the messages of programs that give no code. */
const TROUBLES = [
  { code: 'ENOSPC', words: /no space left on device/i, found: 'the disk is full', remedy: 'Free some space' },
  { code: 'EDQUOT', words: /quota exceeded/i, found: 'your disk quota is used up', remedy: 'Free some space' },
  {
    code: 'EROFS',
    words: /read-only file system/i,
    found: 'its file system is read-only',
    remedy: 'Make it writable, or choose another folder',
  },
  {
    code: 'EACCES',
    words: /permission denied/i,
    found: 'permission denied',
    remedy: 'Change the owner or permissions of the file and its parent folders',
  },
  {
    code: 'EPERM',
    words: /operation not permitted/i,
    found: 'the system does not allow it',
    remedy: 'Change its owner or permissions, and close programs that use it',
  },
  {
    code: 'EMFILE',
    words: /too many open files/i,
    found: 'too many files are open',
    remedy: 'Close other programs, or raise the limit (`ulimit -n 4096`)',
  },
  {
    code: 'ENAMETOOLONG',
    words: /file name too long/i,
    found: 'the path is too long',
    remedy: 'Choose a folder with a shorter path',
  },
  { code: 'EIO', words: /input\/output error/i, found: 'the disk reports an I/O error', remedy: 'Check the disk' },
];

/**
 * A message for an error caused by the disk, with the path and a remedy; undefined for any other error. If the system does not
 * name the path, the message names `near`.
 */
export function diskError(error: unknown, near: string): string | undefined {
  for (const one of withCauses(error)) {
    if (isOfTemporaryFiles(one)) return NO_TEMPORARY_FOLDER;
    const { code, path, dest, message = '', stderr = '' } = one;
    const trouble = TROUBLES.find((its) => its.code === code || its.words.test(`${message}\n${stderr}`));
    if (!trouble) continue;
    const place = dest ?? path ?? `a file in ${near}`;
    return `Cannot use ${place}: ${trouble.found} (${trouble.code}). ${trouble.remedy}, then run the command again.`;
  }
  return undefined;
}

/**
 * Adds a path to an error about a full disk that has none, as that of a write: of some folders, the one with the least free
 * space. Called before anything is removed from it.
 */
export function namingFullDisk(error: unknown, folders: readonly string[]): unknown {
  const isFull = ({ code, message = '' }: Cause) => /^(?:ENOSPC|EDQUOT)$/.test(code ?? '') || FULL.test(message);
  const found = withCauses(error).find(isFull);
  const folder = fullest(folders);
  if (found && folder !== undefined && found.path === undefined && found.dest === undefined) found.path = folder;
  return error;
}

const FULL = /no space left on device|quota exceeded/i;

function fullest(folders: readonly string[]): string | undefined {
  const free = (folder: string) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return folders.filter((folder) => existsSync(folder)).sort((a, b) => free(a) - free(b))[0];
}

const NO_TEMPORARY_FOLDER = `Cannot use ${tmpdir()}: the folder for temporary files does not exist. Create it, or set TMPDIR to an existing folder, then run the command again.`;

function isOfTemporaryFiles({ code = '', syscall }: Cause): boolean {
  return syscall === 'mkdtemp' && /^ENO(?:ENT|TDIR)$/.test(code);
}

interface Cause {
  code?: string;
  syscall?: string;
  path?: string;
  dest?: string;
  message?: string;
  stderr?: string;
  cause?: unknown;
}

function withCauses(error: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let one = error; typeof one === 'object' && one !== null && causes.length < 10; one = (one as Cause).cause)
    causes.push(one as Cause);
  return causes;
}
