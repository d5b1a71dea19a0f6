import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { existing, oneOf, projectRoot, UsageError, wholeNumber } from '../arguments.ts';
import { CLAIMS_FILE, type Split, splits } from './checkthat.ts';

export const engineNames = ['assay', 'pagefind', 'minisearch'] as const;
export type EngineName = (typeof engineNames)[number];

export const searchUsage = `usage: npm run bench -- search [FOLDER] [options]

Builds a site of the claims of CheckThat! 2020, task 2, asks its search page posts whose claims are known, and words of its
own claims, and prints how often it finds them and what that takes, beside Pagefind and MiniSearch as they are shipped.

  FOLDER               its files (${CLAIMS_FILE}, dev.queries.tsv, dev.qrels); default ../shared/data/checkthat
  --split NAME         the posts: ${splits.join(' or ')}; default dev
  --only NAMES         some of ${engineNames.join(',')}; default all
  --posts N            only the first N posts, and at most N known items of each kind
  --site DIR           a site of these claims that was built and kept before; nothing is built then
  --keep               leave the work folder, with the site in it, where it is`;

export interface SearchArguments {
  folder: string;
  split: Split;
  only: readonly EngineName[];
  /** Absent for all. */
  posts: number | undefined;
  /** Absent where one is to be built. */
  site: string | undefined;
  keep: boolean;
}

/** The words after `search` with their defaults filled in. Throws a `UsageError` that names the first thing wrong. */
export function readSearchArguments(words: string[]): SearchArguments {
  const { values, positionals } = parse(words);
  const [folder = resolve(projectRoot, '../shared/data/checkthat'), ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`Unexpected argument \`${rest[0]}\``);
  existing(join(folder, CLAIMS_FILE), 'claims');
  return {
    folder: resolve(folder),
    split: oneOf(splits, values.split ?? 'dev', 'split'),
    only: values.only?.split(',').map((name) => oneOf(engineNames, name, 'search')) ?? engineNames,
    posts: values.posts === undefined ? undefined : wholeNumber(values.posts, '--posts'),
    site: values.site === undefined ? undefined : builtSite(values.site),
    keep: values.keep ?? false,
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        split: { type: 'string' },
        only: { type: 'string' },
        posts: { type: 'string' },
        site: { type: 'string' },
        keep: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function builtSite(path: string): string {
  const folder = resolve(path);
  if (!existsSync(join(folder, 'search/index.html'))) throw new UsageError(`No built site at ${folder}`);
  return folder;
}
