import { markdownTable, median } from '../table.ts';
import type { Answer } from './engine.ts';
import { scoresOf } from './metrics.ts';
import { isIndexData } from './traffic.ts';

/** The results of one search for posts, and what should have been found. */
export interface PostRow {
  name: string;
  posts: { answer: Answer; relevant: ReadonlySet<string> }[];
}

/** Queries of one kind, how many are in at most five claims, and the share that each search found. */
export interface KnownRow {
  kind: string;
  queries: number;
  distinctive: number;
  hits: number[];
}

/** How each search answered posts, as a Markdown table. Fetched bytes and requests are medians and maxima over the posts. */
export function postTable(rows: readonly PostRow[]): string {
  const head = [`${rows[0]?.posts.length ?? 0} posts`, 'MAP@5', 'P@1', 'MRR@5', 'without answer'];
  const load = ['fetched (most)', 'requests (most)', 'index data (most)', 'index requests (most)', 'time to results'];
  return markdownTable([...head, ...load], rows.map(postCells));
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

/** How often the claim that a query comes from was among the first five results, as a Markdown table. */
export function knownTable(names: readonly string[], rows: readonly KnownRow[]): string {
  const lines = rows.map(({ kind, queries, distinctive, hits }) => [
    kind,
    String(queries),
    String(distinctive),
    ...hits.map(share),
  ]);
  return markdownTable(['known items', 'queries', 'in at most 5 claims', ...names], lines);
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
