/** A list, or undefined if it is empty. */
export function listed<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** A record without its undefined values. */
export function pruned(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
