/** The first parts of addresses that the site itself uses. No page may take one. */
export const RESERVED: readonly string[] = [
  '404',
  'assets',
  'claimants',
  'claims',
  'corrections',
  'data',
  'dossiers',
  'index',
  'media',
  'pagefind',
  'search',
  'sources',
  'topics',
  'verdicts',
];

/** Files of the site itself that a text may link to. */
export const SITE_FILES: readonly string[] = [
  '/atom.xml',
  '/corrections.xml',
  '/feed.json',
  '/feed.xml',
  '/robots.txt',
  '/sitemap-index.xml',
];
