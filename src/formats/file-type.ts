import { FILE_TYPES } from '../model/file-types.ts';

/** The media types of data, feeds, fonts, our own pages, and drawings, which are published only after they were cleaned. */
const OTHERS: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** The media type of a file, by the extension of its name. */
export function fileType(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FILE_TYPES[extension] ?? OTHERS[extension] ?? 'application/octet-stream';
}
