import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Writes `count` claim files and a `site.yaml` into `folder`. The same rows give the same bytes.
 * Throws when the maker fails, or when it made another number of claims than it was asked for.
 */
export function makeCorpus(maker: string, rows: string, count: number, folder: string): void {
  execFileSync(process.execPath, [maker, rows, String(count), folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const made = claimSlugs(folder).length;
  if (made !== count) throw new Error(`The corpus maker wrote ${made} claim files, expected ${count}`);
}

/** The slugs of all claims of a corpus. */
export function claimSlugs(folder: string): string[] {
  return readdirSync(join(folder, 'claims')).map((file) => basename(file, '.md'));
}
