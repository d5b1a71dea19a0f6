import type { EnglishTexts } from '../texts.ts';

/** The frame of every page, and pages that have moved or are missing. */
export const frame = {
  // Between a label and its value, and between the items of a list
  colon: ': ',
  comma: ', ',
  skip: 'Skip to main content',
  mainNavigation: 'Main',
  menu: 'Menu',
  allClaims: 'All fact-checks',
  topics: 'Topics',
  claimants: 'Claimants',
  sources: 'Sources',
  corrections: 'Corrections',
  dossiers: 'Dossiers',
  verdicts: 'Verdicts',
  search: 'Search',
  searchLabel: 'Search fact-checks',
  aboutThisSite: 'About this site',
  publishedBy: 'Published by',
  licence: 'Text licence: {name}',
  privacy: 'This site sets no cookies and loads nothing from other sites.',
  feed: 'RSS feed',
  previous: 'Previous page',
  next: 'Next page',
  firstPage: 'First page',
  lastPage: 'Last page',
  page: 'Page {n} of {of}',
  pages: 'Pages',
  moved: 'This page has moved',
  notFoundTitle: 'Page not found',
  notFoundText: 'The address may be wrong, or the page may have moved. Search for it, or browse one of these lists:',
} satisfies EnglishTexts;
