import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  COMMON_OPTIONS,
  existing,
  oneOf,
  parseWords,
  refuseMore,
  someOf,
  UsageError,
  wholeNumber,
} from '../arguments.ts';
import { CLAIMS_FILE } from './checkthat.ts';
import { type Split, splits } from './collection.ts';

const engineNames = ['assay', 'pagefind', 'minisearch'] as const;
export type EngineName = (typeof engineNames)[number];

export const searchUsage = `usage: npm run bench -- search [FOLDER] [options]

Builds a site, enters posts whose claims are known and words from its own claims in its search page, and prints how often
they are found and at what cost, compared with Pagefind and MiniSearch with their default settings.

  FOLDER        data of CheckThat! 2020, task 2: ${CLAIMS_FILE}, and .queries.tsv and .qrels of a split;
                default: generated claims and posts
  --split NAME  the posts: ${splits.join(' or ')}; default: dev
  --only NAMES  some of ${engineNames.join(',')}; default: all
  --posts N     only the first N posts, and at most N known items of each kind
  --site FOLDER use this site, which an earlier run built and kept
  --keep        keep the work folder with the site`;

export interface SearchArguments {
  /** Without it, claims and posts are generated. */
  folder: string | undefined;
  split: Split;
  only: readonly EngineName[];
  /** How many; all if absent. */
  posts: number | undefined;
  /** A built site; one is built if absent. */
  site: string | undefined;
  keep: boolean;
}

const OPTIONS = {
  ...COMMON_OPTIONS,
  split: { type: 'string' },
  posts: { type: 'string' },
  site: { type: 'string' },
} as const;

/** The words after `search` with their defaults filled in. Throws a `UsageError` that names the first mistake. */
export function readSearchArguments(words: string[]): SearchArguments {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [folder, ...rest] = positionals;
  refuseMore(rest);
  if (folder !== undefined) existing(join(folder, CLAIMS_FILE), 'claims');
  return {
    folder: folder === undefined ? undefined : resolve(folder),
    split: oneOf(splits, values.split ?? 'dev', 'split'),
    only: someOf(engineNames, values.only, 'search'),
    posts: values.posts === undefined ? undefined : wholeNumber(values.posts, '--posts'),
    site: values.site === undefined ? undefined : builtSite(values.site),
    keep: values.keep ?? false,
  };
}

function builtSite(path: string): string {
  const folder = resolve(path);
  if (!existsSync(join(folder, 'search/index.html'))) throw new UsageError(`No built site at ${folder}`);
  return folder;
}
