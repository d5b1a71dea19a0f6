import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { LIMITS } from '../../limits/limits.ts';
import type { Place, Point } from '../../report/report.ts';

/** What was typed as text, between two pieces of other Markdown. */
export interface TypedText {
  written: string;
  /** Where it begins in the file. */
  start: number;
}

/** What was typed as text. Where GFM finds an address the texts beside it have no position; what is around them has. */
export function typedTexts(tree: Root, source: string): TypedText[] {
  return textsWithin(tree, source, rangeOf);
}

/** The same without the signs of the Markdown that it stands in: of `**text**` without the stars. */
export function bareTexts(tree: Root, source: string): TypedText[] {
  return textsWithin(tree, source, innerRange);
}

function textsWithin(tree: Root, source: string, rangeWithin: (node: Parents) => Range): TypedText[] {
  const found: TypedText[] = [];
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'text')) return;
    const [start, end] = rangeWithin(node);
    if (start === undefined || end === undefined) return;
    let from = start;
    for (const child of node.children) {
      const [begins, ends] = rangeOf(child);
      if (child.type === 'text' || begins === undefined || ends === undefined) continue;
      found.push({ written: source.slice(from, begins), start: from });
      from = ends;
    }
    found.push({ written: source.slice(from, end), start: from });
  });
  return found;
}

type Range = [start: number | undefined, end: number | undefined];

/** Signs that stand before and behind the children of a node. */
const WIDTHS: Partial<Record<Nodes['type'], number>> = { emphasis: 1, strong: 2, delete: 2, tableCell: 1 };

/** From the first child to the last; where one of them has no position, from its parent's signs. */
function innerRange(node: Parents): Range {
  const [start, end] = rangeOf(node);
  const [first] = rangeOf(node.children.at(0) ?? node);
  const [, last] = rangeOf(node.children.at(-1) ?? node);
  if (start === undefined || end === undefined) return [first, last];
  const width = WIDTHS[node.type] ?? 0;
  return [first ?? start + width, last ?? end - width];
}

function rangeOf({ position }: Nodes): Range {
  return [position?.start.offset, position?.end.offset];
}

/** Something in the source that a message is about. */
export interface Found {
  written: string;
  offset: number;
}

/** What a pattern finds in texts; of a hundred and more only the first, as of all messages. */
export function foundIn(
  texts: readonly TypedText[],
  pattern: RegExp,
  isMeant: (written: string) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  for (const { written, start } of texts)
    for (const { 0: all, index } of written.matchAll(pattern)) {
      if (found.length >= LIMITS.messages) return found;
      if (isMeant(all)) found.push({ written: all, offset: start + index });
    }
  return found;
}

/** Lines and columns of a part of the file. Lines have to be counted, so it is asked for where there is something to report only. */
export function placeInSource(source: string, offset: number, length: number): Place {
  return { ...pointOf(source, offset), end: pointOf(source, offset + length) };
}

function pointOf(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
