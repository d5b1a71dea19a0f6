import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { VISITS, type Visit, visitsText } from '../model/visit.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import { visitsAt } from './visits-at.ts';

/**
 * Adds results to the file in the content folder. It is read again, because it may have changed during a long run: a line about a
 * later visit, up to `today`, is kept. `named` are the addresses in the content; lines about others are left out. The file is
 * replaced as a whole, never written in part.
 */
export async function addResults(
  root: string,
  results: readonly Visit[],
  { named, today }: { named: ReadonlySet<string> | undefined; today: string },
): Promise<void> {
  const path = join(root, VISITS);
  const visits = visitsAt(path, today);
  for (const visit of notOlder(results, visits)) visits.set(visit.address, visit);
  const kept = [...visits.values()].filter(({ address }) => named?.has(address) ?? true);
  const temporary = join(root, `.${VISITS}-${process.pid}`);
  try {
    await writeOver(temporary, visitsText(kept));
    // A link is replaced, not followed.
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The visits that are not older than what is known about their addresses. */
export function notOlder(results: Iterable<Visit>, known: ReadonlyMap<string, Visit>): Visit[] {
  return [...results].filter(({ address, checked }) => checked >= (known.get(address)?.checked ?? ''));
}
