import { type Dirent, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readSource, type SourceFile } from './source-file.ts';

/** A folder of another site, read whole. */
export interface SourceFolder {
  /** Its Markdown files by their paths below it, in a stable order. */
  files: ReadonlyMap<string, SourceFile>;
  /** Everything else in it, links included: paths that nothing was read from. */
  others: string[];
}

const MARKDOWN = /\.(?:md|mdx|mdown|mkdn?|markdown)$/i;
/** What programs keep beside the texts of a site. */
const NO_CONTENT = /(?:^|\/)(?:\.git|node_modules)\//;

/** Reads every Markdown file below a folder. Links are not followed: they may lead out of it. */
export async function readSourceFolder(root: string): Promise<SourceFolder> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: pathOf(root, entry), isMarkdown: entry.isFile() && MARKDOWN.test(entry.name) }))
    .filter(({ path }) => !NO_CONTENT.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const files = new Map<string, SourceFile>();
  const others: string[] = [];
  for (const { path, isMarkdown } of paths) {
    if (isMarkdown) files.set(path, readSource(path, readFileSync(join(root, path))));
    else others.push(path);
  }
  return { files, others };
}

function pathOf(root: string, entry: Dirent): string {
  return relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
}
