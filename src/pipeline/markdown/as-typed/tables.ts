import type { Table, TableRow } from 'mdast';
import type { Candidate } from './candidate.ts';

/** Cells beyond the last column of the header are dropped, and a line directly below a table becomes a row. */
export function checkTable({ node, source, report }: Candidate<Table>): void {
  const columns = node.align?.length ?? node.children[0]?.children.length ?? 0;
  for (const row of node.children.slice(1)) {
    const [start, end] = rangeOf(row);
    const extra = row.children.slice(columns).find(({ children }) => children.length > 0);
    if (extra) {
      const [from, to] = rangeOf(extra);
      const reason = `Unexpected cell \`${source
        .slice(from, to)
        .replace(/^\||\|$/g, '')
        .trim()}\` beyond the ${columns} columns of the header, which would not be shown; add a column to the header, or write a literal \`|\` as \`\\|\``;
      report('lost-text', reason, from, to - from);
    } else if (columns > 1 && !source.slice(start, end).includes('|')) {
      const reason =
        'Unexpected line directly below a table, which becomes a row of it; leave an empty line between them';
      report('ambiguous-markdown', reason, start, end - start);
    }
  }
}

function rangeOf({ position }: TableRow | TableRow['children'][number]): [start: number, end: number] {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start];
}
