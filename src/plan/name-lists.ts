import type { Letter } from '../i18n/by-letter.ts';
import type { Library } from '../library/make-library.ts';
import { lettersOf, NAME_LISTS, type NamedGroup, type NameList, namesIn } from '../library/name-lists.ts';
import { type PagePosition, pagesOf } from '../library/paging.ts';
import { hasList } from '../model/lists.ts';
import { letterPath, NAMES, pagePath } from '../model/paging.ts';
import { type ClaimCount, claimCount } from './counts.ts';
import { type OfflineSources, offlineSources } from './offline.ts';
import type { Page } from './page.ts';

/** What a list of topics, claimants or publishers shows: the most frequent, or one page of those under one letter. */
export interface NameListProps {
  list: NameList;
  /** The number of names in the list, or under the letter. */
  total: number;
  names: ListedName[];
  /** All letters of a long list. */
  letters: ListedLetter[];
  /** The letter of the page; undefined on the first page of the list. */
  letter: ListedLetter | undefined;
  position: PagePosition;
  /** Only on the first page of the list of publishers. */
  offline?: OfflineSources | undefined;
}

/** A name with the number of its claims, or for a publisher, of its sources. */
export interface ListedName {
  slug: string;
  label: string;
  claims?: ClaimCount;
  sources?: number;
}

export interface ListedLetter {
  key: string;
  /** Undefined for names without letters and digits. */
  label: string | undefined;
  count: number;
}

type NameListPage = Page<'NameList', NameListProps>;

/** Number of names shown next to the letters. */
const MOST_FREQUENT = 50;

/** The lists of topics, claimants and publishers, those of them that the site has. */
export function nameLists(library: Library): NameListPage[] {
  return NAME_LISTS.filter((list) => hasList(library.site, list)).flatMap((list) => pagesOfNames(list, library));
}

function pagesOfNames(list: NameList, library: Library): NameListPage[] {
  const names = namesIn(library, list);
  const groups = lettersOf(names, library.site);
  const letters = groups.map(listedLetter);
  const shown = [...names.values()].slice(0, letters.length > 0 ? MOST_FREQUENT : undefined);
  const first = {
    list,
    total: names.size,
    names: shown.map(listedName),
    letters,
    letter: undefined,
    position: { current: 1, last: 1 },
    ...(list === 'sources' && { offline: offlineSources(library) }),
  };
  return [
    { path: `${list}/`, view: 'NameList', props: first },
    ...groups.flatMap((group) => pagesOfLetter(list, group, letters)),
  ];
}

function pagesOfLetter(list: NameList, group: Letter<NamedGroup>, letters: ListedLetter[]): NameListPage[] {
  const letter = listedLetter(group);
  return pagesOf(group.items, NAMES).map(({ items, current, last, total }): NameListPage => {
    const props = { list, total, names: items.map(listedName), letters, letter, position: { current, last } };
    return { path: pagePath(letterPath(`${list}/`, letter.key), current), view: 'NameList', props };
  });
}

function listedLetter({ key, label, items }: Letter<NamedGroup>): ListedLetter {
  return { key, label, count: items.length };
}

function listedName(group: NamedGroup): ListedName {
  const { slug, label } = group;
  return 'claims' in group
    ? { slug, label, claims: claimCount(group.claims) }
    : { slug, label, sources: group.sources.length };
}
