/**
 * The names of the filters, for pages, preview and search page. They have a module of their own so that the script of the
 * search page does not include the code that reads claims.
 */
export const FILTERS = ['verdict', 'topics', 'claimant', 'language', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
