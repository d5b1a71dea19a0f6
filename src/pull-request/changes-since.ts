import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHistory } from '../history/check-history.ts';
import { readHistoryOf } from '../history/read-history.ts';
import { findRepository } from '../history/repository-state.ts';
import { settingsOf } from '../history/settings.ts';
import { type Content, readClaims } from '../pipeline/read/read-claims.ts';
import { changesText } from './changes-text.ts';
import { compare } from './compare.ts';
import { baseCommit, dayOf, remarkOn, writeContentAt } from './git.ts';
import { EMPTY_SIDE, makeSide, type Side } from './side.ts';

/** The content folder whose changes are reported. */
export interface Present {
  root: string;
  /** Reads its current content, and compares it with its history. */
  read(): Promise<Content>;
  /** Cache for the results: most files are the same before and after, and are read once. */
  cacheFolder?: string;
  /** Today's date (YYYY-MM-DD, UTC), which decides whether a scheduled fact-check counts as published. */
  today: string;
}

/**
 * The changes of the working tree to a content folder since the merge base with `reference`, in Markdown. Throws RevisionError
 * if git cannot find them.
 */
export async function changesSince(reference: string, present: Present): Promise<string> {
  const commit = baseCommit(present.root, reference);
  const before = await sideAt(commit, present);
  // The present is read last, so that the cache ends up with its results.
  const after = makeSide(present.root, await present.read());
  const base = { commit, day: dayOf(commit, present.root), remark: remarkOn(commit, present.root, reference) };
  return changesText(compare(before, after, present.today), base);
}

async function sideAt(commit: string, present: Present): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-base-'));
  try {
    const target = join(folder, 'content');
    if (!writeContentAt(commit, present.root, target)) return EMPTY_SIDE;
    return makeSide(target, await contentAt(commit, target, present));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The content that was written from a commit, compared with its history up to that commit. */
async function contentAt(commit: string, target: string, { root, cacheFolder, today }: Present): Promise<Content> {
  const content = await readClaims(target, { today, ...(cacheFolder === undefined ? {} : { cacheFolder }) });
  const repository = findRepository(root);
  if (!('head' in repository)) return content;
  const then = { ...repository, head: commit };
  const history = await readHistoryOf(then, target, { today, ...settingsOf(content.site, today), cacheFolder });
  await checkHistory(content, history, then);
  return content;
}
