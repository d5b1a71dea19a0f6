import type { ClaimData } from './claim.ts';

/** The day of the last change to a fact-check that readers were told of: its date, an update or a correction. */
export function lastChange({
  published,
  updated = published,
  corrections,
}: Pick<ClaimData, 'published' | 'updated' | 'corrections'>): string {
  return newestDay([published, updated, ...corrections.map(({ date }) => date)]) ?? published;
}

/** The last of some days; undefined if there is none. */
export function newestDay(days: Iterable<string | undefined>): string | undefined {
  let newest: string | undefined;
  for (const day of days) if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  return newest;
}
