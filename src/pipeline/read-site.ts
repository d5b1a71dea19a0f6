import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Site, siteSchema } from '../model/site.ts';
import { decode } from './encoding.ts';
import { shownPath } from './folders.ts';
import { readYaml } from './front-matter.ts';
import { addProblem } from './report.ts';
import { checkSchema } from './schema-problems.ts';

/** Reads `site.yaml`. Where it has an error the site is absent and the file carries the messages. */
export function readSite(root: string): { site: Site | undefined; file: VFile } {
  const file = new VFile({ path: shownPath(root, 'site.yaml') });
  const bytes = readBytes(root, file);
  const text = bytes && decode(bytes, file);
  if (text === undefined) return { site: undefined, file };
  file.value = text;
  const yaml = readYaml(file);
  return { site: yaml && checkSchema(file, siteSchema, yaml), file };
}

function readBytes(root: string, file: VFile): Uint8Array | undefined {
  try {
    return readFileSync(join(root, 'site.yaml'));
  } catch (error) {
    const reason = `Missing \`site.yaml\`, expected it in the content folder: it says who publishes, and where (${(error as NodeJS.ErrnoException).code})`;
    addProblem(file, 'missing-file', reason);
    return undefined;
  }
}
