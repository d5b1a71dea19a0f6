import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLAIM, type Files, SITE, write } from './content.ts';

/** A git repository with a content folder, for one test. */
export interface Repository {
  root: string;
  content: string;
  git(...words: string[]): string;
  /** Writes files of the content folder; `undefined` deletes one. */
  put(files: Files): Promise<void>;
  /** Commits everything and returns the commit. */
  commit(): string;
}

/** Creates a repository whose first commit is a valid content folder with these changes. It is removed afterwards. */
export async function withRepository<Result>(
  files: Files,
  use: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'assay-git-'));
  try {
    const repository = open(root);
    repository.git('init', '--quiet', '--initial-branch=main');
    await repository.put({ 'site.yaml': SITE, 'claims/flights.md': CLAIM, ...files });
    repository.commit();
    return await use(repository);
  } finally {
    await rm(root, { recursive: true });
  }
}

function open(root: string): Repository {
  const content = join(root, 'content');
  const git = (...words: string[]) => runGit(root, words);
  return {
    root,
    content,
    git,
    async put(files) {
      await write(content, files);
      for (const [path, text] of Object.entries(files))
        if (text === undefined) await rm(join(content, path), { force: true });
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'A change');
      return git('rev-parse', 'HEAD');
    },
  };
}

/** Runs git with a neutral configuration, so that the settings of the machine's user do not affect tests. */
function runGit(folder: string, words: string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'An editor',
    GIT_AUTHOR_EMAIL: 'editor@desk.example',
    // The day on which the valid claim is published.
    GIT_AUTHOR_DATE: '2026-11-24T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-24T12:00:00Z',
    GIT_COMMITTER_NAME: 'An editor',
    GIT_COMMITTER_EMAIL: 'editor@desk.example',
  };
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' }).trimEnd();
}
