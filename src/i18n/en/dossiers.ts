import type { EnglishTexts } from '../texts.ts';

/** Dossiers. */
export const dossiers = {
  claimOf: 'claim {n} of {of}',
  dossier: 'Dossier',
  nextClaim: 'Next claim in this dossier',
  previousClaim: 'Previous claim in this dossier',
  noDossiers: 'No dossiers yet.',
  dossiersIntro: 'A dossier checks one article or speech, claim by claim.',
  atAGlance: 'The claims at a glance, in the order of the document',
  claimByClaim: 'Claim by claim',
  problemsFirst: 'Claims with problems come first.',
  findings: 'Overall findings',
  timeline: 'Timeline',
  claimNumber: 'Claim {n}',
  noClaimsInDossier: 'No claims in this document have been checked yet.',
  citeDossier: 'Cite this dossier',
} satisfies EnglishTexts;
