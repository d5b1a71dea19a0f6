import { createIndex } from 'pagefind';

/** A page that Pagefind is to index. */
export interface IndexedPage {
  /** Its file, relative to the root of the site. */
  path: string;
  html: string;
}

/** Pagefind's index of some pages, which have the numbers of their order: its files by their paths below `pagefind/`. */
export async function indexPages(pages: readonly IndexedPage[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
  try {
    const added = await Promise.all(
      pages.map(({ path, html }) => index.addHTMLFile({ sourcePath: path, content: html })),
    );
    const failed = added.flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(`Pagefind could not index the pages: ${failed.join(', ')}`);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join(', ')}`);
    return new Map(files.filter(({ path }) => !isInterface(path)).map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
}

/** Whether a file in Pagefind's folder belongs to one of its own user interfaces: 400 KB that no page loads. */
export function isInterface(name: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/.test(name);
}
