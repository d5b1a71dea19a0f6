import type { ClaimEntry } from '../model/entry.ts';
import type { Pair } from './compare.ts';

/** Which checks are the same before and after a change, which are new, and which are gone. */
export interface Pairing {
  pairs: Pair[];
  added: ClaimEntry[];
  removed: ClaimEntry[];
}

/**
 * Pairs checks by slug. What is left is paired as renamed: where the new check has the old slug among its aliases, else
 * where the claim or the title is word for word the same.
 */
export function pairClaims(before: readonly ClaimEntry[], after: readonly ClaimEntry[]): Pairing {
  const left = new Map(before.map((entry) => [entry.slug, entry]));
  const pairs: Pair[] = [];
  let open: ClaimEntry[] = [];
  const take = (entry: ClaimEntry, was: ClaimEntry | undefined) => {
    if (!was || !left.delete(was.slug)) return false;
    pairs.push({ before: was, after: entry });
    return true;
  };
  open = after.filter((entry) => !take(entry, left.get(entry.slug)));
  open = open.filter((entry) => !take(entry, findAlias(entry, left)));
  for (const part of [claimOf, titleOf]) {
    const byPart = new Map([...left.values()].map((entry) => [part(entry), entry]));
    open = open.filter((entry) => !take(entry, byPart.get(part(entry))));
  }
  return { pairs, added: open, removed: [...left.values()] };
}

function findAlias(entry: ClaimEntry, left: Map<string, ClaimEntry>): ClaimEntry | undefined {
  const alias = entry.data.aliases.find((slug) => left.has(slug));
  return alias === undefined ? undefined : left.get(alias);
}

const claimOf = (entry: ClaimEntry) => entry.data.claim;
const titleOf = (entry: ClaimEntry) => entry.data.title;
