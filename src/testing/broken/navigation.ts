import { changedSite, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const site = (yaml: string) => changedSite('  name: The desk\n', `  name: The desk\n${yaml}\n`);

export const NAVIGATION: Cases = {
  'lists that cannot be switched off, or not like this': site('lists: { claims: false, topic: false, verdicts: no }'),
  'a list of lists': site('lists: [topics]'),
  'links to lists that are switched off': {
    ...site('lists: { topics: false, verdicts: false, dossiers: false, sources: true }'),
    ...wrote(
      '[a](/topics/) [b](/verdicts/false/) [c](/dossiers/) [d](/dossiers/none/) [e](/sources/) [f](/claimants/)',
    ),
  },
};
