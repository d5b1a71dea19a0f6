import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNew } from '../pipeline/folder/write-new.ts';

/**
 * Writes a new file `claims/<slug>.md` under the first of the names that is free, and answers with its path below the content
 * folder; with undefined where none is. A file that is there already is never touched, even one that came a moment ago.
 */
export async function writeDraft(root: string, text: string, slugs: Iterable<string>): Promise<string | undefined> {
  const folder = join(root, 'claims');
  await mkdir(folder, { recursive: true });
  // A link could lead out of the content folder.
  if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is a link, expected a folder`);
  for (const slug of slugs) {
    const isWritten = await writeNew(join(folder, `${slug}.md`), text);
    if (isWritten) return `claims/${slug}.md`;
  }
  return undefined;
}
