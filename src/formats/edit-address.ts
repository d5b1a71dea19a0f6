import type { Site } from '../model/site.ts';

/** Where hosts show a commit, below the address of the repository. */
const COMMITS: Readonly<Record<string, string>> = {
  'github.com': 'commit',
  'codeberg.org': 'commit',
  'gitlab.com': '-/commit',
  'bitbucket.org': 'commits',
};

/** The address of a commit, or undefined if no repository is configured or its host is unknown. */
export function commitAddress({ repository }: Pick<Site, 'repository'>, commit: string): string | undefined {
  const address = repository && new URL(repository);
  const path = address && COMMITS[address.hostname];
  if (!path) return undefined;
  const [, owner, name = ''] = address.pathname.split('/');
  return owner && name ? `${address.origin}/${owner}/${name.replace(/\.git$/, '')}/${path}/${commit}` : undefined;
}

/**
 * The address for editing a content file on GitHub, or undefined if no repository is configured. The address of the repository
 * may name a branch and folder (`…/tree/main/content`). Without them, the file is on the default branch (`HEAD`), in the folder
 * that `repository-folder.ts` adds, or else in `content`.
 */
export function editAddress(site: Pick<Site, 'repository'>, path: string): string | undefined {
  if (!site.repository) return undefined;
  const root = site.repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const folder = root.includes('/tree/') ? root.replace('/tree/', '/edit/') : `${root}/edit/HEAD/content`;
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
