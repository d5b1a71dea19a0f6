import { isShallow, whyNotInGit } from '../git/repository.ts';
import { tryGit } from '../git/run-git.ts';
import type { RepositoryFolder } from './git-log.ts';

/** What the repository of a content folder can tell about its history. */
export type HistoryState =
  | { kind: 'complete'; reason?: undefined }
  /** The contents of some versions were not downloaded. These claims have no history; that of all others is complete. */
  | { kind: 'partial'; reason: string; slugs: string[] }
  | { kind: 'none' | 'empty' | 'shallow' | 'unreadable'; reason: string };

/** The repository of a content folder. */
export interface Repository extends RepositoryFolder {
  head: string;
}

/** Finds the repository of a content folder, or the state that says why its history cannot be read. */
export function findRepository(content: string): Repository | HistoryState {
  const outside = whyNotInGit(content);
  if (outside !== undefined)
    return {
      kind: outside.startsWith('git cannot') ? 'unreadable' : 'none',
      reason: `There is no history: ${lowerFirst(outside)}`,
    };
  if (isShallow(content)) return { kind: 'shallow', reason: SHALLOW };
  const head = tryGit(content, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!head) return { kind: 'empty', reason: 'There is no history yet: nothing has been committed to the repository.' };
  const prefix = tryGit(content, ['rev-parse', '--show-prefix']) ?? '';
  const top = tryGit(content, ['rev-parse', '--show-toplevel']) ?? content;
  return { head, prefix, top };
}

const SHALLOW =
  'There is no history: the repository is a shallow clone, which lacks earlier commits. Run `git fetch --unshallow`; in a workflow, set `fetch-depth: 0`.';

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
