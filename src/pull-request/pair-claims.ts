import type { FactCheck, Pair } from './fact-check.ts';

/** Which fact-checks exist before and after a change, which are new, and which were removed. */
export interface Pairing {
  pairs: Pair[];
  added: FactCheck[];
  removed: FactCheck[];
}

/**
 * Pairs fact-checks by path, then by slug: two files can share a slug by mistake. The rest is paired as renamed, if the new one
 * has the old slug as an alias, or else the same claim or title.
 */
export function pairClaims(before: readonly FactCheck[], after: readonly FactCheck[]): Pairing {
  const unpaired = new Map(before.map((factCheck) => [factCheck.path, factCheck]));
  const pairs: Pair[] = [];
  let open: readonly FactCheck[] = after;
  for (const keysOf of MATCHERS) {
    const find = finder(unpaired, keysOf.before);
    open = open.filter((factCheck) => {
      const was = find(keysOf.after(factCheck));
      if (!was) return true;
      unpaired.delete(was.path);
      pairs.push({ before: was, after: factCheck });
      return false;
    });
  }
  return { pairs, added: [...open], removed: [...unpaired.values()] };
}

type KeysOf = (factCheck: FactCheck) => string[];

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
  unpaired: ReadonlyMap<string, FactCheck>,
  keysOf: KeysOf,
): (keys: readonly string[]) => FactCheck | undefined {
  const pairs = [...unpaired.values()].flatMap((factCheck) =>
    keysOf(factCheck).map((key) => [key, factCheck] as const),
  );
  // Reversed, so that taken entries can be popped off the end.
  const byKey = Map.groupBy(pairs.reverse(), ([key]) => key);
  const firstOf = (key: string): FactCheck | undefined => {
    const found = byKey.get(key) ?? [];
    while (found.length > 0 && !unpaired.has(found.at(-1)?.[1].path ?? '')) found.pop();
    return found.at(-1)?.[1];
  };
  return (keys) => keys.flatMap((key) => firstOf(key) ?? [])[0];
}

function same(part: (factCheck: FactCheck) => string | undefined) {
  const keys: KeysOf = (factCheck) => {
    const key = part(factCheck);
    return key === undefined ? [] : [key];
  };
  return { before: keys, after: keys };
}
