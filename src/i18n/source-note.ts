import type { Source, Stance } from '../model/claim.ts';

/** A source in one line, for the margin next to a citation: publisher, date and stance. */
export function sourceNote(source: Source, date: (day: string) => string, stance: (value: Stance) => string): string {
  return [
    source.publisher ?? source.title,
    source.published && date(source.published),
    source.stance && stance(source.stance),
  ]
    .filter(Boolean)
    .join(' · ');
}
