import { readFile } from 'node:fs/promises';
import type { Library } from '../library/make-library.ts';
import { textOf } from '../open-data/listing.ts';
import { squarePng } from '../theme/square-png.ts';
import { citationFiles } from './citation-files.ts';
import { dataFiles } from './data-files.ts';
import { discoveryFiles } from './discovery-files.ts';
import { embedFiles } from './embed-files.ts';
import { feedFiles } from './feed-files.ts';
import type { ListingFile, MadeFile, ReadFile } from './made-file.ts';
import type { PlannedPage } from './pages.ts';
import { sharePictures } from './share-pictures.ts';

export type { MadeFile } from './made-file.ts';

/** A file of the site that is not a page. */
export type PlannedFile = CopiedFile | MadeFile | ListingFile;

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
    ...embedFiles(library),
    ...sharePictures(library),
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

/** A copied file, or the square picture made from it. */
export async function copyOf(file: CopiedFile, source: string | Uint8Array): Promise<string | Uint8Array> {
  return file.side === undefined ? source : squarePng(source, file.side);
}

/** The contents of a file, made from nothing but the plan. */
export async function contentsOf(file: PlannedFile, files: readonly PlannedFile[]): Promise<string | Uint8Array> {
  const read: ReadFile = async (path) => {
    const found = files.find((other) => other.path === path);
    if (!found) throw new Error(`The site has no ${path}`);
    return contentsOf(found, files);
  };
  if ('listing' in file) return textOf(file.listing);
  return 'make' in file ? file.make(read) : copyOf(file, await sourceOf(file));
}
