import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Content, readClaims } from '../pipeline/read/read-claims.ts';
import { changesText } from './changes-text.ts';
import { compare } from './compare.ts';
import { asideOf, baseCommit, dayOf, writeContentAt } from './git.ts';
import { EMPTY_SIDE, makeSide, type Side } from './side.ts';

/** The content folder whose changes are told. */
export interface Present {
  root: string;
  /** Reads it as it is. */
  read(): Promise<Content>;
  /** Where results of reading it are kept: most files are the same before and after, and read once. */
  cacheFolder?: string;
  /** The day (YYYY-MM-DD, UTC) by which scheduled checks are told from published ones. */
  today: string;
}

/**
 * What the working tree changes in a content folder since its history parted from `reference`, in Markdown. Throws
 * RevisionError where git cannot tell.
 */
export async function changesSince(reference: string, present: Present): Promise<string> {
  const commit = baseCommit(present.root, reference);
  const before = await sideAt(commit, present);
  // The present is read last, so that the cache is left with what belongs to it.
  const after = makeSide(present.root, await present.read());
  const base = { commit, day: dayOf(commit, present.root), aside: asideOf(commit, present.root, reference) };
  return changesText(compare(before, after, present.today), base);
}

async function sideAt(commit: string, { root, cacheFolder, today }: Present): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-base-'));
  try {
    const target = join(folder, 'content');
    if (!writeContentAt(commit, root, target)) return EMPTY_SIDE;
    return makeSide(target, await readClaims(target, { today, ...(cacheFolder === undefined ? {} : { cacheFolder }) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
