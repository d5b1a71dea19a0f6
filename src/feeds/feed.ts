import { newestDay } from '../model/last-change.ts';

/** A feed, in none of the formats yet. */
export interface Feed {
  title: string;
  description: string;
  lang: string;
  /** Full address of the page with the same content. */
  page: string;
  /** Full address of the feed. */
  address: string;
  author: { name: string; url: string | undefined };
  rights: string | undefined;
  /** Full address of the icon as PNG. */
  icon: string | undefined;
  entries: FeedEntry[];
}

/** An entry of a feed. Texts are plain, apart from `html`. */
export interface FeedEntry {
  /** Never changes, so that an entry with changes does not appear as a new one. */
  id: string;
  title: string;
  /** Full address of the page. */
  address: string;
  lang: string;
  /** The day on which it was published first, and that of the last change. */
  published: string;
  updated: string;
  summary: string;
  html: string;
  authors: string[];
  topics: string[];
}

/** The number of entries of a feed. Readers that poll less often than every fifty fact-checks miss some. */
export const MOST_ENTRIES = 50;

/** A day as a time. It is the same day at noon in Greenwich almost everywhere; midnight would be the day before in America. */
export function timeOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day of the last change to a feed; undefined if it has no entries. */
export function updatedOf({ entries }: Feed): string | undefined {
  return newestDay(entries.map(({ updated }) => updated));
}
