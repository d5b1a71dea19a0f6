import type { Check, Pair } from './check.ts';

/** Which checks are the same before and after a change, which are new, and which are gone. */
export interface Pairing {
  pairs: Pair[];
  added: Check[];
  removed: Check[];
}

/**
 * Pairs checks by file, then by slug: two files may have the same one by mistake. What is left is paired as renamed: where the new
 * check has the old slug among its aliases, else where the claim or the title is word for word the same.
 */
export function pairClaims(before: readonly Check[], after: readonly Check[]): Pairing {
  const left = new Map(before.map((check) => [check.path, check]));
  const pairs: Pair[] = [];
  let open: readonly Check[] = after;
  for (const keysOf of WAYS) {
    const find = finder(left, keysOf.before);
    open = open.filter((check) => {
      const was = find(keysOf.after(check));
      if (!was) return true;
      left.delete(was.path);
      pairs.push({ before: was, after: check });
      return false;
    });
  }
  return { pairs, added: [...open], removed: [...left.values()] };
}

type KeysOf = (check: Check) => string[];

/** By what a check is found again, the surest first: what it has before, and what it has after. */
const WAYS: readonly { before: KeysOf; after: KeysOf }[] = [
  same(({ path }) => path),
  same(({ slug }) => slug),
  { before: ({ slug }) => [slug], after: ({ data }) => (data.aliases ?? []).flatMap((alias) => alias ?? []) },
  same(({ data }) => data.claim),
  same(({ data }) => data.title),
];

/** Finds the first check under some keys that is still left. */
function finder(left: ReadonlyMap<string, Check>, keysOf: KeysOf): (keys: readonly string[]) => Check | undefined {
  const pairs = [...left.values()].flatMap((check) => keysOf(check).map((key) => [key, check] as const));
  // The last of a list is the first that is asked for, and goes away where it has been taken.
  const byKey = Map.groupBy(pairs.reverse(), ([key]) => key);
  const firstOf = (key: string): Check | undefined => {
    const found = byKey.get(key) ?? [];
    while (found.length > 0 && !left.has(found.at(-1)?.[1].path ?? '')) found.pop();
    return found.at(-1)?.[1];
  };
  return (keys) => keys.flatMap((key) => firstOf(key) ?? [])[0];
}

function same(part: (check: Check) => string | undefined) {
  const keys: KeysOf = (check) => {
    const key = part(check);
    return key === undefined ? [] : [key];
  };
  return { before: keys, after: keys };
}
