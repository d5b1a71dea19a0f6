import type { EnglishTexts } from '../texts.ts';

/** Sources, what they are to a claim, and archived copies. */
export const sources = {
  kind: {
    primary: 'primary source',
    official: 'official source',
    law: 'law',
    data: 'data',
    research: 'research',
    news: 'news',
    other: 'other source',
  },
  // The number of sources with each stance
  stanceCount: {
    supports: { one: '# source supports it', other: '# sources support it' },
    contradicts: { one: '# source contradicts it', other: '# sources contradict it' },
    context: { one: '# source gives context', other: '# sources give context' },
  },
  // What a source is to a claim
  stance: { supports: 'supports the claim', contradicts: 'contradicts the claim', context: 'gives context' },
  offlineSources: { one: '# source is offline', other: '# sources are offline' },
  otherSources: { one: '# other source', other: '# other sources' },
  archivedCopy: 'archived copy',
  archivedCopies: 'archived copies',
  offlineSince: 'offline since {month}',
  titleFromAddress: 'title taken from the web address',
  sourceNumber: 'Source {n}',
  publisherUnknown: 'publisher not recorded',
  dateUnknown: 'date not recorded',
  accessed: 'accessed {day}',
  citedIn: 'Cited in',
  introduction: 'introduction',
  notCited: 'Not cited in the text',
  sourcesCount: { one: '# source', other: '# sources' },
  fromPublisher: 'Sources from {name}',
  citedBy: 'cited in',
  sourcesIntro: 'All the sources our fact-checks cite, by publisher.',
  noSources: 'No sources yet. Publishers are listed here once a fact-check cites them.',
  publishers: { one: '# publisher', other: '# publishers' },
} satisfies EnglishTexts;
