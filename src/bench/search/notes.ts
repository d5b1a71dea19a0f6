import { join } from 'node:path';
import { machineLine } from '../machine.ts';
import { pagefindVersion } from '../tools.ts';
import type { Claim } from './collection.ts';
import { miniSearch } from './mini-search.ts';
import { bytesIn } from './site.ts';

/** What the figures depend on, and the size of each index, as a Markdown list. */
export function notes(site: string, claims: readonly Claim[], chromium: string): string {
  const words = claims.reduce((sum, { claim }) => sum + claim.split(/\s+/).filter(Boolean).length, 0);
  const size = (name: string, bytes: number) => sizeText(name, bytes, words);
  const indexes = [
    size('search/', bytesIn(join(site, 'search'), ['index.html'])),
    size('pagefind/', bytesIn(join(site, 'pagefind'))),
    size('MiniSearch', miniSearch(claims).bytes),
  ];
  return [
    `- ${claims.length} claims; posts with a cold cache, known items with a warm one`,
    '- Assay and Pagefind run in the search page, which counts as fetched; transfers are not compressed',
    `- index on disk: ${indexes.join('; ')}; the claims have ${words} words`,
    `- ${machineLine()}`,
    `- node ${process.versions.node}, Chromium ${chromium}, pagefind ${pagefindVersion() ?? 'not installed'}`,
  ].join('\n');
}

function sizeText(name: string, bytes: number, words: number): string {
  return `${name} ${(bytes / 1e6).toFixed(2)} MB, ${(bytes / words).toFixed(1)} bytes a word`;
}
