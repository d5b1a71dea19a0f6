import { OF_OTHERS, PAGE_IDS } from '../../model/page-ids.ts';
import { decoded, pageAddress } from '../folder/page-address.ts';
import { addressesOfSite, pathIn } from './addresses-of-site.ts';
import type { SetRule, WholeSet } from './rule.ts';
import { second, wrote } from './sound-folder.ts';

export const deadLink: SetRule = {
  level: 'error',
  demands:
    'A link within the site leads to a claim, dossier, page, list or picture that is built, and what it names behind `#` is a place of that page. So does one that has the full address of the site. A list or an old address that only a draft would provide is not built.',
  cure: 'Link to the file (`other-claim.md`, seen from the file that you write) or to its address (`/claims/other-claim/`).',
  fails: {
    ...wrote('There was [a balloon](/claims/balloon/) too.'),
    ...second('The army saw a balloon.', 'draft: true', 'aliases: [balloon]'),
  },
  passes: { ...wrote('There was [a balloon](second.md) too.'), ...second('The army saw a balloon.') },
  judge(set) {
    const isThere = addressesOfSite(set);
    const files = new Map(set.files.map(({ path }) => [path.normalize('NFC'), path]));
    const pageAt = pagesByAddress(set);
    return [...set.references].flatMap(([file, references]) =>
      references.flatMap(({ kind, target, typed, place }) => {
        if (kind !== 'link') return [];
        if (!files.has(target) && !isThere(target, file))
          return [{ file, reason: `${nothingAt(typed)} of this site`, place }];
        const page = files.get(target) ?? pageAt(target);
        // What readers cannot see yet may still change; of the link itself another rule speaks.
        const isUnseen = page !== undefined && set.hidden.has(page) && !set.hidden.has(file);
        const isPlace = page === undefined || isUnseen || hasPlace(typed, set.htmlOf(page));
        return isPlace ? [] : [{ file, reason: noPlace(typed), place }];
      }),
    );
  },
};

/** Finds the file whose page, or whose old address, stands at an address of the site. */
function pagesByAddress({ files, claims }: WholeSet): (address: string) => string | undefined {
  const old = claims.flatMap(({ path, data }) =>
    (data.aliases ?? []).map((alias): [string, string] => [`/claims/${alias}/`, path]),
  );
  const pages = new Map([...old, ...files.map(({ path }): [string, string] => [pageAddress(path), path])]);
  return (address) => {
    const path = pathIn(address) ?? '';
    return pages.get(path) ?? pages.get(`${path}/`);
  };
}

/** What is said of a link to nothing. */
export function nothingAt(typed: string): string {
  return `Unexpected link to \`${typed}\`, where there is nothing; expected a claim, dossier or page`;
}

function noPlace(typed: string): string {
  return `Unexpected link to \`${typed}\`, a place that the page has not; expected \`#\` and the words of one of its headings in small letters, joined by hyphens`;
}

/** Whether a page has the place that an address names behind `#`. Of a text that could not be read nothing is said. */
function hasPlace(typed: string, html: string): boolean {
  const fragment = decoded(/#(.*)$/s.exec(typed)?.[1] ?? '');
  if (fragment === '' || html === '') return true;
  if (fragment === undefined) return false;
  return PAGE_IDS.includes(fragment) || OF_OTHERS.test(fragment) || html.includes(` id="${fragment}"`);
}
