import type { Site } from '../model/site.ts';

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
