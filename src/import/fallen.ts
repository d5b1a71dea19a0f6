import type { Reference } from '../model/entry.ts';
import { isPublished } from '../model/entry.ts';
import { pageAddress } from '../pipeline/folder/page-address.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { oneLine } from '../pipeline/report/report.ts';
import { pathIn } from '../pipeline/rules/addresses-of-site.ts';
import { nothingAt } from '../pipeline/rules/dead-link.ts';
import type { SeenClaim } from '../pipeline/rules/rule.ts';
import { fallingLists } from './falling-lists.ts';

/** A link of a new file to something else. */
interface Link {
  from: string;
  reference: Reference;
}

type Judged = Pick<Content, 'claims' | 'broken' | 'references' | 'today'>;

/**
 * The new files that fall with others: those with a link to a file that has errors, or to a list that is empty without it, those with a
 * link to one of these, and so on, each with the message that `npm run check` would have for it. Found in one go, so that a chain of
 * links needs no judging for each.
 */
export function fallenWith(
  broken: Iterable<string>,
  files: readonly { path: string }[],
  judged: Judged,
): Map<string, { reason: string; line: number }[]> {
  const linksTo = linksByTarget(files, judged.references);
  const goneWith = addressesThatGo(judged);
  const down = new Set(broken);
  const fallen = new Map<string, { reason: string; line: number }[]>();
  const open = [...down];
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const { address, of } of goneWith(path))
      for (const { from, reference } of linksTo.get(address) ?? []) {
        if (from === path || !of(from)) continue;
        const said = fallen.get(from) ?? [];
        said.push({
          reason: `dead-link ${oneLine(`${nothingAt(reference.typed)} of this site`)}`,
          line: reference.place.line,
        });
        fallen.set(from, said);
        if (!down.has(from)) open.push(from);
        down.add(from);
      }
  return fallen;
}

/** The links of new files, by the file or the address to which they lead. */
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
  const path = pathIn(target) ?? target;
  return path.endsWith('/') ? path : `${path}/`;
}

/** What is not there any more without a file, and for which files that is so: what readers see leads to what readers see. */
interface Gone {
  address: string;
  of(from: string): boolean;
}

function addressesThatGo({ claims, broken, today }: Judged): (path: string) => Gone[] {
  const all: SeenClaim[] = [...claims, ...broken.filter(({ kind }) => kind === 'claims')];
  const byPath = new Map(all.map((claim) => [claim.path, claim]));
  const isShown = (path: string) => {
    const { draft = false, publishAt } = byPath.get(path)?.data ?? {};
    return isPublished({ draft, publishAt }, today);
  };
  const ofEditors = fallingLists(all);
  const ofReaders = fallingLists(all.filter(({ path }) => isShown(path)));
  return (path) => {
    const claim = byPath.get(path);
    const aliases = (claim?.data.aliases ?? []).map((alias) => `/claims/${alias}/`);
    const own = [path.normalize('NFC'), pageAddress(path), ...aliases];
    const forEditors = claim ? ofEditors(claim) : [];
    const forReaders = claim && isShown(path) ? ofReaders(claim) : [];
    return [
      ...own.map((address) => ({ address, of: () => true })),
      ...forEditors.map((address) => ({ address, of: (from: string) => !isShown(from) })),
      ...forReaders.map((address) => ({ address, of: isShown })),
    ];
  };
}
