import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../match/page-postings.ts';
import { pageNamesIn } from '../page-names.ts';
import { indexPages } from './index-pages.ts';

/** Pagefind's index of a part of the site. */
export interface Shard {
  /** Its files by their paths below `pagefind/`. */
  files: Map<string, Uint8Array>;
  /** The page of each claim, by slug. */
  pages: Map<string, PageText>;
}

/** The page of a claim, relative to the root of the site. */
export function pathOfClaim(slug: string): string {
  return `claims/${slug}/index.html`;
}

export interface ClaimPage {
  slug: string;
  html: string;
}

/** The pages of some claims of a built site. */
export function readPages(site: string, slugs: readonly string[]): ClaimPage[] {
  return slugs.map((slug) => ({ slug, html: readFileSync(join(site, pathOfClaim(slug)), 'utf8') }));
}

/** Indexes the pages of some claims in this order. */
export async function indexShard(pages: readonly ClaimPage[]): Promise<Shard> {
  const files = await indexPages(pages.map(({ slug, html }) => ({ path: pathOfClaim(slug), html })));
  return { files, pages: await pageNamesIn(files) };
}
