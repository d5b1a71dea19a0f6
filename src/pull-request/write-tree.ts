import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { gitBytes, RevisionError } from '../git/run-git.ts';

// Writes the files of a commit byte for byte. A checkout would apply `.gitattributes` (encodings, line ends, filters) of the
// working tree, and so of the very change to be checked.

/** A file of a tree. Its path is bytes, because names in git can be invalid text. */
interface TreeFile {
  mode: string;
  object: string;
  size: number;
  path: Buffer;
}

/** Maximum number of bytes in memory at a time. */
const BATCH = 64_000_000;
const LINK = '120000';
const REPOSITORY = '160000';
const SLASH = '/'.charCodeAt(0);

/** Writes all files of a tree below `target`. */
export function writeTree(tree: string, folder: string, target: string): void {
  mkdirSync(target, { recursive: true });
  const files = filesOf(tree, folder);
  // Links come last, so that nothing is ever written through one.
  const links = files.filter(({ mode }) => mode === LINK);
  for (const batch of batches(files.filter(({ mode }) => mode !== LINK)))
    for (const [file, bytes] of contents(batch, folder)) writeFileSync(placeOf(file, target), bytes, { flag: 'wx' });
  for (const batch of batches(links))
    for (const [file, bytes] of contents(batch, folder)) symlinkSync(bytes, placeOf(file, target));
}

/** The files of a tree, without submodules. */
function filesOf(tree: string, folder: string): TreeFile[] {
  const list = gitBytes(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
  const files: TreeFile[] = [];
  for (let from = 0, to = list.indexOf(0); to !== -1; from = to + 1, to = list.indexOf(0, from)) {
    const entry = list.subarray(from, to);
    const tab = entry.indexOf('\t');
    const [mode = '', , object = '', size = ''] = entry.subarray(0, tab).toString().split(/ +/);
    if (mode !== REPOSITORY) files.push({ mode, object, size: Number(size), path: entry.subarray(tab + 1) });
  }
  return files;
}

function* batches(files: readonly TreeFile[]): Generator<TreeFile[]> {
  let batch: TreeFile[] = [];
  let size = 0;
  for (const file of files) {
    if (batch.length > 0 && size + file.size > BATCH) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(file);
    size += file.size;
  }
  if (batch.length > 0) yield batch;
}

/** The bytes of each file. For each name git writes a line that ends with the size, the bytes, and a line break. */
function* contents(files: readonly TreeFile[], folder: string): Generator<[TreeFile, Buffer]> {
  const input = files.map(({ object }) => `${object}\n`).join('');
  const answer = gitBytes(folder, ['cat-file', '--batch'], input);
  let from = 0;
  for (const file of files) {
    const head = answer.indexOf('\n', from);
    const [, type, size] = answer.subarray(from, head).toString().split(' ');
    if (type !== 'blob')
      throw new RevisionError(`git lacks the object \`${file.object}\`. Fetch the complete history.`);
    const end = head + 1 + Number(size);
    yield [file, answer.subarray(head + 1, end)];
    from = end + 1;
  }
}

/** The target of a file, with its folder created. Throws RevisionError for a path outside the target. */
function placeOf({ path }: TreeFile, target: string): Buffer {
  const steps = path.toString('latin1').split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..'))
    throw new RevisionError(`Unexpected path \`${path}\` in the history, expected one without \`..\`.`);
  const place = Buffer.concat([Buffer.from(`${target}/`), path]);
  mkdirSync(place.subarray(0, place.lastIndexOf(SLASH)), { recursive: true });
  return place;
}
