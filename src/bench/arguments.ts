import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { CorpusSource } from './corpus/corpus.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

const toolNames = ['assay', 'hugo', 'eleventy'] as const;
export type ToolName = (typeof toolNames)[number];

/** What is measured: builds, `check` and the preview. */
export const rowNames = [
  'cold',
  'unchanged',
  'body',
  'verdict',
  'new',
  'deleted',
  'check-cold',
  'check-edit',
  'check-unchanged',
  'dev',
] as const;
export type RowName = (typeof rowNames)[number];

export const usage = `usage: npm run bench -- [ROWS.jsonl] [N] [options]
       npm run bench -- dev [ROWS.jsonl] [N] [--corpus-maker FILE]
       npm run bench -- search [FOLDER] [--split train|dev] [--only NAMES] [--posts N] [--site FOLDER] [--keep]

Builds sites from scratch and after edits, with each tool, and prints time, memory, files and bytes. \`dev\` starts previews of 16
and of N fact-checks and prints how long the first page and an edit take to appear. \`search\` measures how often the search finds
known items.

  ROWS.jsonl           real fact-checks, one JSON object per line; default: generated ones
  N                    number of claim files, or several: 1000,100000; default: 1000,10000; with \`dev\`: 1000
  --rows NAMES         some of ${rowNames.join(',')};
                       default: all. Builds after edits need a cold one, which is made but not shown
  --corpus-maker FILE  script that writes the claim files: FILE ROWS.jsonl N FOLDER
  --only NAMES         some of ${toolNames.join(',')}; default: all
  --runs K             number of runs of everything, in turn; the median counts; default: 3
  --eleventy DIR       folder with node_modules/@11ty/eleventy; default: the project
  --keep               keep the work folder with all pages and logs`;

export interface Arguments extends CorpusSource {
  counts: readonly number[];
  measured: readonly RowName[];
  only: readonly ToolName[];
  runs: number;
  eleventyFolder: string;
  keep: boolean;
}

/** A mistake on the command line. The message is for the person who typed it. */
export class UsageError extends Error {}

/** The options of every benchmark. */
export const COMMON_OPTIONS = { only: { type: 'string' }, keep: { type: 'boolean' } } as const;

const OPTIONS = {
  ...COMMON_OPTIONS,
  rows: { type: 'string' },
  'corpus-maker': { type: 'string' },
  runs: { type: 'string' },
  eleventy: { type: 'string' },
} as const;

/** The command line with its defaults filled in. Throws a `UsageError` that names the first mistake. */
export function readArguments(words: string[], counts = '1000,10000'): Arguments {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [rows, wanted = counts, ...rest] = withRows(positionals);
  refuseMore(rest.filter((word) => word !== undefined));
  const maker = values['corpus-maker'];
  if (maker !== undefined && rows === undefined) throw new UsageError('--corpus-maker needs ROWS.jsonl');
  return {
    rows: rows === undefined ? undefined : existing(rows, 'rows'),
    counts: wanted.split(',').map((count) => wholeNumber(count, 'N')),
    measured: someOf(rowNames, values.rows, 'row'),
    corpusMaker: maker === undefined ? undefined : existing(maker, 'corpus maker'),
    only: someOf(toolNames, values.only, 'tool'),
    runs: wholeNumber(values.runs ?? '3', '--runs'),
    eleventyFolder: existing(values.eleventy ?? projectRoot, 'folder for --eleventy'),
    keep: values.keep ?? false,
  };
}

/** `npm run bench -- 300` gives N without rows. */
function withRows(positionals: readonly string[]): readonly (string | undefined)[] {
  return /^\d[\d,]*$/.test(positionals[0] ?? '') ? [undefined, ...positionals] : positionals;
}

/** Takes a command line apart. Throws a `UsageError` if it has an unknown option. */
export function parseWords<Options extends ParseArgsOptionsConfig>(words: string[], options: Options) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export function refuseMore([unexpected]: readonly string[]): void {
  if (unexpected !== undefined) throw new UsageError(`Unexpected argument \`${unexpected}\``);
}

export function existing(path: string, what: string): string {
  const absolute = resolve(path);
  if (!existsSync(absolute)) throw new UsageError(`No ${what} at ${absolute}`);
  return absolute;
}

export function wholeNumber(text: string, what: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new UsageError(`Unexpected ${what} \`${text}\`, expected a whole number of 1 or more`);
  return Number(text);
}

export function oneOf<Name extends string>(names: readonly Name[], text: string, what: string): Name {
  const found = names.find((name) => name === text.trim());
  if (!found) throw new UsageError(`Unexpected ${what} \`${text}\`, expected one of ${names.join(', ')}`);
  return found;
}

/** The names in a list such as `hugo,assay`; all names if there is no list. */
export function someOf<Name extends string>(names: readonly Name[], list: string | undefined, what: string) {
  return list === undefined ? names : list.split(',').map((name) => oneOf(names, name, what));
}
