import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Site, siteSchema } from '../model/site.ts';
import { linkProblem } from './content-folder.ts';
import { decode } from './encoding.ts';
import { shownPath } from './folders.ts';
import { readYaml } from './front-matter.ts';
import { readBytes as bytesOf } from './read-bytes.ts';
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
  const path = join(root, 'site.yaml');
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  const refused = isLink ? linkProblem(root, path) : undefined;
  const bytes = refused === undefined ? bytesOf(path) : { rule: 'unreadable' as const, reason: refused };
  if (!('reason' in bytes)) return bytes;
  const missing = 'Missing `site.yaml`, expected it in the content folder: it says who publishes, and where (ENOENT)';
  addProblem(file, bytes.rule, bytes.rule === 'missing-file' ? missing : bytes.reason);
  return undefined;
}
