import type { Measurement } from './measure.ts';
import type { Amount } from './written.ts';

/** What was measured in one situation, run after run. */
export interface Row {
  claims: number;
  /** What was done, as readers of the table see it. */
  label: string;
  /** One for each run. */
  measurements: Measurement[];
  /** The site afterwards, and what of it was written. */
  site?: Amount | undefined;
  written?: Amount | undefined;
  /** Whether it is compared with what the other tools take for the same site from scratch. */
  isBuild: boolean;
}

/** Builds from scratch by another tool, by the number of claims. */
export interface Baseline {
  tool: string;
  builds: ReadonlyMap<number, readonly Measurement[]>;
}

/**
 * The rows as a Markdown table. Each figure is the median of the runs. The last columns are wall time and processor time as
 * multiples of what another tool takes from scratch.
 */
export function renderTable(rows: readonly Row[], baselines: readonly Baseline[]): string {
  const head = ['claims', 'what', 'wall', 'CPU', 'peak memory', 'files written', 'bytes written', 'files', 'bytes'];
  const ratios = baselines.flatMap(({ tool }) => [`wall / ${tool}`, `CPU / ${tool}`]);
  const lines = rows.map((row) => [
    String(row.claims),
    row.label,
    ...cells(row.measurements),
    ...amountCells(row.written),
    ...amountCells(row.site),
    ...baselines.flatMap(({ builds }) => ratioCells(row, builds.get(row.claims))),
  ]);
  return markdownTable([...head, ...ratios], lines);
}

function cells(measurements: readonly Measurement[]): string[] {
  return [
    seconds(median(measurements.map(({ wall }) => wall))),
    seconds(median(measurements.map(({ cpu }) => cpu))),
    megabytes(median(measurements.map(({ memory }) => memory?.tree))),
  ];
}

function amountCells(amount: Amount | undefined): string[] {
  return amount === undefined ? ['', ''] : [String(amount.files), `${(amount.bytes / 1e6).toFixed(2)} MB`];
}

function ratioCells({ isBuild, measurements }: Row, builds: readonly Measurement[] = []): string[] {
  if (!isBuild) return ['', ''];
  return [
    ratio(median(measurements.map(({ wall }) => wall)), median(builds.map(({ wall }) => wall))),
    ratio(median(measurements.map(({ cpu }) => cpu)), median(builds.map(({ cpu }) => cpu))),
  ];
}

/** A Markdown table whose first column is text and whose other columns are numbers. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = ['---', ...head.slice(1).map(() => '--:')];
  return [head, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** The middle value, or the mean of the middle two. `undefined` if any value is unknown or there are none. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  if (known.length < values.length) return undefined;
  const lower = known[Math.ceil(known.length / 2) - 1];
  const upper = known[Math.floor(known.length / 2)];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

function seconds(value: number | undefined): string {
  return value === undefined ? 'n/a' : `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

function megabytes(value: number | undefined): string {
  return value === undefined ? 'n/a' : `${Math.round(value / 1e6)} MB`;
}

function ratio(value: number | undefined, unit: number | undefined): string {
  return value === undefined || unit === undefined ? 'n/a' : (value / unit).toFixed(2);
}
