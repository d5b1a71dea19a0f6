import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../text/nearest.ts';
import { KINDS, MARKDOWN, type Refused } from './content-folder.ts';

/** What lies beside the content for whoever works on it: `README.md`, `LICENSE.md`, in capitals as such files are named. */
const FOR_WORKERS = /^(?:[Rr]eadme|[A-Z_-]+)\.md$/;

/** Markdown files outside the folders that are read: in a misspelt folder, or in none. Each folder is told once. */
export function strayFiles(root: string): Refused[] {
  const read = new Set(KINDS.map((kind) => identity(join(root, kind))));
  return entriesOf(root).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return read.has(identity(join(root, entry.name))) ? [] : inFolder(root, entry.name);
    return MARKDOWN.test(entry.name) && !FOR_WORKERS.test(entry.name) ? [stray(entry.name, undefined, 0)] : [];
  });
}

/** Where capitals do not count, `Claims` is the folder `claims` under another name. */
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
    return MARKDOWN.test(entry.name) && !FOR_WORKERS.test(entry.name) ? [path] : [];
  });
}

/** What may not be looked into is none of the content: that of the folders that are read is reported elsewhere. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function stray(path: string, folder: string | undefined, others: number): Refused {
  const meant = folder === undefined ? undefined : nearest(folder, KINDS);
  const expected = meant
    ? `\`${meant}/\``
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
