import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { readArguments, UsageError, usage } from './arguments.ts';
import { measureAssay } from './assay.ts';
import { claimSlugs, makeCorpus } from './corpus/corpus.ts';
import { machineLine } from './machine.ts';
import type { Measurement } from './measure.ts';
import { inSequence, measure } from './measure.ts';
import { measurePreview } from './preview.ts';
import { readSearchArguments, searchUsage } from './search/arguments.ts';
import { measureSearch } from './search/measure-search.ts';
import type { Row } from './table.ts';
import { renderTable } from './table.ts';
import type { Tool } from './tools.ts';
import { otherTools, pagefindVersion } from './tools.ts';
import { verifySite } from './verify.ts';

/** What was measured so far: own rows by claims and label, and builds of the other tools by claims. */
interface Results {
  rows: Map<string, Row>;
  others: Map<Tool, Map<number, Measurement[]>>;
  /** What could not be measured. It is printed below the table. */
  missing: Set<string>;
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(process.argv[2] === 'search' ? searchUsage : usage);
  if (process.argv[2] === 'dev') return measurePreview(readArguments(process.argv.slice(3), '1000'), say);
  if (process.argv[2] === 'search') return measureSearch(readSearchArguments(process.argv.slice(3)), say);
  const options = readArguments(process.argv.slice(2));
  const wanted = otherTools(options.eleventyFolder).filter((tool) => options.only.includes(tool.name));
  const tools = wanted.filter((tool) => tool.version !== undefined);
  const results: Results = {
    rows: new Map(),
    others: new Map(tools.map((tool) => [tool, new Map()])),
    missing: new Set(),
  };
  for (const tool of wanted)
    if (tool.version === undefined) miss(results, `${tool.label}: not installed. To install it: ${tool.howToGet}`);
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    for (let run = 1; run <= options.runs; run++)
      for (const count of options.counts) await measureRun(options, { run, count, folder }, results);
  } finally {
    if (options.keep) say(`Everything is kept in ${folder}`);
    else rmSync(folder, { recursive: true });
  }
  console.log(report(options, results));
  if (results.missing.size > 0) process.exitCode = 1;
}

/** Measures each tool once with one number of claims. What fails is reported and has no figures. */
async function measureRun(
  options: Arguments,
  { run, count, folder }: { run: number; count: number; folder: string },
  results: Results,
): Promise<void> {
  const corpus = join(folder, `corpus-${count}`);
  if (run === 1) makeCorpus(options, count, corpus);
  const attempt = async (name: string, measured: (work: string) => Promise<void>) => {
    const work = join(folder, `${name}-${count}-${run}`);
    say(`${name}, ${count} claims, run ${run} of ${options.runs}`);
    try {
      await measured(work);
    } catch (error) {
      miss(results, `${name}, ${count} claims: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!options.keep) rmSync(work, { recursive: true, force: true });
  };
  if (options.only.includes('assay'))
    await attempt('assay', async (work) => {
      const url = `https://bench-${count}-${run}.example`;
      for (const { row: label, measurement, ...amounts } of await measureAssay(
        { corpus, work, url },
        options.measured,
        say,
      )) {
        const key = `${count} ${label}`;
        const row = results.rows.get(key) ?? {
          claims: count,
          label,
          measurements: [],
          isBuild: amounts.site !== undefined,
        };
        results.rows.set(key, { ...row, ...amounts, measurements: [...row.measurements, measurement] });
      }
    });
  for (const [tool, builds] of results.others)
    await attempt(tool.name, async (work) => {
      builds.set(count, [...(builds.get(count) ?? []), await buildWith(tool, corpus, work)]);
    });
}

/** A build by another tool. They keep nothing between builds, so that each one is from scratch. */
async function buildWith(tool: Tool, corpus: string, work: string): Promise<Measurement> {
  const places = { corpus, work: join(work, 'work'), site: join(work, 'site') };
  mkdirSync(places.work, { recursive: true });
  tool.prepare(places);
  const parts: Measurement[] = [];
  for (const phase of tool.phases(places)) parts.push(await measure(phase.command, join(work, `${phase.name}.log`)));
  verifySite(places.site, claimSlugs(corpus), true);
  const whole = inSequence(parts);
  say(`  build from scratch: ${whole.wall.toFixed(2)} s`);
  return whole;
}

function report(options: Arguments, { rows, others, missing }: Results): string {
  const own = [...rows.values()].sort((a, b) => options.counts.indexOf(a.claims) - options.counts.indexOf(b.claims));
  const theirs = [...others].flatMap(([{ label }, builds]) =>
    [...builds].map(
      ([claims, measurements]): Row => ({
        claims,
        label: `${label}, from scratch`,
        measurements,
        isBuild: true,
      }),
    ),
  );
  const baselines = [...others].map(([{ label: tool }, builds]) => ({ tool, builds }));
  const lines = [renderTable([...own, ...theirs], baselines), '', machine(options, [...others.keys()])];
  return [...lines, ...[...missing].map((line) => `- Not measured: ${line}`)].join('\n');
}

/** What the figures depend on, as a Markdown list. */
function machine({ rows, runs, only }: Arguments, tools: readonly Tool[]): string {
  const versions = tools.map((tool) => `${tool.name} ${tool.version}, `);
  return [
    `- ${rows ? 'real' : 'generated'} claims, ${runs === 1 ? 'one run' : `median of ${runs} runs`} of ${only.join(', ')}`,
    `- ${machineLine()}`,
    `- node ${process.versions.node}, ${versions.join('')}pagefind ${pagefindVersion() ?? 'not installed'}`,
  ].join('\n');
}

function miss({ missing }: Results, line: string): void {
  missing.add(line);
  say(`Not measured: ${line}`);
}

function say(line: string): void {
  console.error(line);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say(`${error.message}\n\n${process.argv[2] === 'search' ? searchUsage : usage}`);
  process.exitCode = 2;
}
