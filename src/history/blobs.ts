import { streamGit, tryGit } from '../git/run-git.ts';
import { LIMITS } from '../pipeline/limits/limits.ts';
import type { RepositoryFolder } from './git-log.ts';

/** The contents of an object, or why they cannot be read. */
export type Blob = Uint8Array | 'missing' | 'large';

/**
 * Reads objects with one process, and passes each to `use`, in the order of the list. The bytes are only valid until `use`
 * returns. In a partial clone nothing is fetched: the objects that are not on this machine are missing.
 */
export async function readBlobs(
  { top }: Pick<RepositoryFolder, 'top'>,
  hashes: readonly string[],
  use: (hash: string, blob: Blob) => void,
): Promise<void> {
  if (hashes.length === 0) return;
  const local = isPartialClone(top) ? await localObjects(top) : undefined;
  const isLocal = (hash: string) => local === undefined || local.has(hash);
  let next = 0;
  const useMissing = () => {
    for (let hash = hashes[next]; hash !== undefined && !isLocal(hash); hash = hashes[++next]) use(hash, 'missing');
  };
  const add = answers((blob) => {
    useMissing();
    use(hashes[next++] ?? '', blob);
  });
  const input = hashes.filter(isLocal).map((hash) => `${hash}\n`);
  if (input.length > 0) await streamGit(top, ['cat-file', '--batch', '--buffer'], add, input.join(''));
  useMissing();
}

/** Takes the output of git in pieces: a line that ends with the size, the bytes, and a line break, for each object. */
function answers(use: (blob: Blob) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.of();
  // What remains of an object that is too large to be kept.
  let skipped = 0;
  return (bytes) => {
    let all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    for (;;) {
      const dropped = Math.min(skipped, all.length);
      all = all.subarray(dropped);
      skipped -= dropped;
      const head = skipped > 0 ? -1 : all.indexOf('\n');
      if (head === -1) break;
      const { isFile, size } = headOf(all.toString('latin1', 0, head));
      if (!isFile || size > LIMITS.bytes) {
        use(isFile ? 'large' : 'missing');
        all = all.subarray(head + 1);
        skipped = size === undefined ? 0 : size + 1;
      } else {
        const end = head + 1 + size;
        if (all.length <= end) break;
        use(all.subarray(head + 1, end));
        all = all.subarray(end + 1);
      }
    }
    rest = all;
  };
}

/** What the line above an object says. A missing object has no size. */
function headOf(line: string): { isFile: true; size: number } | { isFile: false; size: number | undefined } {
  const [, type, size] = /^\w+ (\w+) (\d+)$/.exec(line) ?? [];
  return type === 'blob'
    ? { isFile: true, size: Number(size) }
    : { isFile: false, size: size ? Number(size) : undefined };
}

/** Names that one git resolves; the length of a command is limited. */
const AT_ONCE = 200;

/** The hashes of files that are named as `commit:path`, without fetching any; a name that means nothing stays as it is. */
export async function hashesOf(folder: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE)
    found.push(...(await resolved(folder, names.slice(at, at + AT_ONCE))));
  return found;
}

/** Git ends at the first name that it cannot resolve, so such names are found by halves. */
async function resolved(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const hashes = await revParse(folder, names);
  if (hashes?.length === names.length) return hashes;
  if (names.length === 1) return names;
  const half = names.length >> 1;
  return [...(await resolved(folder, names.slice(0, half))), ...(await resolved(folder, names.slice(half)))];
}

async function revParse(folder: string, names: readonly string[]): Promise<string[] | undefined> {
  let output = '';
  const add = (bytes: Buffer) => {
    output += bytes.toString('latin1');
  };
  try {
    await streamGit(folder, ['rev-parse', '--end-of-options', ...names], add);
  } catch {
    return undefined;
  }
  return output.split('\n').filter((line) => /^[0-9a-f]+$/.test(line));
}

/** The objects of a partial clone that are on this machine. */
async function localObjects(folder: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let rest = '';
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
  await streamGit(folder, args, (bytes) => {
    const lines = (rest + bytes.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) found.add(line);
  });
  return found;
}

/** Whether a repository may lack objects, because it was cloned with a filter. */
export function isPartialClone(folder: string): boolean {
  const settings = tryGit(folder, ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$']);
  return settings !== undefined && settings !== '';
}
