import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../folders.ts';
import { decoded, pageAddress } from '../page-address.ts';
import { RESERVED, SITE_FILES } from './reserved.ts';
import type { SetRule, WholeSet } from './rule.ts';
import { second, wrote } from './sound-folder.ts';

export const deadLink: SetRule = {
  level: 'error',
  demands: 'A link within the site leads to a claim, dossier, page or list that exists.',
  cure: 'Link to the file (`other-claim.md`, seen from the file that you write) or to its address (`/claims/other-claim/`).',
  fails: wrote('There was [a balloon](/claims/balloon/) too.'),
  report: [
    'claims/flights.md:18:11 error dead-link Unexpected link to `/claims/balloon/`, where there is nothing; expected a claim, dossier or page of this site',
  ],
  passes: { ...wrote('There was [a balloon](second.md) too.'), ...second('The army saw a balloon.') },
  judge(set) {
    const known = addressesOf(set);
    const files = new Set(set.files.map(({ path }) => path));
    return [...set.references].flatMap(([file, references]) =>
      references.flatMap(({ kind, target, typed, place }) => {
        if (kind !== 'link' || files.has(target) || leadsSomewhere(target, known)) return [];
        const reason = `Unexpected link to \`${typed}\`, where there is nothing; expected a claim, dossier or page of this site`;
        return [{ file, reason, place }];
      }),
    );
  },
};

/** `/claims/x`, `/dossiers/x` and `/x` for every file and every alias. */
function addressesOf({ files, claims }: WholeSet): Set<string> {
  const pages = files.map(({ path }) => pageAddress(path).slice(0, -1));
  const aliases = claims.flatMap(({ data }) => (data.aliases ?? []).map((alias) => `/claims/${alias}`));
  return new Set([...pages, ...aliases]);
}

/** Whether an address of the site has something behind it. Lists are not known before the site is made; they pass. */
function leadsSomewhere(target: string, known: ReadonlySet<string>): boolean {
  const address = decoded(target.replace(/[?#].*$/s, ''));
  if (address === undefined) return false;
  const [first = '', name] = address.split('/').slice(1);
  if (first === '' || SITE_FILES.includes(address)) return true;
  if (known.has(`/${first}`)) return name === undefined || name === '';
  if (first !== 'claims' && first !== 'dossiers') return RESERVED.includes(first) || isOfPublicFolder(address);
  const isListPage = name === undefined || name === '' || (first === 'claims' && /^\d+$/.test(name));
  return isListPage || known.has(`/${first}/${name}`) || known.has(`/${first}/${name?.replace(/\.json$/, '')}`);
}

function isOfPublicFolder(address: string): boolean {
  return !address.includes('..') && existsSync(join(projectRoot, 'public', address));
}
