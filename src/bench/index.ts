import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { readArguments, UsageError, usage } from './arguments.ts';
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
import { listTools, pagefindVersion } from './tools.ts';
import { countPages, verifySite } from './verify.ts';

/** The tool whose wall time is the unit of the last column. */
const baseline = 'hugo + pagefind';

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(process.argv[2] === 'search' ? searchUsage : usage);
  if (process.argv[2] === 'dev') return measurePreview(readArguments(process.argv.slice(3)), say);
  if (process.argv[2] === 'search') return measureSearch(readSearchArguments(process.argv.slice(3)), say);
  const options = readArguments(process.argv.slice(2));
  const wanted = listTools(options.eleventyFolder).filter((tool) => options.only.includes(tool.name));
  const tools = wanted.filter((tool) => tool.version !== undefined);
  for (const tool of wanted) {
    if (tool.version === undefined)
      say(`Skipping ${tool.name}, which is not installed. To install it: ${tool.howToGet}`);
  }
  if (tools.length === 0) {
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    const rows = await measureAll(tools, options, folder);
    if (rows.length > 0) console.log(`${renderTable(rows, baseline)}\n\n${machine(options, tools)}`);
    if (rows.length < tools.length) process.exitCode = 1;
  } finally {
    if (options.keep) say(`Everything is kept in ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}

/** Builds with each tool in turn, run after run. A tool that fails is reported, skipped from then on, and has no row. */
async function measureAll(tools: Tool[], options: Arguments, folder: string): Promise<Row[]> {
  const corpus = join(folder, 'corpus');
  say(`Writing ${options.count} claim files`);
  makeCorpus(options, options.count, corpus);

  const rows = new Map<Tool, Row>(tools.map((tool) => [tool, { tool: tool.label, pages: 0, measurements: [] }]));
  for (let run = 1; run <= options.runs; run++) {
    for (const [tool, row] of rows) {
      const work = join(folder, `${tool.name}-${run}`);
      say(`${tool.label}, run ${run} of ${options.runs}`);
      try {
        row.measurements.push(await build(tool, corpus, work));
        row.pages = countPages(join(work, 'site'));
      } catch (error) {
        say(`${tool.label} failed: ${error instanceof Error ? error.message : String(error)}`);
        rows.delete(tool);
      }
      if (!options.keep) rmSync(work, { recursive: true, force: true });
    }
  }
  return [...rows.values()];
}

async function build(tool: Tool, corpus: string, work: string): Promise<Measurement> {
  const places = { corpus, work: join(work, 'work'), site: join(work, 'site') };
  mkdirSync(places.work, { recursive: true });
  tool.prepare(places);

  const parts: Measurement[] = [];
  for (const phase of tool.phases(places)) {
    const part = await measure(phase.command, join(work, `${phase.name}.log`));
    say(`  ${phase.name}: ${describe(part)}`);
    parts.push(part);
  }
  verifySite(places.site, claimSlugs(corpus), tool.indexedByPagefind);
  return inSequence(parts);
}

function describe({ wall, cpu, memory }: Measurement): string {
  const processor = cpu === undefined ? 'CPU n/a' : `CPU ${cpu.toFixed(2)} s`;
  const most = memory === undefined ? 'memory n/a' : `memory ${Math.round(memory.tree / 1e6)} MB`;
  return `${wall.toFixed(2)} s, ${processor}, ${most}`;
}

/** What the figures depend on, as a Markdown list. */
function machine(options: Arguments, tools: Tool[]): string {
  const builds = options.runs === 1 ? 'one cold build' : `median of ${options.runs} cold builds`;
  const versions = tools.map((tool) => `${tool.name} ${tool.version}`);
  return [
    `- ${options.count} ${options.rows ? 'real' : 'generated'} claims, ${builds} with each tool`,
    `- ${machineLine()}`,
    `- node ${process.versions.node}, ${versions.join(', ')}, pagefind ${pagefindVersion() ?? 'not installed'}`,
  ].join('\n');
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
