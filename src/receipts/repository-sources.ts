import { tryGit } from '../git/run-git.ts';
import { readBlobs } from '../history/blobs.ts';
import { findRepository } from '../history/repository-state.ts';
import type { Sources } from './verify.ts';

/** The repository of a content folder as the source of its site; or why there is none. */
export function repositorySources(content: string): Sources | { reason: string } {
  const repository = findRepository(content);
  if (!('head' in repository)) return { reason: repository.reason ?? '' };
  const { top, prefix } = repository;
  return {
    hasCommit: async (commit) =>
      /^[0-9a-f]{40,64}$/.test(commit) && tryGit(top, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined,
    async read(files) {
      const found: (Uint8Array | undefined)[] = [];
      // A name with a line break would be read as two.
      const names = files.map(({ commit, path }) => (/[\r\n]/.test(commit + path) ? '' : `${commit}:${prefix}${path}`));
      await readBlobs({ top }, names, (_, blob) => {
        found.push(typeof blob === 'string' ? undefined : Buffer.from(blob));
      });
      return found;
    },
  };
}

/** What git says about the signature of a commit, as a sentence. */
export function signatureOf(content: string, commit: string): string {
  const status = tryGit(content, ['log', '-1', '--format=%G?', commit]) ?? '';
  if (status === 'G') return 'The commit has a good signature.';
  if (status === 'U') return 'The commit has a good signature of a key that git does not trust yet.';
  if (status === 'N') return 'The commit is not signed.';
  return 'The commit is signed, but git cannot verify the signature here.';
}
