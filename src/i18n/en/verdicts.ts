import type { EnglishTexts } from '../texts.ts';

/** Verdicts and the scale. */
export const verdicts = {
  verdict: 'Verdict',
  rating: 'Rated {n} on a scale from {worst} (false) to {best} (true)',
  whatVerdictsMean: 'What our verdicts mean',
  verdictCounts: 'Verdicts on these claims',
  verdictCount: 'Number of claims',
  withVerdict: 'Verdict: {label}',
  allWithVerdict: 'All fact-checks with the verdict “{label}”',
  verdictsIntro:
    'Each claim gets one verdict from this scale. The word, the symbol and the colour always mean the same thing.',
  formerLabel: 'Until {day}, this verdict was called “{label}”.',
  noVerdict: 'No claims have this verdict yet.',
  onScale: '{n} out of {best}',
  notOnScale: 'not on the scale from false to true',
} satisfies EnglishTexts;
