import { hasList, OPTIONAL_LISTS } from '../../model/lists.ts';
import { NUMBERED_IDS, PAGE_IDS } from '../../model/page-ids.ts';
import { decoded, sitePath } from '../../model/site-path.ts';
import { pageAddress } from '../folder/page-address.ts';
import { addressesOfSite } from './addresses-of-site.ts';
import type { SetRule, WholeSet } from './rule.ts';
import { second, wrote } from './valid-folder.ts';

export const deadLink: SetRule = {
  level: 'error',
  demands:
    'A link within the site, including one with the full address of the site, must point to a claim, dossier, page, list or image that is built. What follows `#` must be a place on that page. Lists that `lists` in `site.yaml` switches off are not built, nor are lists and old addresses that only a draft would provide.',
  fix: 'Link to the file (`other-claim.md`, relative to the file you are writing) or to its address (`/claims/other-claim/`).',
  fails: {
    ...wrote('There was [a balloon](/claims/balloon/) too.'),
    ...second('The army saw a balloon.', 'draft: true', 'aliases: [balloon]'),
  },
  passes: { ...wrote('There was [a balloon](second.md) too.'), ...second('The army saw a balloon.') },
  readsHtml: true,
  check(set) {
    const addresses = addressesOfSite(set);
    const files = new Map(set.files.map(({ path }) => [path.normalize('NFC'), path]));
    const pageAt = pagesByAddress(set);
    return [...set.references].flatMap(([file, references]) =>
      references.flatMap(({ kind, target, typed, place }) => {
        if (kind !== 'link') return [];
        if (!files.has(target) && !addresses.has(target, file)) {
          // `site.yaml` has few links, so there is time to compare each with every address.
          const near = file === 'site.yaml' ? addresses.nearest(target) : undefined;
          const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
          const reason = listSwitchedOff(set, target, typed) ?? `${nothingAt(typed)} of this site${hint}`;
          return [{ file, reason, place }];
        }
        const page = files.get(target) ?? pageAt(target);
        // A page that readers cannot see yet may still change; another rule reports the link itself.
        const isUnseen = page !== undefined && set.hidden.has(page) && !set.hidden.has(file);
        const isPlace = page === undefined || isUnseen || hasPlace(typed, set.htmlOf(page));
        return isPlace ? [] : [{ file, reason: noPlace(typed), place }];
      }),
    );
  },
};

/** Finds the file whose page or old address is at an address of the site. */
function pagesByAddress({ files, claims }: WholeSet): (address: string) => string | undefined {
  const old = claims.flatMap(({ path, data }) =>
    (data.aliases ?? []).map((alias): [string, string] => [`/claims/${alias}/`, path]),
  );
  const pages = new Map([...old, ...files.map(({ path }): [string, string] => [pageAddress(path), path])]);
  return (address) => pages.get(sitePath(address) ?? '');
}

/** The message about a link to an address that does not exist. */
export function nothingAt(typed: string): string {
  return `Unexpected link to \`${typed}\`, which does not exist; expected a claim, dossier or page`;
}

/** The message about a link to a list that the site does without. */
function listSwitchedOff(set: WholeSet, target: string, typed: string): string | undefined {
  const path = sitePath(target) ?? '';
  const name = OPTIONAL_LISTS.find((list) => !hasList(set, list) && path.startsWith(`/${list}/`));
  if (name === undefined || (name === 'dossiers' && path !== '/dossiers/')) return undefined;
  return `Unexpected link to \`${typed}\`, a list that \`${name}: false\` in \`site.yaml\` switches off; remove the link, or that line`;
}

function noPlace(typed: string): string {
  return `Unexpected link to \`${typed}\`, a place that does not exist on that page; expected \`#\` and one of its headings in lower case, with hyphens between the words`;
}

/** Whether a page has the place that an address names after `#`. True for a page that could not be read. */
function hasPlace(typed: string, html: string): boolean {
  const fragment = decoded(/#(.*)$/s.exec(typed)?.[1] ?? '');
  if (fragment === '' || html === '') return true;
  if (fragment === undefined) return false;
  return PAGE_IDS.includes(fragment) || NUMBERED_IDS.test(fragment) || html.includes(` id="${fragment}"`);
}
