import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { LIMITS } from '../../limits/limits.ts';
import type { Place, Point } from '../../report/report.ts';

/** A piece of text as typed, between other Markdown. */
export interface TypedText {
  written: string;
  /** Its offset in the file. */
  start: number;
}

/**
 * The text as typed. Next to addresses found by GFM, text nodes have no position, so the positions of their neighbours are
 * used.
 */
export function typedTexts(tree: Root, source: string): TypedText[] {
  return textsWithin(tree, source, rangeOf);
}

/** The same without the markers of the Markdown around it: without the asterisks of `**text**`. */
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

/** The number of marker characters before and after the children of a node. */
const WIDTHS: Partial<Record<Nodes['type'], number>> = { emphasis: 1, strong: 2, delete: 2, tableCell: 1 };

/** The range from the first child to the last. If one has no position, it is the range between the parent's markers. */
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

/** What a pattern finds in texts: at most a hundred matches, as many as are reported. */
export function foundIn(
  texts: readonly TypedText[],
  pattern: RegExp,
  isFound: (written: string) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  for (const { written, start } of texts)
    for (const { 0: all, index } of written.matchAll(pattern)) {
      if (found.length >= LIMITS.messages) return found;
      if (isFound(all)) found.push({ written: all, offset: start + index });
    }
  return found;
}

/** Lines and columns of a part of the file. Slow, because it counts lines: call it only if there is something to report. */
export function placeInSource(source: string, offset: number, length: number): Place {
  return { ...pointOf(source, offset), end: pointOf(source, offset + length) };
}

function pointOf(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
