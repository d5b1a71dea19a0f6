import * as z from 'zod';
import { optional } from './fields.ts';

/**
 * The lists that a site can do without, as in their addresses, and the page about standards. It always has the lists of all
 * claims and of corrections.
 */
export const OPTIONAL_LISTS = ['topics', 'claimants', 'sources', 'dossiers', 'verdicts', 'standards'] as const;
export type OptionalList = (typeof OPTIONAL_LISTS)[number];

const isOn = optional(z.enum(['true', 'false']).transform((value) => value === 'true'));

/** `lists` in `site.yaml`: the lists that a site has. Those that are left out exist. */
export const listsSchema = z.strictObject({
  topics: isOn.meta({ description: '`false` removes the list of topics, and the list of each topic.' }),
  claimants: isOn.meta({ description: '`false` removes the list of claimants, and the list of each claimant.' }),
  sources: isOn.meta({
    description: '`false` removes the list of publishers, and the list of each publisher’s sources.',
  }),
  dossiers: isOn.meta({ description: '`false` removes the list of dossiers. Each dossier keeps its page.' }),
  verdicts: isOn.meta({
    description: '`false` removes the page that explains the verdicts, and the list of each verdict.',
  }),
  standards: isOn.meta({
    description: '`false` removes the page that compares the site with the codes of the IFCN, the EFCSN and Google.',
  }),
} satisfies Record<OptionalList, unknown>);
export type Lists = z.infer<typeof listsSchema>;

/** Whether a site has a list. */
export function hasList({ lists }: { lists?: Lists | undefined }, name: OptionalList): boolean {
  return lists?.[name] ?? true;
}
