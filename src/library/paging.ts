import { hasList, type OptionalList } from '../model/lists.ts';
import { pageSize } from '../model/paging.ts';
import type { Site } from '../model/site.ts';

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

/** Splits a list into pages of `size` items. An empty list has one empty page, so that its address exists. */
export function pagesOf<Item>(items: readonly Item[], size: number): PageOfList<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
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

/** The paths of `[slug]/[...page].astro`: all pages of the list of each group. `list` is the path that the groups are below. */
export function pathsOfGroups<Group extends { slug: string }, Item>(
  list: string,
  groups: ReadonlyMap<string, Group>,
  itemsOf: (group: Group) => readonly Item[],
) {
  return [...groups.values()].flatMap((group) =>
    pagesOf(itemsOf(group), pageSize(list)).map((page) => ({
      params: { slug: group.slug, page: pageParameter(page) },
      props: { group, page },
    })),
  );
}
