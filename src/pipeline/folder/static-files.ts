import {
  accessSync,
  closeSync,
  constants,
  type Dirent,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
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

/** Files at the top of a site in which web hosts read redirects, headers and commands, in lower case. */
const HOST_SETTINGS: readonly string[] = ['package.json', 'serve.json', 'staticwebapp.config.json', 'vercel.json'];

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
  const found: StaticFiles = { files: [], refused: misspelt(root) };
  const folder = join(root, STATIC);
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (!entry) return found;
  if (entry.isDirectory()) readFolder(folder, '', found);
  else
    found.refused.push({ path: STATIC, reason: entry.isSymbolicLink() ? LINK : 'Unexpected file, expected a folder' });
  return found;
}

/** Folders whose name is `static` in other letters, such as `Static`. */
function misspelt(root: string): StaticFiles['refused'] {
  // A content folder that does not exist is reported elsewhere.
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== STATIC && entry.name.toLowerCase() === STATIC)
    .map(({ name }) => ({
      path: name,
      reason: `Unexpected folder name, expected \`${STATIC}\` in lower case: Linux and web hosts distinguish capitals`,
    }));
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
    if (entry.isFile() && IGNORED.includes(entry.name)) continue;
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
  if (above === '' && HOST_SETTINGS.includes(entry.name.toLowerCase()))
    return `Unexpected name, expected another: some web hosts read their settings from \`${entry.name}\``;
  return typeProblem(entry.name, above) ?? contentProblem(file);
}

function contentProblem(file: string): string | undefined {
  try {
    const { size } = lstatSync(file);
    if (size > LIMITS.staticBytes)
      return `Unexpected size of ${inFigures(size)} bytes, expected at most ${inFigures(LIMITS.staticBytes)}: many web hosts do not accept larger files`;
    accessSync(file, constants.R_OK);
    return isText(file) && startsWithTag(file)
      ? 'Unexpected `<` at the start of a text file, expected text: browsers could take it for a web page, which can run code'
      : undefined;
  } catch (error) {
    return `Unreadable file (${(error as NodeJS.ErrnoException).code}), expected a readable one`;
  }
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

/** Whether a file is text by its name. Web hosts choose a type for names without an extension. */
function isText(file: string): boolean {
  const type = FILE_TYPES[extname(file).slice(1).toLowerCase()] ?? 'text/plain';
  return /^text\/|json$/.test(type);
}

/** Whether the first character of a file is `<`, apart from white space and a byte order mark. */
function startsWithTag(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(65_536);
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      const first = chunk.subarray(0, length).find((byte) => !BLANK.includes(byte));
      if (first !== undefined) return first === 0x3c;
    }
    return false;
  } finally {
    closeSync(handle);
  }
}

/** White space, and the bytes of byte order marks and of UTF-16 next to ASCII. */
const BLANK: readonly number[] = [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff];
