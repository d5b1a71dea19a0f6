/** Ids that the page itself uses. A heading that would get one of them gets a number appended. */
export const PAGE_IDS: readonly string[] = [
  'main',
  'sources',
  'corrections',
  'facts',
  'menu',
  'related',
  'claims',
  'timeline',
  'findings',
  'verdict',
  'search',
  'results',
  'footnote-label',
];

/** Numbered ids of sources, citations, corrections and footnotes. */
export const NUMBERED_IDS = /^(?:(?:event-\d+-)?cite|source|correction|user-content-fn(?:ref)?)-\d/;
