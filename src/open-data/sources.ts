import { addressOf } from '../formats/addresses.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { BYTE_ORDER_MARK, csvRow } from '../text/spreadsheet-cell.ts';
import type { Subject } from './claims.ts';

/** A source of a publisher, and the claims that cite it. */
export interface Cited {
  source: Source;
  claims: readonly ClaimEntry[];
}

const KEYS = ['title', 'url', 'published', 'kind'] as const;

/** The sources of a publisher as JSON, a line for each. */
export function sourcesJson(sources: readonly Cited[], site: Site, { title, path }: Subject): string {
  const lines = sources.map(({ source, claims }) => {
    const citedBy = claims.map((claim) => addressOf(site, `claims/${claim.slug}/`));
    return JSON.stringify({ ...Object.fromEntries(KEYS.map((key) => [key, source[key]])), citedBy });
  });
  const head = JSON.stringify({ title, page: addressOf(site, path), count: sources.length }).slice(0, -1);
  return `${head},"sources":[\n${lines.join(',\n')}\n]}\n`;
}

/** The sources of a publisher as a spreadsheet, with a row for each claim that cites one. */
export function sourcesCsv(sources: readonly Cited[], site: Site): string {
  const rows = sources.flatMap(({ source, claims }) =>
    claims.map((claim) =>
      csvRow([...KEYS.map((key) => source[key] ?? ''), claim.slug, addressOf(site, `claims/${claim.slug}/`)]),
    ),
  );
  return BYTE_ORDER_MARK + csvRow([...KEYS, 'slug', 'citedBy']) + rows.join('');
}
