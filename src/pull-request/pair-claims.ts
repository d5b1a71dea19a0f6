import type { FactCheck, Pair } from './fact-check.ts';

/** Which fact-checks exist before and after a change, which are new, and which were removed. */
export interface Pairing {
  pairs: Pair[];
  added: FactCheck[];
  removed: FactCheck[];
}

/**
 * Pairs fact-checks by path, then by slug: two files can share a slug by mistake. The rest is paired as renamed, if the new one has
 * the old slug as an alias, or else the same claim or title.
 */
export function pairClaims(before: readonly FactCheck[], after: readonly FactCheck[]): Pairing {
  const left = new Map(before.map((check) => [check.path, check]));
  const pairs: Pair[] = [];
  let open: readonly FactCheck[] = after;
  for (const keysOf of MATCHERS) {
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

type KeysOf = (check: FactCheck) => string[];

/** How fact-checks are paired, the most reliable first: their keys before and after. */
const MATCHERS: readonly { before: KeysOf; after: KeysOf }[] = [
  same(({ path }) => path),
  same(({ slug }) => slug),
  { before: ({ slug }) => [slug], after: ({ data }) => (data.aliases ?? []).flatMap((alias) => alias ?? []) },
  same(({ data }) => data.claim),
  same(({ data }) => data.title),
];

/** Finds the first remaining fact-check under some keys. */
function finder(
  left: ReadonlyMap<string, FactCheck>,
  keysOf: KeysOf,
): (keys: readonly string[]) => FactCheck | undefined {
  const pairs = [...left.values()].flatMap((check) => keysOf(check).map((key) => [key, check] as const));
  // Reversed, so that taken entries can be popped off the end.
  const byKey = Map.groupBy(pairs.reverse(), ([key]) => key);
  const firstOf = (key: string): FactCheck | undefined => {
    const found = byKey.get(key) ?? [];
    while (found.length > 0 && !left.has(found.at(-1)?.[1].path ?? '')) found.pop();
    return found.at(-1)?.[1];
  };
  return (keys) => keys.flatMap((key) => firstOf(key) ?? [])[0];
}

function same(part: (check: FactCheck) => string | undefined) {
  const keys: KeysOf = (check) => {
    const key = part(check);
    return key === undefined ? [] : [key];
  };
  return { before: keys, after: keys };
}
