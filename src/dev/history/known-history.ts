import { NO_NAMES } from '../../history/names-history.ts';
import type { ClaimHistory, History } from '../../history/read-history.ts';
import type { HistoryState, Repository } from '../../history/repository-state.ts';
import { settingsOf } from '../../history/settings.ts';
import type { Revision } from '../../model/revision.ts';
import type { Site } from '../../model/site.ts';
import { cacheFolder } from '../../pipeline/folder/project.ts';

/** The history of a content folder, as it was read last. */
export interface KnownHistory {
  /** Differs for two histories that are not shown in the same way. */
  key: string;
  history: History;
  /** Absent if there is no history. */
  repository?: Repository;
  /** By the last part of the address. */
  revisions: ReadonlyMap<string, Revision[]>;
}

type Settings = Pick<Site, 'history'>;

/**
 * Makes a function that reads the history of a content folder. It returns what it returned before if nothing changed: the commit that is
 * checked out, the day, or the settings. What a build has kept makes the first reading quick.
 */
export function historyReader(root: string): (settings: Settings) => Promise<KnownHistory> {
  let last: KnownHistory | undefined;
  return async (site) => {
    // Loaded when it is needed: most of what an editor does with a preview needs no history.
    const { findRepository } = await import('../../history/repository-state.ts');
    const found = findRepository(root);
    const today = new Date().toISOString().slice(0, 10);
    const settings = settingsOf(site, today);
    const key = JSON.stringify([found, today, settings]);
    // The missing objects of a partial clone may have been fetched.
    if (last?.key === key && last.history.state.kind !== 'partial') return last;
    last = { key, ...('head' in found ? await readOf(found, root, { ...settings, today }) : nothing(found)) };
    return last;
  };
}

async function readOf(repository: Repository, root: string, options: { today: string }): Promise<Known> {
  const { readHistoryOf } = await import('../../history/read-history.ts');
  const history = await readHistoryOf(repository, root, { ...options, cacheFolder: cacheFolder(root) });
  return { history, repository, revisions: revisionsOf(history.claims) };
}

type Known = Omit<KnownHistory, 'key'>;

/** What is known if there is no history, and why. */
export function nothing(state: HistoryState): Known {
  return { history: { state, claims: new Map(), names: NO_NAMES }, revisions: new Map() };
}

function revisionsOf(claims: ReadonlyMap<string, ClaimHistory>): ReadonlyMap<string, Revision[]> {
  return new Map([...claims].map(([slug, { revisions }]) => [slug, revisions]));
}

/** Why a claim has no history. */
export function reasonFor(slug: string, known: KnownHistory | undefined): string {
  const state = known?.history.state;
  if (!state) return 'The history has not been read yet. Load this page again.';
  const isMissing = state.kind === 'partial' ? state.slugs.includes(slug) : state.kind !== 'complete';
  if (isMissing && state.reason) return state.reason;
  return 'This fact-check has no history yet: no version of it that readers could see is committed.';
}
