import { tryGit } from '../git/run-git.ts';
import { hashesOf, isPartialClone, readBlobs } from '../history/blobs.ts';
import { findRepository } from '../history/repository-state.ts';
import type { Sources } from './verify.ts';

/** The repository of a content folder as the source of its site; or why there is none. */
export function repositorySources(content: string): Sources | { reason: string } {
  const repository = findRepository(content);
  if (!('head' in repository)) return { reason: repository.reason ?? '' };
  const { top, prefix } = repository;
  const isPartial = isPartialClone(top);
  return {
    isPartial,
    hasCommit: async (commit) =>
      /^[0-9a-f]{40,64}$/.test(commit) && tryGit(top, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined,
    async read(files) {
      const found: (Uint8Array | undefined)[] = [];
      // A name with a line break would be read as two.
      const names = files.map(({ commit, path }) => (/[\r\n]/.test(commit + path) ? '' : `${commit}:${prefix}${path}`));
      // Which objects a partial clone has is known by their hashes only.
      await readBlobs({ top }, isPartial ? await hashesOf(top, names) : names, (_, blob) => {
        found.push(typeof blob === 'string' ? undefined : Buffer.from(blob));
      });
      return found;
    },
  };
}

/** What git says about the signature of a commit, as a sentence. */
export function signatureOf(content: string, commit: string): string {
  const status = tryGit(content, ['log', '-1', '--format=%G?', '--end-of-options', commit]);
  return SIGNATURES[status ?? ''] ?? 'The repository does not have the commit.';
}

/** The answers of git for `%G?`. */
const SIGNATURES: Readonly<Record<string, string>> = {
  G: 'The commit has a good signature.',
  U: 'The commit has a good signature, of a key that git does not trust yet.',
  X: 'The commit has a good signature that has expired.',
  Y: 'The commit has a good signature of a key that has expired.',
  R: 'The commit was signed with a key that has been revoked.',
  B: 'The commit has a bad signature.',
  E: 'The commit is signed, but git cannot verify the signature here.',
  N: 'The commit is not signed.',
};
