import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
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

/** Where the content lies: `ASSAY_CONTENT`, or `content` beside `package.json`. */
export function contentFolder(projectRoot: string): string {
  return resolve(projectRoot, process.env.ASSAY_CONTENT || 'content');
}

/** What is meant as Markdown. Another ending than `.md` is reported: a file passed over in silence is a check unpublished. */
const MARKDOWN = /^[^.].*\.(?:md|mdx|mdown|mkdn?|markdown)$/i;

/** Every Markdown file of the folder, in a stable order, and in `outside` those that are links out of it or to a folder. */
export async function listContent(root: string): Promise<{ files: ContentFile[]; outside: string[] }> {
  const files: ContentFile[] = [];
  const outside: string[] = [];
  for (const kind of KINDS) {
    for (const entry of await markdownFiles(join(root, kind))) {
      const absolute = join(entry.parentPath, entry.name);
      const path = relative(root, absolute).split(sep).join('/');
      if (entry.isFile() || (entry.isSymbolicLink() && (await staysInside(root, absolute))))
        files.push({ kind, path, absolute });
      else outside.push(path);
    }
  }
  return { files: files.sort(byPath), outside };
}

async function markdownFiles(folder: string): Promise<Dirent[]> {
  // A site without dossiers or pages has no such folder.
  if (
    !(await lstat(folder).then(
      (entry) => entry.isDirectory(),
      () => false,
    ))
  )
    return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => MARKDOWN.test(entry.name));
}

async function staysInside(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  if (!target?.startsWith((await realpath(root)) + sep)) return false;
  return (await stat(target)).isFile();
}

function byPath(a: ContentFile, b: ContentFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
