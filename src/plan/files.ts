import { readFile } from 'node:fs/promises';
import type { Library } from '../library/make-library.ts';
import { squarePng } from '../theme/square-png.ts';

/** A file of the site that is not a page: a copy of `file`, or `text`. With `side`, it is converted to a square PNG of that side. */
export interface PlannedFile {
  /** Path below the site root. */
  path: string;
  file?: string;
  text?: string;
  side?: number;
}

/** The pictures used in published files; the stylesheet of the desk, what it uses, the logo and the icon. */
export function planFiles({ pictures, theme, themeFiles }: Library): PlannedFile[] {
  return [
    ...[...pictures].map(([path, file]) => ({ path: `media/${path}`, file })),
    ...(theme ? [{ path: `theme/${theme.path}`, text: theme.css }] : []),
    ...[...themeFiles.values()].map((file) => ({ ...file, path: `theme/${file.path}` })),
  ];
}

/** What a file is made from: its text, or the bytes of the file that it is a copy of. */
export async function sourceOf({ file = '', text }: PlannedFile): Promise<string | Uint8Array> {
  return text ?? readFile(file);
}

/** The contents of a file, made from what `sourceOf` returned. */
export async function contentsOf({ side }: PlannedFile, source: string | Uint8Array): Promise<string | Uint8Array> {
  return side === undefined ? source : squarePng(source, side);
}
