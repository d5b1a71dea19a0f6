import { STATIC } from '../folder/static-files.ts';
import { builtAddresses } from './addresses-of-site.ts';
import { RESERVED } from './reserved.ts';
import type { SetFinding, SetRule, WholeSet } from './rule.ts';

export const staticCollision: SetRule = {
  level: 'error',
  demands:
    'A file in `static` must not have the address of a page or file of the site, nor be in a folder that the site itself uses. Names that differ only in capitals count as the same, as they do on Windows and on a Mac.',
  fix: 'Rename the file or its folder.',
  fails: { 'static/search/report.pdf': '%PDF-1.7\n' },
  passes: { 'static/reports/search.pdf': '%PDF-1.7\n' },
  check(set) {
    if (set.statics.length === 0) return [];
    const taken = takenBySite(set);
    return [...set.statics].sort().flatMap((path) => {
      const reason = collision(path, taken);
      if (reason === undefined) for (const [name, what] of entriesOf(path)) taken.set(folded(name), { name, what });
      return reason === undefined ? [] : [{ file: `${STATIC}/${path}`, reason } satisfies SetFinding];
    });
  },
};

/** A file or folder of the site, and its name as it is written. */
interface Taken {
  name: string;
  what: 'file' | 'folder' | 'own folder';
}

/** The files and folders of the site, by their names in lower case. */
function takenBySite(set: WholeSet): Map<string, Taken> {
  const addresses = builtAddresses({ ...set, statics: [] }, (path) => !set.hidden.has(path));
  const files = [...addresses, '/assay-files.json'].map((address) =>
    address.slice(1).replace(/(?<=^|\/)$/, 'index.html'),
  );
  const taken = new Map<string, Taken>();
  for (const file of files) for (const [name, what] of entriesOf(file)) taken.set(folded(name), { name, what });
  for (const name of RESERVED) taken.set(name, { name, what: 'own folder' });
  return taken;
}

/** A file and the folders above it, the uppermost first. */
function entriesOf(path: string): [string, 'file' | 'folder'][] {
  const parts = path.split('/');
  return parts.map((_, index) => {
    const name = parts.slice(0, index + 1).join('/');
    return [name, index < parts.length - 1 ? 'folder' : 'file'];
  });
}

/** Why a file cannot be published at its path; undefined if it can. */
function collision(path: string, taken: ReadonlyMap<string, Taken>): string | undefined {
  for (const [name, what] of entriesOf(path)) {
    const other = taken.get(folded(name));
    if (!other) return undefined;
    if (other.what === 'own folder')
      return `Unexpected file in \`${name}/\`, expected it in another folder: the site itself uses this one`;
    if (other.what === 'folder' && what === 'folder' && other.name === name) continue;
    const kind = other.what === 'file' ? 'the file' : 'a folder';
    return `Unexpected name, expected another: the site has ${kind} \`${other.name}\`${other.name === name ? '' : ', which is the same on Windows and on a Mac'}`;
  }
  return undefined;
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
