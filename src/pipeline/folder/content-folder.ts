import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The kinds of Markdown files in a content folder, each in the folder of its name. */
export const KINDS = ['claims', 'dossiers', 'pages'] as const;
export type Kind = (typeof KINDS)[number];

/** A Markdown file of the content folder. */
export interface ContentFile {
  kind: Kind;
  /** Path below the content folder, with forward slashes. */
  path: string;
  absolute: string;
}

/** Something in the content folder that is not read, and why. */
export interface Refused {
  rule: 'unreadable' | 'stray-file';
  /** Path below the content folder, with forward slashes. */
  path: string;
  reason: string;
}

/** The content folder: `ASSAY_CONTENT`, or `content` next to `package.json`. */
export function contentFolder(projectRoot: string): string {
  return resolve(projectRoot, process.env.ASSAY_CONTENT || 'content');
}

/** Names of Markdown files. Other extensions than `.md` are reported: a file ignored silently is a fact-check not published. */
export const MARKDOWN = /^[^.].*\.(?:md|mdx|mdown|mkdn?|markdown)$/is;

/**
 * Lists the Markdown files of a content folder, sorted by path, and everything that looks like a Markdown file or folder but
 * cannot be read. Never throws because of what is in the folder.
 */
export function listContent(root: string): { files: ContentFile[]; refused: Refused[] } {
  const files: ContentFile[] = [];
  const refused: Refused[] = [];
  for (const kind of KINDS) {
    for (const { absolute, problem } of entriesAt(root, join(root, kind))) {
      const path = relative(root, absolute).split(sep).join('/');
      if (problem === undefined) files.push({ kind, path, absolute });
      else refused.push({ rule: 'unreadable', path, reason: problem });
    }
  }
  return { files: files.sort(byPath), refused };
}

interface Entry {
  absolute: string;
  /** Why it cannot be read. */
  problem?: string | undefined;
}

/** The Markdown files at and below a path, and what cannot be read there. */
function entriesAt(root: string, absolute: string): Entry[] {
  // A site without dossiers or pages has no such folder.
  const entry = lstatSync(absolute, { throwIfNoEntry: false });
  if (!entry) return [];
  if (entry.isDirectory()) return inFolder(root, absolute);
  if (entry.isSymbolicLink()) return [{ absolute, problem: linkProblem(root, absolute) ?? LINKED_FOLDER }];
  return [{ absolute, problem: 'Unexpected file in place of a folder, expected a folder of Markdown files' }];
}

function inFolder(root: string, folder: string): Entry[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [{ absolute: folder, problem: `Unreadable folder (${code}), expected a readable one` }];
  }
  return entries.flatMap((entry) => checkEntry(root, join(folder, entry.name), entry));
}

const LINKED_FOLDER = 'Unexpected link to a folder, expected the folder itself: links are not followed';

function checkEntry(root: string, absolute: string, entry: Dirent): Entry[] {
  const isMarkdown = MARKDOWN.test(entry.name);
  if (entry.isSymbolicLink()) {
    const problem = linkProblem(root, absolute);
    return isMarkdown || problem === LINKED_FOLDER ? [{ absolute, problem }] : [];
  }
  if (entry.isDirectory()) {
    const problem = 'Unexpected folder named like a Markdown file, expected a file';
    return [...(isMarkdown ? [{ absolute, problem }] : []), ...inFolder(root, absolute)];
  }
  if (!isMarkdown) return [];
  const problem = 'Unexpected pipe, socket or device named like a Markdown file, expected a file';
  return [entry.isFile() ? { absolute } : { absolute, problem }];
}

/** Why a symbolic link is not followed; undefined if it points to a file in the content folder. */
export function linkProblem(root: string, link: string): string | undefined {
  try {
    const target = realpathSync(link);
    if (statSync(target).isDirectory()) return LINKED_FOLDER;
    if (target.startsWith(realpathSync(root) + sep) && statSync(target).isFile()) return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `Unexpected broken link (${code}), expected the file itself`;
  }
  return 'Unexpected link to something that is not a file in the content folder, expected the file itself';
}

function byPath(a: ContentFile, b: ContentFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
