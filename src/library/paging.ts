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
