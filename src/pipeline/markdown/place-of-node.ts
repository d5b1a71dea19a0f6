import type { Node } from 'unist';
import type { Place } from '../report/report.ts';

/** The place of a node in its file, if it is known. */
export function placeOfNode({ position }: Node): Place | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  return { line: start.line, column: start.column, end: { line: end.line, column: end.column } };
}
