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
 * assessors judge, and of the EFCSN those of the articles of its code.
 */
export const VISIBLE = {
  publisher: { IFCN: ['1.1'], EFCSN: [] },
  funding: { IFCN: ['4.1', '4.2'], EFCSN: [] },
  team: { IFCN: ['4.4'], EFCSN: [] },
  contact: { IFCN: ['4.5'], Google: [] },
  impartiality: { IFCN: ['2.5'], EFCSN: [] },
  methodology: { IFCN: ['5.1'], EFCSN: [], Google: [] },
  scale: { EFCSN: [], Google: [] },
  correctionsPolicy: { IFCN: ['6.1'], EFCSN: ['3.3'], Google: [] },
  correctionsList: { IFCN: ['6.3'], EFCSN: [] },
  frequency: { IFCN: ['1.3'] },
  sourceLinks: { IFCN: ['3.1'], Google: [] },
  severalSources: { IFCN: ['3.3'], EFCSN: [] },
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
  sameStandard: { IFCN: ['2.1', '2.4'], EFCSN: [] },
  bestEvidence: { IFCN: ['3.2', '5.3'], Google: [] },
  claimantAsked: { IFCN: ['5.5'], EFCSN: [] },
  policyTexts: { IFCN: ['2.2', '4.3', '6.2', '6.4'], EFCSN: ['3.3'] },
  policyFollowed: { IFCN: ['6.3'], EFCSN: [] },
} as const satisfies Record<string, Clauses>;
export type Unseen = keyof typeof UNSEEN;
