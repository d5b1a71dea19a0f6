import { tmpdir } from 'node:os';

/** What a system says of a disk that does not do what it should, and what helps. The words are those of programs without codes. */
const TROUBLES = [
  { code: 'ENOSPC', words: /no space left on device/i, found: 'the disk is full', remedy: 'Free some space' },
  { code: 'EDQUOT', words: /quota exceeded/i, found: 'your share of the disk is used up', remedy: 'Free some space' },
  {
    code: 'EROFS',
    words: /read-only file system/i,
    found: 'its disk can only be read',
    remedy: 'Make it writable, or choose another folder',
  },
  {
    code: 'EACCES',
    words: /permission denied/i,
    found: 'you have no permission',
    remedy: 'Change the owner or the permissions of the file and of the folders above it',
  },
  {
    code: 'EPERM',
    words: /operation not permitted/i,
    found: 'the system does not permit it',
    remedy: 'Change the owner or the permissions of it, and close programs that use it',
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
  { code: 'EIO', words: /input\/output error/i, found: 'the disk reports a fault', remedy: 'Check the disk' },
];

/**
 * A sentence for an error that the disk is to blame for, with the path and the remedy; undefined for any other. Where the system
 * does not say what path it was about, it was one in `near`.
 */
export function diskError(error: unknown, near: string): string | undefined {
  for (const one of withCauses(error)) {
    if (isOfTemporaryFiles(one)) return NO_PLACE;
    const { code, path, dest, message = '', stderr = '' } = one;
    const trouble = TROUBLES.find((its) => its.code === code || its.words.test(`${message}\n${stderr}`));
    if (!trouble) continue;
    const place = dest ?? path ?? `a file in ${near}`;
    return `Cannot use ${place}: ${trouble.found} (${trouble.code}). ${trouble.remedy}, then run the command again.`;
  }
  return undefined;
}

const NO_PLACE = `Cannot use ${tmpdir()}: there is no such folder for files that are needed for a moment. Make it, or set TMPDIR to one that is there, then run the command again.`;

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
