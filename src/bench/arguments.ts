import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const projectRoot = resolve(import.meta.dirname, '../..');

export const toolNames = ['assay', 'hugo', 'eleventy'] as const;
export type ToolName = (typeof toolNames)[number];

export const usage = `usage: npm run bench -- [ROWS.jsonl] [N] [options]
       npm run bench -- dev [ROWS.jsonl] [N] [--corpus-maker FILE]
       npm run bench -- search [FOLDER] [--split train|dev] [--only NAMES] [--posts N] [--site DIR] [--keep]

Builds a site of N fact-checks with each tool and prints time and memory. \`dev\` starts previews of 16 and of N fact-checks, and
prints how long the first page and an edit take to appear. \`search\` measures how often the search of a site finds known items.

  ROWS.jsonl           one fact-check per line; default: ../shared/data/claims-en.jsonl
  N                    number of claim files to make; default: 1000
  --corpus-maker FILE  script that makes them; default: ../shared/bench/make-corpus.mjs
  --only NAMES         some of ${toolNames.join(',')}; default: all
  --runs K             builds with each tool, in turn; the median counts; default: 1
  --eleventy DIR       folder with node_modules/@11ty/eleventy; default: the project
  --keep               keep the work folder with all pages and logs`;

export interface Arguments {
  rows: string;
  count: number;
  corpusMaker: string;
  only: readonly ToolName[];
  runs: number;
  eleventyFolder: string;
  keep: boolean;
}

/** What is wrong with the command line, in words for the person who typed it. */
export class UsageError extends Error {}

/** The command line with its defaults filled in. Throws a `UsageError` that names the first thing wrong. */
export function readArguments(words: string[]): Arguments {
  const { values, positionals } = parse(words);
  const [rows = resolve(projectRoot, '../shared/data/claims-en.jsonl'), count = '1000', ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`Unexpected argument \`${rest[0]}\``);
  return {
    rows: existing(rows, 'rows'),
    count: wholeNumber(count, 'N'),
    corpusMaker: existing(
      values['corpus-maker'] ?? resolve(projectRoot, '../shared/bench/make-corpus.mjs'),
      'corpus maker',
    ),
    only: values.only === undefined ? toolNames : values.only.split(',').map((name) => oneOf(toolNames, name, 'tool')),
    runs: wholeNumber(values.runs ?? '1', '--runs'),
    eleventyFolder: existing(values.eleventy ?? projectRoot, 'folder for --eleventy'),
    keep: values.keep ?? false,
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'corpus-maker': { type: 'string' },
        only: { type: 'string' },
        runs: { type: 'string' },
        eleventy: { type: 'string' },
        keep: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
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

/** The one of some names that was typed. */
export function oneOf<Name extends string>(names: readonly Name[], text: string, what: string): Name {
  const found = names.find((name) => name === text.trim());
  if (!found) throw new UsageError(`Unknown ${what} \`${text}\`, expected some of ${names.join(', ')}`);
  return found;
}
