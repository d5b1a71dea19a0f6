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
  'standards',
  'theme',
  'topics',
  'verdicts',
];
