import type { EnglishTexts } from '../texts.ts';

/** Corrections and withdrawals. */
export const corrections = {
  correctionKind: {
    clarification: 'Clarification',
    update: 'Update',
    correction: 'Correction',
    verdict: 'Verdict changed',
    withdrawal: 'Withdrawn',
  },
  correctionsPolicy: 'Corrections policy',
  suggestCorrection: 'Suggest a correction',
  noCorrections: 'No corrections so far',
  allCorrections: 'All corrections on this site',
  correctionNotice: 'This fact-check has been changed since it was published',
  verdictBefore: 'Previous verdict:',
  verdictNow: 'current verdict:',
  earlierVerdict: 'Previous verdict: {label}.',
  withdrawn: 'Withdrawn',
  withdrawnOn: 'Withdrawn on {day}',
  withdrawnNotice: 'This fact-check has been withdrawn',
  withdrawnMeaning:
    'Its verdict and short answer no longer apply. The text below is kept as a record of what was withdrawn.',
  withdrawnCount: { other: '# withdrawn' },
  correctionsIntro: 'Every significant change to our fact-checks, newest first.',
  correctionsCount: { one: '# correction', other: '# corrections' },
  noCorrectionsYet: 'No fact-checks have been corrected so far.',
} satisfies EnglishTexts;
