import { archivedCopies } from '../model/archived.ts';
import type { ItemChanges } from '../model/revision.ts';
import { readTheSame } from './as-read.ts';

/** An item of a list that may have an archived copy. */
interface Item {
  archived?: string | readonly (string | undefined)[] | undefined;
  id?: string | undefined;
  kind?: string | undefined;
  titleLang?: string | undefined;
  quoteLang?: string | undefined;
  quoteTranslation?: string | undefined;
}

/** How the items of a list changed. */
export interface ComparedItems {
  items: ItemChanges;
  /** The archived copies of items that changed in no other way. */
  archived: ItemChanges;
}

/** Items of two lists: those that are the same item, and the others. */
export interface PairedItems<One> {
  pairs: [One, One][];
  added: One[];
  removed: One[];
}

/** Pairs the items of two lists by the keys that identify them, the most reliable first. */
export function pairItems<One>(
  before: readonly One[],
  after: readonly One[],
  keys: readonly ((item: One) => string | undefined)[],
): PairedItems<One> {
  const open = new Set(before);
  let fresh = [...after];
  const pairs: [One, One][] = [];
  for (const keyOf of [JSON.stringify as (item: One) => string, ...keys]) {
    const known = new Map([...open].map((item) => [keyOf(item), item]));
    fresh = fresh.filter((item) => {
      const key = keyOf(item);
      const was = key === undefined ? undefined : known.get(key);
      if (!was || !open.delete(was)) return true;
      pairs.push([was, item]);
      return false;
    });
  }
  return { pairs, added: fresh, removed: [...open] };
}

/** Compares two lists. The order of their items makes no difference. */
export function compareItems<One extends Item>(
  before: readonly One[],
  after: readonly One[],
  keys: readonly ((item: One) => string | undefined)[],
): ComparedItems {
  const { pairs, added, removed } = pairItems(before, after, keys);
  const changed = pairs.filter(([was, is]) => !readTheSame(asSeen(was), asSeen(is)));
  return {
    items: { added: added.length, removed: removed.length, changed: changed.length },
    archived: copyChanges(pairs.filter((pair) => !changed.includes(pair))),
  };
}

function copyChanges(pairs: readonly [Item, Item][]): ItemChanges {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const [was, is] of pairs) {
    const [before, after] = [archivedCopies(was), archivedCopies(is)];
    const added = after.filter((copy) => !before.includes(copy)).length;
    const removed = before.filter((copy) => !after.includes(copy)).length;
    const changed = Math.min(added, removed);
    counts.changed += changed;
    counts.added += added - changed;
    counts.removed += removed - changed;
  }
  return counts;
}

/** The sum of changes of two lists; undefined if there are none. */
export function sumOf(some: ItemChanges, others: ItemChanges): ItemChanges | undefined {
  const sum = {
    added: some.added + others.added,
    removed: some.removed + others.removed,
    changed: some.changed + others.changed,
  };
  return isChanged(sum) ? sum : undefined;
}

export function isChanged({ added, removed, changed }: ItemChanges): boolean {
  return added + removed + changed > 0;
}

/** An item without its archived copies, which are counted, and without what no page shows. */
function asSeen<One extends Item>({ archived: _, id: __, titleLang: ___, ...item }: One): unknown {
  // A source without a kind is shown as one of another kind, and the language of a quote next to its translation.
  const isOther = item.kind === 'other';
  const isTranslated = item.quoteTranslation !== undefined;
  return { ...item, kind: isOther ? undefined : item.kind, quoteLang: isTranslated ? item.quoteLang : undefined };
}
