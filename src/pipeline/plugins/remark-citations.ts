import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../nearest.ts';
import { addProblem, type Place } from '../report.ts';
import { contextOf } from './context.ts';

/** One `[...]` in the source that names sources: `[@id]`, `[@id, p. 3]`, `[@one; @two]` (Pandoc's citation syntax). */
const CITATION = /(\\?)\[(@[^[\]]*)\]/g;
const ITEM = /^\s*@([A-Za-z0-9_](?:[\w.:-]*\w)?)(?:,\s*(\S.*?))?\s*$/;

/** Turns citations into `cite` elements that carry the number of their source. An undeclared source is an error. */
export function remarkCitations() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return;
      const parts = split(node, source, file);
      (parent as Parent).children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split(node: Text, source: string, file: VFile): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0;
  // The value has lost its backslashes; the source tells which bracket was escaped, in the same order.
  const written = [...source.slice(from, node.position?.end.offset).matchAll(CITATION)];
  const parts: PhrasingContent[] = [];
  let rest = 0;
  for (const [count, match] of [...node.value.matchAll(CITATION)].entries()) {
    const original = written[count];
    if (original?.[1] === '\\') continue;
    parts.push(...text(node.value.slice(rest, match.index)));
    const place = () => placeOf(source, from + (original?.index ?? 0));
    parts.push(...citations(match[2] ?? '', place, file));
    rest = match.index + match[0].length;
  }
  return [...parts, ...text(node.value.slice(rest))];
}

function citations(inside: string, place: () => Place, file: VFile): PhrasingContent[] {
  return inside.split(';').flatMap((item) => {
    const [, id, locator] = ITEM.exec(item) ?? [];
    if (!id) {
      const reason = `Unexpected citation \`[${inside}]\`, expected \`[@id]\`, \`[@id, p. 3]\` or \`[@one; @two]\``;
      addProblem(file, 'error', 'citation', reason, place());
      return [];
    }
    return cite(id, locator, place, file);
  });
}

function cite(id: string, locator: string | undefined, place: () => Place, file: VFile): PhrasingContent[] {
  const { sources } = contextOf(file).context;
  const index = sources.findIndex((source) => source.id === id);
  if (index === -1) {
    const ids = sources.map((source) => source.id);
    const near = nearest(id, ids);
    const hint = near ? `did you mean \`${near}\`?` : `declare it under \`sources:\`, or cite one of ${listed(ids)}`;
    addProblem(file, 'error', 'undeclared-source', `Unknown source \`${id}\` in a citation; ${hint}`, place());
    return [];
  }
  const data = { hName: 'cite', hProperties: { dataSource: String(index), dataLocator: locator ?? '' } };
  // remark-rehype makes an element of any node that names one (mdast-util-to-hast, “fields on nodes”).
  return [{ type: 'citation', data, children: [] } as unknown as PhrasingContent];
}

function listed(ids: string[]): string {
  return ids.length > 0 ? ids.map((id) => `\`${id}\``).join(', ') : 'none (the list is empty)';
}

function text(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Only mistakes need a place: counting lines for every citation would take longer than reading the text. */
function placeOf(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
