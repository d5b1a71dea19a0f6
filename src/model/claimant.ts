import * as z from 'zod';
import { blankAsAbsent, optional, slugText, text, webAddress } from './fields.ts';

/** `group` is for claimants who are neither a person nor an organization, such as social media users. */
export const CLAIMANT_TYPES = ['person', 'organization', 'group'] as const;
export type ClaimantType = (typeof CLAIMANT_TYPES)[number];

/** A person, organization or group that made the claim. */
export const claimantSchema = z.strictObject({
  name: text.meta({ description: 'Name of the claimant, as readers know them.' }),
  type: blankAsAbsent(z.enum(CLAIMANT_TYPES).default('person')).meta({
    description: 'Use `group` for a number of people, such as social media users.',
  }),
  url: optional(webAddress).meta({ description: 'Home page, or a page on Wikipedia or Wikidata.' }),
  id: optional(slugText).meta({
    description: 'Distinguishes claimants with the same name. Becomes the address of their page: `/claimants/<id>/`.',
  }),
});
export type Claimant = z.infer<typeof claimantSchema>;

/** The claimants in a file, any of which may be missing. */
interface HasClaimants<Who> {
  claimant?: Who | undefined;
  claimants?: readonly (Who | undefined)[] | undefined;
}

/** All claimants, in file order. */
export function claimantsOf<Who>(data: HasClaimants<Who>): Who[] {
  return claimantPlaces(data).map(({ who }) => who);
}

/** All claimants, each with its path in the front matter. */
export function claimantPlaces<Who>({
  claimant,
  claimants = [],
}: HasClaimants<Who>): { who: Who; path: PropertyKey[] }[] {
  const several = claimants.flatMap((who, index) => (who === undefined ? [] : [{ who, path: ['claimants', index] }]));
  return claimant === undefined ? several : [{ who: claimant, path: ['claimant'] }, ...several];
}
