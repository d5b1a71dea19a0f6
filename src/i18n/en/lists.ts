import type { EnglishTexts } from '../texts.ts';

/** The home page, and lists of fact-checks, topics and claimants. */
export const lists = {
  claims: { one: '# fact-check', other: '# fact-checks' },
  total: '{n} in total',
  byLetter: 'By first letter',
  mostFrequent: 'Most frequent',
  otherCharacters: 'Other',
  noClaims: 'No fact-checks here yet.',
  newest: 'Latest fact-checks',
  onTopic: 'Topic: {topic}',
  byClaimant: 'Claims by {name}',
  andMore: { other: 'and # more' },
  noTopics: 'No topics yet. Topics are listed here once a fact-check has them.',
  noClaimants: 'No claimants yet. People and organisations are listed here once a fact-check names them.',
} satisfies EnglishTexts;
