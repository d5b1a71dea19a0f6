import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Site, siteSchema } from '../model/site.ts';
import { shownPath } from './folders.ts';
import { readYaml } from './front-matter.ts';
import { addProblem } from './report.ts';
import { checkSchema } from './schema-problems.ts';

/** Reads `site.yaml`. Where it has an error the site is absent and the file carries the messages. */
export function readSite(root: string): { site: Site | undefined; file: VFile } {
  const file = new VFile({ path: shownPath(root, 'site.yaml') });
  try {
    file.value = readFileSync(join(root, 'site.yaml'), 'utf8');
  } catch (error) {
    const reason = `Missing \`site.yaml\`, expected it in the content folder: it says who publishes, and where (${(error as NodeJS.ErrnoException).code})`;
    addProblem(file, 'error', 'missing-file', reason, { line: 1, column: 1 });
    return { site: undefined, file };
  }
  const yaml = readYaml(file);
  return { site: yaml && checkSchema(file, siteSchema, yaml), file };
}
