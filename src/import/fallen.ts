import { pageAddress } from '../pipeline/page-address.ts';
import { oneLine } from '../pipeline/report.ts';
import { pathIn } from '../pipeline/rules/addresses-of-site.ts';
import { nothingAt } from '../pipeline/rules/dead-link.ts';
import type { Reference } from '../pipeline/rules/rule.ts';

/** A link of a new file to another one. */
interface Link {
  from: string;
  reference: Reference;
}

/**
 * The new files that fall with others: those with a link to a file that has errors, those with a link to one of these, and so on, each
 * with the message that `npm run check` would have for it. Found in one go, so that a chain of links needs no judging for each.
 */
export function fallenWith(
  broken: Iterable<string>,
  files: readonly { path: string }[],
  references: ReadonlyMap<string, readonly Reference[]>,
): Map<string, { reason: string; line: number }[]> {
  const linksTo = linksBetween(files, references);
  const down = new Set(broken);
  const fallen = new Map<string, { reason: string; line: number }[]>();
  const open = [...down];
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const { from, reference } of linksTo.get(path) ?? []) {
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

/** The links between new files, by the file to which they lead. */
function linksBetween(
  files: readonly { path: string }[],
  references: ReadonlyMap<string, readonly Reference[]>,
): Map<string, Link[]> {
  const byAddress = new Map(
    files.flatMap(({ path }) => [path, pageAddress(path)].map((name) => [name, path] as const)),
  );
  const links = files.flatMap(({ path: from }) =>
    (references.get(from) ?? []).flatMap((reference) => {
      const address = pathIn(reference.target) ?? '';
      const to = byAddress.get(reference.target) ?? byAddress.get(address) ?? byAddress.get(`${address}/`);
      return reference.kind === 'link' && to !== undefined && to !== from ? [{ to, link: { from, reference } }] : [];
    }),
  );
  const byTarget = Map.groupBy(links, ({ to }) => to);
  return new Map([...byTarget].map(([to, all]) => [to, all.map(({ link }) => link)]));
}
