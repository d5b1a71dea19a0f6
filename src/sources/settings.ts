import type { LookupFunction } from 'node:net';

/** How addresses are visited. Times are in milliseconds. */
export interface Settings {
  /** How the program names itself to every server. */
  userAgent: string;
  /** The current day, YYYY-MM-DD. */
  today: string;
  /** The most hosts visited at the same time. */
  hosts: number;
  /** The least time between two requests to a host. */
  delay: number;
  /** The longest time that a request may take. */
  timeout: number;
  /** The longest `Retry-After` that is waited for, and the longest `Crawl-delay`. */
  longestWait: number;
  /** The most bytes of a page that are read, decompressed. */
  pageBytes: number;
  /** The longest time that reading a page may take. */
  readTime: number;
  /** How many visits in a row must fail before a page counts as gone. */
  failures: number;
  /** Whether addresses in private networks are visited. */
  allowPrivate: boolean;
  /** Where the Wayback Machine says which copies it has, and where it is asked to save a page. */
  waybackApi: string;
  waybackSave: string;
  /** The keys of an account there, which may save more. */
  waybackKeys?: { access: string; secret: string } | undefined;
  /** The time between two requests to save a page, and between two questions whether it is saved. */
  saveDelay: number;
  /** How hosts are looked up, for tests. */
  lookup?: LookupFunction;
}

export const DEFAULTS = {
  hosts: 8,
  delay: 1000,
  timeout: 30_000,
  longestWait: 60_000,
  pageBytes: 5_000_000,
  readTime: 10_000,
  failures: 3,
  allowPrivate: false,
  waybackApi: 'https://archive.org/',
  waybackSave: 'https://web.archive.org/',
  saveDelay: 15_000,
} satisfies Partial<Settings>;

/** The name in `robots.txt` that the rules for this program are under. */
export const ROBOT = 'Assay';

/** The `User-Agent`: the program, and whom it works for. A header carries only ASCII characters. */
export function userAgentOf({ title, url }: { title: string; url: string }): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${ROBOT}/0.1 (link check${plain && ` of ${plain}`}; +${new URL(url).href})`;
}
