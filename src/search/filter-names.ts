/**
 * What a reader can filter by. The only owner of these names: pages, preview and script follow them. They stand apart from what
 * reads claims, so that the script of the search page carries none of it.
 */
export const FILTERS = ['verdict', 'topics', 'claimant', 'language', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
