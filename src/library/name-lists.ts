import { byLetter, type Letter } from '../i18n/by-letter.ts';
import { NAMES } from '../model/paging.ts';
import type { Site } from '../model/site.ts';
import type { Group } from './groups.ts';
import type { Library } from './make-library.ts';
import type { PublisherGroup } from './publishers.ts';

/** The lists of names, as in their addresses. */
export const NAME_LISTS = ['topics', 'claimants', 'sources'] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** A name with its list of claims or sources. */
export type NamedGroup = Group | PublisherGroup;

/** The names of a list, the most frequent first. */
export function namesIn(library: Library, list: NameList): ReadonlyMap<string, NamedGroup> {
  return library[list === 'sources' ? 'publishers' : list];
}

/** Cached, because every page of a long list shows all letters. */
const cache = new WeakMap<ReadonlyMap<string, NamedGroup>, Letter<NamedGroup>[]>();

/** The letters of a list that is too long for one page; none for a short one. */
export function lettersOf(names: ReadonlyMap<string, NamedGroup>, { lang }: Site): Letter<NamedGroup>[] {
  if (names.size <= NAMES) return [];
  const known = cache.get(names) ?? byLetter(names.values(), ({ label }) => label, lang);
  cache.set(names, known);
  return known;
}
