import type { Measurement } from './measure.ts';

export interface Row {
  tool: string;
  /** Number of HTML files of the site. */
  pages: number;
  /** One for each run. */
  measurements: Measurement[];
}

/**
 * The rows as a Markdown table. Each figure is the median of the runs. The last column is the wall time as a multiple of that of
 * the tool `baseline`.
 */
export function renderTable(rows: Row[], baseline: string): string {
  const measured = rows.find((row) => row.tool === baseline);
  const unit = measured && wall(measured);
  const lines = rows.map((row) => [
    row.tool,
    String(row.pages),
    seconds(wall(row)),
    seconds(median(row.measurements.map(({ cpu }) => cpu))),
    megabytes(median(row.measurements.map(({ memory }) => memory?.tree))),
    megabytes(median(row.measurements.map(({ memory }) => memory?.largest))),
    ratio(wall(row), unit),
  ]);
  const head = ['tool', 'pages', 'wall', 'CPU', 'peak memory', 'largest process', `wall vs ${baseline}`];
  return markdownTable(head, lines);
}

/** A Markdown table whose first column is text and whose other columns are numbers. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = ['---', ...head.slice(1).map(() => '--:')];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The middle value, or the mean of the middle two. `undefined` if any value is unknown or there are none. */
export function median(values: (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  if (known.length < values.length) return undefined;
  const lower = known[Math.ceil(known.length / 2) - 1];
  const upper = known[Math.floor(known.length / 2)];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

function wall(row: Row): number | undefined {
  return median(row.measurements.map((measurement) => measurement.wall));
}

function seconds(value: number | undefined): string {
  return value === undefined ? 'n/a' : `${value.toFixed(1)} s`;
}

function megabytes(value: number | undefined): string {
  return value === undefined ? 'n/a' : `${Math.round(value / 1e6)} MB`;
}

function ratio(value: number | undefined, unit: number | undefined): string {
  return value === undefined || unit === undefined ? 'n/a' : `${(value / unit).toFixed(2)}`;
}
