/** Ids that the page itself uses. A heading of the same words gets a number behind it. */
export const PAGE_IDS: readonly string[] = [
  'main',
  'sources',
  'corrections',
  'related',
  'claims',
  'timeline',
  'findings',
  'verdict',
  'search',
  'results',
  'footnote-label',
];

/** Ids of sources, citations and footnotes, of which there are any number. */
export const OF_OTHERS = /^(?:(?:event-\d+-)?cite|source|user-content-fn(?:ref)?)-\d/;
