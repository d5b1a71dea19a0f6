import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeClaimFiles } from './claim-files.ts';
import { generateRows, readRows } from './rows.ts';

/** What a corpus is made from. */
export interface CorpusSource {
  /** A file of real fact-checks; without it they are generated. */
  rows: string | undefined;
  /** A script that writes the corpus instead of this project's own code. */
  corpusMaker: string | undefined;
}

/**
 * Writes `count` claim files and a `site.yaml` into `folder`. The same source gives the same bytes.
 * Throws if the script fails, or if the number of claim files is not `count`.
 */
export function makeCorpus({ rows, corpusMaker }: CorpusSource, count: number, folder: string): void {
  if (corpusMaker && rows) {
    const words = [corpusMaker, rows, String(count), folder];
    execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  } else writeClaimFiles(rows ? readRows(rows) : generateRows(count), count, folder);
  const made = claimSlugs(folder).length;
  if (made !== count) throw new Error(`Expected ${count} claim files, found ${made}`);
}

/** The slugs of all claims of a corpus. */
export function claimSlugs(folder: string): string[] {
  return readdirSync(join(folder, 'claims')).map((file) => basename(file, '.md'));
}
