/** The codes that the page about standards reads, with the address of each. */
export const CODES = {
  IFCN: 'https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles',
  EFCSN: 'https://efcsn.com/code-of-standards/',
  Google: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck#guidelines',
} as const;
export type Code = keyof typeof CODES;

/** Where a code asks for something. Without clauses, its numbers are not cited. */
export type Clauses = Readonly<Partial<Record<Code, readonly string[]>>>;

/**
 * What a reader can see on a site, and which codes ask for it. The numbers of the IFCN are those of the criteria by which its
 * assessors judge, and of the EFCSN those of the articles of its code. Only numbers that were read in a published text are here.
 */
export const VISIBLE = {
  publisher: { IFCN: ['1.1'], EFCSN: [] },
  funding: { IFCN: [], EFCSN: [] },
  team: { IFCN: [], EFCSN: [] },
  contact: { IFCN: [], Google: [] },
  impartiality: { IFCN: [], EFCSN: [] },
  methodology: { IFCN: [], EFCSN: [], Google: [] },
  scale: { EFCSN: [], Google: [] },
  correctionsPolicy: { IFCN: [], EFCSN: ['3.3'], Google: [] },
  correctionsList: { IFCN: [], EFCSN: [] },
  frequency: { IFCN: ['1.3'] },
  sourceLinks: { IFCN: [], Google: [] },
  severalSources: { IFCN: [], EFCSN: [] },
  origin: { Google: [] },
  authors: { Google: [] },
  markup: { Google: [] },
  crawlable: { Google: [] },
} as const satisfies Record<string, Clauses>;
export type Visible = keyof typeof VISIBLE;

/** What no program can see on a site, and what an assessor would look at. */
export const UNSEEN = {
  independence: { IFCN: ['1.5', '1.6'], EFCSN: [], Google: [] },
  publicInterest: { IFCN: ['1.4'], EFCSN: [] },
  sameStandard: { IFCN: [], EFCSN: [] },
  bestEvidence: { IFCN: [], Google: [] },
  claimantAsked: { IFCN: [], EFCSN: [] },
  policyTexts: { IFCN: [], EFCSN: ['3.3'] },
  policyFollowed: { IFCN: [], EFCSN: [] },
} as const satisfies Record<string, Clauses>;
export type Unseen = keyof typeof UNSEEN;
