import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { ContentFile } from '../content-folder.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { Content } from '../read-claims.ts';
import type { Place } from '../report.ts';

/** What a check over all files gets. */
export interface WholeSet {
  /** The content folder. */
  root: string;
  content: Content;
  /** Every Markdown file of the folder, those with errors included. */
  paths: readonly ContentFile[];
  /** The file to put a message on; `site.yaml` for a path that is none of them. */
  fileOf(path: string): VFile;
}

/** A check that needs to see all files. It adds messages and changes nothing else. */
export type SetCheck = (set: WholeSet) => void | Promise<void>;

/** Where a value stands in a file. The file is read again: places are needed only where there is something to say. */
export async function placeIn(root: string, path: string, keys: readonly PropertyKey[]): Promise<Place> {
  const file = new VFile({ path, value: await readFile(join(root, path), 'utf8') });
  return readFrontMatter(file)?.place(keys) ?? { line: 1, column: 1 };
}
