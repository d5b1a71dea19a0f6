/**
 * The pages of a desk that state its policies, by what they are about. The first that the desk has counts. The names with
 * capitals are schema.org’s terms for a news organisation.
 */
const POLICY_PAGES = {
  publishingPrinciples: ['principles', 'editorial-principles', 'code-of-principles', 'methodology'],
  verificationFactCheckingPolicy: ['methodology'],
  correctionsPolicy: ['corrections-policy'],
  ownershipFundingInfo: ['funding', 'ownership'],
  ethicsPolicy: ['ethics'],
  masthead: ['team', 'masthead'],
} as const;
export type Policy = keyof typeof POLICY_PAGES;
export const POLICIES = Object.keys(POLICY_PAGES) as Policy[];

/** Pages about the desk that schema.org has no term for. */
const OTHER_PAGES = {
  about: ['about', 'organisation', 'organization', 'imprint', 'impressum'],
  impartiality: ['ethics', 'principles', 'editorial-principles', 'code-of-principles', 'impartiality'],
  contact: ['contact'],
} as const;
export type DeskSubject = Policy | keyof typeof OTHER_PAGES;

/** A page of the desk, of which only the address is needed. */
export interface DeskPage {
  slug: string;
}

/** The page of a desk about a subject; undefined if it has none. */
export function deskPage<Page extends DeskPage>(subject: DeskSubject, pages: readonly Page[]): Page | undefined {
  const names: readonly string[] = { ...POLICY_PAGES, ...OTHER_PAGES }[subject];
  for (const name of names) {
    const page = pages.find(({ slug }) => slug === name);
    if (page) return page;
  }
  return undefined;
}
