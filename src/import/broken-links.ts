import { directoryOf } from '../model/directory.ts';
import type { Reference } from '../model/entry.ts';
import { isPublished } from '../model/entry.ts';
import { pagePath } from '../model/paging.ts';
import { sitePath } from '../model/site-path.ts';
import { pageAddress } from '../pipeline/folder/page-address.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { oneLine } from '../pipeline/report/report.ts';
import { listsOf, pageCount } from '../pipeline/rules/addresses-of-site.ts';
import { nothingAt } from '../pipeline/rules/dead-link.ts';
import type { SeenClaim } from '../pipeline/rules/rule.ts';

/** A link in a new file. */
interface Link {
  from: string;
  reference: Reference;
}

type Checked = Pick<Content, 'claims' | 'broken' | 'references' | 'today'>;

/** A link that would be broken, as `npm run check` reports it. */
export interface BrokenLink {
  reason: string;
  line: number;
}

/**
 * Finds the new files with links that break if some files are not written: links to these files, to lists that become empty, or
 * to files that are not written because of such a link. Follows whole chains of links, so that the folder need not be checked
 * again for every step.
 */
export function brokenLinksWithout(
  missing: Iterable<string>,
  files: readonly { path: string }[],
  checked: Checked,
): Map<string, BrokenLink[]> {
  const linksTo = linksByTarget(files, checked.references);
  const addressesLostWith = addressesByFile(checked);
  const gone = new Set(missing);
  const broken = new Map<string, BrokenLink[]>();
  const open = [...gone];
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const { address, isLostFor } of addressesLostWith(path))
      for (const { from, reference } of linksTo.get(address) ?? []) {
        if (from === path || !isLostFor(from)) continue;
        const reason = `dead-link ${oneLine(`${nothingAt(reference.typed)} of this site`)}`;
        broken.set(from, [...(broken.get(from) ?? []), { reason, line: reference.place.line }]);
        if (!gone.has(from)) open.push(from);
        gone.add(from);
      }
  return broken;
}

/** The links in new files, by the file or address that they point to. */
function linksByTarget(
  files: readonly { path: string }[],
  references: ReadonlyMap<string, readonly Reference[]>,
): ReadonlyMap<string, Link[]> {
  const links = files.flatMap(({ path: from }) =>
    (references.get(from) ?? []).map((reference) => ({ from, reference })),
  );
  return Map.groupBy(
    links.filter(({ reference }) => reference.kind === 'link'),
    ({ reference }) => targetOf(reference),
  );
}

function targetOf({ target }: Reference): string {
  if (!target.startsWith('/')) return target.normalize('NFC');
  return sitePath(target) ?? target;
}

/** A file or address that does not exist without a claim. */
interface LostAddress {
  address: string;
  /** Whether it is lost for links in this file: published files cannot link to what only drafts provide. */
  isLostFor(from: string): boolean;
}

function addressesByFile({ claims, broken, today }: Checked): (path: string) => LostAddress[] {
  const all: SeenClaim[] = [...claims, ...broken.filter(({ kind }) => kind === 'claims')];
  const byPath = new Map(all.map((claim) => [claim.path, claim]));
  const isShown = (path: string) => {
    const { draft = false, publishAt } = byPath.get(path)?.data ?? {};
    return isPublished({ draft, publishAt }, today);
  };
  const removeForEditors = listPageRemover(all);
  const removeForReaders = listPageRemover(all.filter(({ path }) => isShown(path)));
  return (path) => {
    const claim = byPath.get(path);
    const aliases = (claim?.data.aliases ?? []).map((alias) => `/claims/${alias}/`);
    const own = [path.normalize('NFC'), pageAddress(path), ...aliases];
    const forEditors = claim ? removeForEditors(claim) : [];
    const forReaders = claim && isShown(path) ? removeForReaders(claim) : [];
    return [
      ...own.map((address) => ({ address, isLostFor: () => true })),
      ...forEditors.map((address) => ({ address, isLostFor: (from: string) => !isShown(from) })),
      ...forReaders.map((address) => ({ address, isLostFor: isShown })),
    ];
  };
}

/**
 * Returns a function that removes claims from the lists of the site, one by one, and returns the list pages that are no longer
 * built.
 */
function listPageRemover(claims: readonly SeenClaim[]): (claim: SeenClaim) => string[] {
  const names = directoryOf(claims);
  const entriesOf = (claim: SeenClaim) => {
    const entries = listsOf(claim, names);
    return [...new Map(entries.map((one) => [`${one.list} ${one.entry}`, one])).values()];
  };
  const lists = new Map<string, Map<string, number>>();
  for (const { list, entry } of claims.flatMap(entriesOf)) {
    const uses = lists.get(list) ?? new Map<string, number>();
    lists.set(list, uses.set(entry, (uses.get(entry) ?? 0) + 1));
  }
  return (claim) => entriesOf(claim).flatMap(({ list, entry }) => removeOne(entry, list, lists.get(list) ?? new Map()));
}

/** Removes one use of an entry. The entry stays if other claims make it too. */
function removeOne(entry: string, list: string, uses: Map<string, number>): string[] {
  const left = (uses.get(entry) ?? 1) - 1;
  const pages = pageCount(list, uses.size);
  if (left > 0) uses.set(entry, left);
  else uses.delete(entry);
  return pageCount(list, uses.size) < pages ? [pagePath(list, pages)] : [];
}
