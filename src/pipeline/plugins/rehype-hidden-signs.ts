import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hiddenSign, mayHide } from '../hidden-signs.ts';
import { addProblem, type Point } from '../report.ts';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'pre', 'li']);
const ATTRIBUTES = ['title', 'alt', 'href', 'src'];

/** Refuses signs of direction that would turn a text round, also those written as character references (`&#x202e;`). */
export function rehypeHiddenSigns() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!mayHide(source)) return;
    visit(tree, 'element', (node: Element) => {
      const texts = ATTRIBUTES.map((name) => String(node.properties[name] ?? ''));
      if (BLOCKS.has(node.tagName)) texts.push(textOf(node));
      const hidden = texts.map(hiddenSign).find((found) => found !== undefined);
      if (!hidden) return undefined;
      addProblem(file, 'hidden-sign', hidden.reason, placeIn(source, node));
      return SKIP;
    });
  };
}

/** Where the first such sign stands in the source of a node; where the node stands if it is written as a reference. */
function placeIn(source: string, { position }: Element): Point | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const before = source.slice(start.offset, end.offset).split(/[\u202a-\u202e\u2066-\u2069]/, 2);
  if (before.length === 1) return { line: start.line, column: start.column };
  const lines = (before[0] ?? '').split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  return { line: start.line + lines.length - 1, column: lines.length === 1 ? start.column + column - 1 : column };
}
