import { type Dirent, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { decode } from '../pipeline/read/encoding.ts';
import { parseFile, problemsOn } from './front-matter.ts';
import type { SourceValue } from './source-values.ts';

/** The key of the body in the data of a file. */
export const BODY = '(text)';

/** A Markdown file of the old site. */
export interface SourceFile {
  /** Path in the source folder, with forward slashes. */
  path: string;
  /** Its front matter, every value as written, with the body under `(text)`. */
  data: SourceValue;
  /** Why it cannot be read. Its data is then empty. */
  problems: string[];
  /** What was repaired in a record of an imported file. */
  repairs?: string[];
  /** Values of such a record that its data does not have. */
  others?: SourceValue[];
}

/** The folder of the old site. */
export interface SourceFolder {
  /** Its Markdown files by path, sorted. */
  files: ReadonlyMap<string, SourceFile>;
  /** Paths of all other files, and of links. */
  others: string[];
}

const MARKDOWN = /\.(?:md|mdx|mdown|mkdn?|markdown)$/i;
const IGNORED = /(?:^|\/)(?:\.git|node_modules)\//;

/** Reads every Markdown file in a folder. Symbolic links are not followed: they can point outside it. */
export async function readSourceFolder(root: string): Promise<SourceFolder> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: pathOf(root, entry), isMarkdown: entry.isFile() && MARKDOWN.test(entry.name) }))
    .filter(({ path }) => !IGNORED.test(path))
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

/** Reads a Markdown file. Never throws for its content: problems are in the result. */
export function readSource(path: string, bytes: Uint8Array): SourceFile {
  const file = new VFile({ path });
  const text = decode(bytes, file)?.replace(/^\uFEFF/, '');
  const parsed = text === undefined ? { problems: problemsOn(file) } : parseFile(text);
  if ('problems' in parsed) return { path, data: { path: '', value: {} }, problems: parsed.problems };
  return { path, data: { path: '', value: { ...parsed.data, [BODY]: parsed.body.trim() } }, problems: [] };
}
