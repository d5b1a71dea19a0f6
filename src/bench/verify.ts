import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Throws unless each claim has a page with ClaimReview data and a searchable part: a tool must not win by leaving out work. With
 * `indexed`, Pagefind's index must contain these pages and no others.
 */
export function verifySite(folder: string, slugs: string[], indexed: boolean): void {
  const missing = slugs.filter((slug) => !isClaimPage(join(folder, 'claims', slug, 'index.html')));
  if (missing.length > 0) {
    const complete = slugs.length - missing.length;
    throw new Error(
      `Found ${complete} complete claim pages, expected ${slugs.length}; one that is incomplete: ${missing[0]}`,
    );
  }
  if (!indexed) return;
  const count = countIndexed(join(folder, 'pagefind', 'pagefind-entry.json'));
  if (count !== slugs.length) throw new Error(`Found ${count} pages in the search index, expected ${slugs.length}`);
}

function isClaimPage(file: string): boolean {
  if (!existsSync(file)) return false;
  const html = readFileSync(file, 'utf8');
  return html.includes('ClaimReview') && html.includes('data-pagefind-body');
}

function countIndexed(entryFile: string): number {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(readFileSync(entryFile, 'utf8'));
  return Object.values(entry.languages).reduce((total, language) => total + language.page_count, 0);
}
