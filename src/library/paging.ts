import { hasList, type OptionalList } from '../model/lists.ts';
import type { Site } from '../model/site.ts';

/** Number of entries on one page of a list. */
export const PAGE_SIZE = 50;

/** The position of a page in a list. */
export interface PagePosition {
  current: number;
  last: number;
}

/** One page of a list. */
export interface PageOfList<Item> extends PagePosition {
  items: Item[];
  /** Number of items on all pages. */
  total: number;
}

/** Splits a list into pages. An empty list has one empty page, so that its address exists. */
export function pagesOf<Item>(items: readonly Item[]): PageOfList<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    current: index + 1,
    last,
    total: items.length,
  }));
}

/** The rest parameter of a page's address: none for the first page, the page number for the others. */
export function pageParameter(page: PageOfList<unknown>): string | undefined {
  return page.current === 1 ? undefined : String(page.current);
}

/** The path of `[...index].astro`, the first page of a list; none if the site does not have the list. */
export function pathsOfList(site: Site, name: OptionalList) {
  return hasList(site, name) ? [{ params: { index: undefined } }] : [];
}

/** The paths of `[slug]/[...page].astro`: all pages of the list of each group. */
export function pathsOfGroups<Group extends { slug: string }, Item>(
  groups: ReadonlyMap<string, Group>,
  itemsOf: (group: Group) => readonly Item[],
) {
  return [...groups.values()].flatMap((group) =>
    pagesOf(itemsOf(group)).map((page) => ({
      params: { slug: group.slug, page: pageParameter(page) },
      props: { group, page },
    })),
  );
}
