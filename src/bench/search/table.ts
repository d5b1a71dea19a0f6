import { median } from '../table.ts';
import type { Answer } from './engine.ts';
import { scoresOf } from './metrics.ts';
import { isIndexData } from './traffic.ts';

/** The answers of one search to posts, and what should have been found. */
export interface PostRow {
  name: string;
  posts: { answer: Answer; relevant: ReadonlySet<string> }[];
}

/** Queries of one kind, how many of them can be hit at all, and for each search the share that it hit. */
export interface KnownRow {
  kind: string;
  queries: number;
  telling: number;
  hits: number[];
}

/** How each search answered posts, as a Markdown table. Of what was fetched it gives the median of the posts, and the most. */
export function postTable(rows: readonly PostRow[]): string {
  const head = [`${rows[0]?.posts.length ?? 0} posts`, 'MAP@5', 'P@1', 'MRR@5', 'without answer'];
  const load = ['fetched (most)', 'requests (most)', 'index data (most)', 'index requests (most)', 'time to results'];
  return table([...head, ...load], rows.map(postCells));
}

function postCells({ name, posts }: PostRow): string[] {
  const scores = scoresOf(posts.map(({ answer, relevant }) => ({ found: answer.slugs, relevant })));
  const { map, first, reciprocalRank, withoutAnswer } = scores;
  const all = posts.map(({ answer }) => answer.fetched);
  const index = all.map((fetched) => fetched.filter(isIndexData));
  const wait = median(posts.map(({ answer }) => answer.wait));
  return [
    name,
    ...[map, first, reciprocalRank, withoutAnswer].map(share),
    ...[all, index].flatMap((lists) => [
      medianAndMost(
        lists.map((list) => list.reduce((sum, { bytes }) => sum + bytes, 0)),
        kilobytes,
      ),
      medianAndMost(
        lists.map(({ length }) => length),
        (count) => String(Math.round(count)),
      ),
    ]),
    wait === undefined ? 'n/a' : `${Math.round(wait)} ms`,
  ];
}

/** How often each search had the claim that a query was taken from among the first five, as a Markdown table. */
export function knownTable(names: readonly string[], rows: readonly KnownRow[]): string {
  const lines = rows.map(({ kind, queries, telling, hits }) => [
    kind,
    String(queries),
    String(telling),
    ...hits.map(share),
  ]);
  return table(['known items', 'queries', 'in 5 claims at most', ...names], lines);
}

function table(head: readonly string[], lines: readonly string[][]): string {
  const rule = ['---', ...head.slice(1).map(() => '--:')];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medianAndMost(values: number[], shown: (value: number) => string): string {
  return `${shown(median(values) ?? Number.NaN)} (${shown(Math.max(...values))})`;
}

function share(value: number): string {
  return value.toFixed(3);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}
