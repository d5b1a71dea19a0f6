import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addProblem, type Place } from '../report/report.ts';
import { placeInSource } from './as-typed/texts.ts';
import {
  checkBare,
  checkUnclosed,
  countAsCited,
  idsOf,
  malformed,
  type PlaceAt,
  reportUndeclared,
  WRITTEN,
} from './broken-citations.ts';
import { contextOf } from './context.ts';

/** One `[...]` that names sources: `[@id]`, `[@id, p. 3]`, `[@one; @two]` (Pandoc's citation syntax). */
const CITATION = /\[(@[^[\]]*)\]/g;
/** One citation: an id, and a locator, which may span lines. */
const ITEM = /^@([A-Za-z0-9_](?:[\w.:-]*\w)?)(?:,\s*([^\s@].*))?$/s;

/** Turns citations into `cite` elements with the number of their source. An undeclared source is an error. */
export function remarkCitations() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    const ids = idsOf(file);
    let end = 0;
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[')) return;
      // Next to addresses found by GFM, text nodes have no position, but they are in source order.
      const start = node.position?.start.offset ?? Math.max(end, parent.position?.start.offset ?? 0);
      const written = source.slice(start, node.position?.end.offset ?? parent.position?.end.offset);
      const placeAt = (offset: number, length: number) => () => placeInSource(source, start + offset, length);
      if (node.position) checkBare(written, ids, placeAt, file);
      if (!node.value.includes('[@')) return;
      const { parts, read } = split(node.value, written, placeAt, file);
      if (node.position) checkUnclosed(written, source.slice(start), placeAt, file);
      end = start + read;
      (parent as Parent).children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** Splits a text at its citations. The source shows which ones are escaped; `read` is how much of the source was used. */
function split(value: string, written: string, placeAt: PlaceAt, file: VFile) {
  const originals = [...written.matchAll(WRITTEN)];
  const parts: PhrasingContent[] = [];
  let rest = 0;
  let read = 0;
  for (const [count, match] of [...value.matchAll(CITATION)].entries()) {
    const original = originals[count];
    const [all = '', backslashes = '', bracket] = original ?? [];
    const index = original?.index ?? 0;
    read = index + all.length;
    if (backslashes.length % 2 === 1 || bracket !== '[' || all.endsWith('\\]')) continue;
    parts.push(...text(value.slice(rest, match.index)));
    parts.push(
      ...citations(match[1] ?? '', placeAt(index + backslashes.length, all.length - backslashes.length), file),
    );
    rest = match.index + match[0].length;
  }
  return { parts: [...parts, ...text(value.slice(rest))], read };
}

function citations(inside: string, place: () => Place, file: VFile): PhrasingContent[] {
  return inside.split(';').flatMap((item) => {
    const [, id, locator] = ITEM.exec(item.trim()) ?? [];
    if (!id) {
      addProblem(file, 'citation', malformed(`[${inside}]`.replace(/\s+/g, ' ')), place());
      countAsCited(item, file);
      return [];
    }
    return cite(id, locator, place, file);
  });
}

function cite(id: string, locator: string | undefined, place: () => Place, file: VFile): PhrasingContent[] {
  const { sources } = contextOf(file).context;
  const index = sources.findIndex((source) => source.id === id);
  if (index === -1) {
    reportUndeclared(id, place, file);
    return [];
  }
  const data = {
    hName: 'cite',
    hProperties: { dataSource: String(index), dataLocator: locator?.replace(/\s+/g, ' ') ?? '' },
  };
  // remark-rehype makes an element of any node that names one (mdast-util-to-hast, “fields on nodes”).
  return [{ type: 'citation', data, children: [] } as unknown as PhrasingContent];
}

function text(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
