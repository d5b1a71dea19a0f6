import { accessSync, constants, type Dirent, lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isDeviceName } from '../../model/device-name.ts';
import { FILE_TYPES, WELL_KNOWN, WITHOUT_EXTENSION } from '../../model/file-types.ts';
import { inFigures, LIMITS } from '../limits/limits.ts';

/** A file that is published as it is. */
export interface StaticFile {
  /** Path below the site. */
  path: string;
  file: string;
}

/** The folder of files that are published as they are. */
export const STATIC = 'static';

/** Files that operating systems and git create. They are not published, and not reported. */
const IGNORED: readonly string[] = [
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  '.gitkeep',
  '.gitignore',
  '.gitattributes',
];

/** The files to publish as they are, sorted, and what cannot be published, each with a message. */
export interface StaticFiles {
  files: StaticFile[];
  refused: { path: string; reason: string }[];
}

/** Lists the files in the folder `static` of a content folder. */
export function listStatic(root: string): StaticFiles {
  const found: StaticFiles = { files: [], refused: [] };
  const folder = join(root, STATIC);
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (!entry) return found;
  if (entry.isDirectory()) readFolder(folder, '', found);
  else
    found.refused.push({ path: STATIC, reason: entry.isSymbolicLink() ? LINK : 'Unexpected file, expected a folder' });
  return found;
}

function readFolder(folder: string, above: string, found: StaticFiles): void {
  const refuse = (path: string, reason: string) => found.refused.push({ path: `${STATIC}/${path}`, reason });
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    refuse(above.slice(0, -1), `Unreadable folder (${(error as NodeJS.ErrnoException).code}), expected a readable one`);
    return;
  }
  for (const entry of entries) {
    if (IGNORED.includes(entry.name)) continue;
    const path = above + entry.name;
    const file = join(folder, entry.name);
    const problem = nameProblem(entry, above) ?? (entry.isDirectory() ? undefined : fileProblem(entry, file, above));
    if (problem !== undefined) refuse(path, problem);
    else if (entry.isDirectory()) readFolder(file, `${path}/`, found);
    else found.files.push({ path, file });
  }
}

const LINK = 'Unexpected symbolic link, expected the file itself: links are not followed';

function nameProblem({ name }: Dirent, above: string): string | undefined {
  if (name.startsWith('.') && !(above === '' && name === WELL_KNOWN))
    return `Unexpected hidden name, expected one that does not start with a dot: only the folder \`${WELL_KNOWN}\` at the top of \`${STATIC}\` does`;
  if (!/^[\w.-]*[\w-]$/.test(name))
    return 'Unexpected name, expected only unaccented letters, digits, `-`, `_` and `.`: other characters are encoded in addresses';
  return isDeviceName(name) ? 'Unexpected name, which Windows reserves for a device; expected another' : undefined;
}

function fileProblem(entry: Dirent, file: string, above: string): string | undefined {
  if (entry.isSymbolicLink()) return LINK;
  if (!entry.isFile()) return 'Unexpected pipe, socket or device, expected a file';
  const wrongType = typeProblem(entry.name, above);
  if (wrongType !== undefined) return wrongType;
  const { size } = lstatSync(file);
  if (size > LIMITS.staticBytes)
    return `Unexpected size of ${inFigures(size)} bytes, expected at most ${inFigures(LIMITS.staticBytes)}: many web hosts do not accept larger files`;
  return isReadable(file) ? undefined : 'Unreadable file, expected a readable one';
}

function typeProblem(name: string, above: string): string | undefined {
  const extension = extname(name).slice(1).toLowerCase();
  if (Object.hasOwn(FILE_TYPES, extension)) return undefined;
  if (extension !== '')
    return `Unexpected type \`.${extension}\`, expected one that browsers cannot run, such as \`.pdf\`, \`.csv\` or \`.png\`: convert the file, or put it in a ZIP file`;
  if (above.startsWith(`${WELL_KNOWN}/`) || (above === '' && WITHOUT_EXTENSION.includes(name))) return undefined;
  const known = WITHOUT_EXTENSION.map((one) => `\`${one}\``).join(', ');
  return `Unexpected name without an extension, expected one such as \`.pdf\`: only ${known} and files in \`${WELL_KNOWN}\` have none`;
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    // Node reports missing permission only by throwing.
    return false;
  }
}
