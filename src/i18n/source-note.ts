import type { Source } from '../model/claim.ts';

/** A source in one line, for the margin next to a citation: publisher and date. */
export function sourceNote(source: Source, date: (day: string) => string): string {
  return [source.publisher ?? source.title, source.published && date(source.published)].filter(Boolean).join(' · ');
}
