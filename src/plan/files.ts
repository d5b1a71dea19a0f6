import { readFile } from 'node:fs/promises';
import type { Library } from '../library/make-library.ts';
import { squarePng } from '../theme/square-png.ts';
import { citationFiles } from './citation-files.ts';
import { dataFiles } from './data-files.ts';
import { discoveryFiles } from './discovery-files.ts';
import { feedFiles } from './feed-files.ts';
import type { MadeFile } from './made-file.ts';
import type { PlannedPage } from './pages.ts';

export type { MadeFile } from './made-file.ts';

/** A file of the site that is not a page. */
export type PlannedFile = CopiedFile | MadeFile;

/** A copy of `file`, or `text`. With `side`, it is converted to a square PNG of that side. */
export interface CopiedFile {
  /** Path below the site root. */
  path: string;
  file?: string;
  text?: string;
  side?: number;
}

/** All files of the site that are neither pages nor part of the search index. */
export function planFiles(library: Library, pages: readonly PlannedPage[]): PlannedFile[] {
  return [
    ...copiedFiles(library),
    ...dataFiles(library),
    ...citationFiles(library),
    ...discoveryFiles(library, pages),
    ...feedFiles(library),
  ];
}

/** The pictures used in published files; the stylesheet of the desk, what it uses, the logo and the icon. */
function copiedFiles({ pictures, theme, themeFiles }: Library): CopiedFile[] {
  return [
    ...[...pictures].map(([path, file]) => ({ path: `media/${path}`, file })),
    ...(theme ? [{ path: `theme/${theme.path}`, text: theme.css }] : []),
    ...[...themeFiles.values()].map((file) => ({ ...file, path: `theme/${file.path}` })),
  ];
}

/** What a copied file is made from: its text, or the bytes of the file. */
export async function sourceOf({ file = '', text }: CopiedFile): Promise<string | Uint8Array> {
  return text ?? readFile(file);
}

/** The contents of a file. `source` is what `sourceOf` returned. */
export async function contentsOf(file: PlannedFile, source?: string | Uint8Array): Promise<string | Uint8Array> {
  if ('make' in file) return file.make();
  const original = source ?? (await sourceOf(file));
  return file.side === undefined ? original : squarePng(original, file.side);
}
