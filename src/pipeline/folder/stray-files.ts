import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../text/nearest.ts';
import { KINDS, MARKDOWN, type Refused } from './content-folder.ts';
import { STATIC } from './static-files.ts';

/** Files about the repository, not content: `README.md`, `LICENSE.md` and the like, with names in capitals. */
const REPOSITORY_FILE = /^(?:[Rr]eadme|[A-Z_-]+)\.md$/;

/** Markdown files outside the folders that are read: in a misspelt folder, or in none. Each folder is reported once. */
export function strayFiles(root: string): Refused[] {
  const read = new Set([...KINDS, STATIC].map((folder) => identity(join(root, folder))));
  return entriesOf(root).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return read.has(identity(join(root, entry.name))) ? [] : inFolder(root, entry.name);
    return isStray(entry.name) ? [stray(entry.name, undefined, 0)] : [];
  });
}

function isStray(name: string): boolean {
  return MARKDOWN.test(name) && !REPOSITORY_FILE.test(name);
}

/** Identifies a folder: on file systems that ignore case, `Claims` is the folder `claims`. */
function identity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function inFolder(root: string, folder: string): Refused[] {
  const found = filesBelow(root, folder);
  const [first, ...others] = found;
  return first === undefined ? [] : [stray(first, folder, others.length)];
}

function filesBelow(root: string, folder: string): string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesBelow(root, path);
    return isStray(entry.name) ? [path] : [];
  });
}

/** The entries of a folder; none if it cannot be read. Unreadable content folders are reported elsewhere. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function stray(path: string, folder: string | undefined, others: number): Refused {
  const suggestion = folder === undefined ? undefined : nearest(folder, KINDS);
  const expected = suggestion
    ? `\`${suggestion}/\``
    : KINDS.map((kind) => `\`${kind}/\``)
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' or ');
  const more = others > 0 ? ` (and ${others} more in \`${folder}\`)` : '';
  return {
    rule: 'stray-file',
    path,
    reason: `Unexpected Markdown file${more} outside the folders that are read, expected it in ${expected}`,
  };
}
