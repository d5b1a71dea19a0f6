import type { Site } from '../model/site.ts';

/**
 * Where a file of the content folder is edited on the forge, or undefined where no repository is configured. The address
 * of a repository may name a branch and folder (`…/tree/main/content`). Without them the file is looked for on the default branch
 * (`HEAD`), in the folder that `repository-folder.ts` adds, else in `content`. The path is GitHub’s.
 */
export function editAddress(site: Pick<Site, 'repository'>, path: string): string | undefined {
  if (!site.repository) return undefined;
  const root = site.repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const folder = root.includes('/tree/') ? root.replace('/tree/', '/edit/') : `${root}/edit/HEAD/content`;
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
