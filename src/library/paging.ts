/** Number of entries on one page of a list. */
export const PAGE_SIZE = 50;

/** One page of a list. */
export interface ListPage<Item> {
  items: Item[];
  current: number;
  last: number;
  /** Number of items on all pages. */
  total: number;
}

/** Splits a list into pages. An empty list has one empty page, so that its address exists. */
export function pagesOf<Item>(items: readonly Item[]): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    current: index + 1,
    last,
    total: items.length,
  }));
}

/** The rest parameter of a page's address: none for the first page, the page number for the others. */
export function pageParameter(page: ListPage<unknown>): string | undefined {
  return page.current === 1 ? undefined : String(page.current);
}
