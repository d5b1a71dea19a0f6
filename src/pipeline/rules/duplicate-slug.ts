import { basename } from 'node:path';
import { slugOf } from '../folder/page-address.ts';
import type { SetRule } from './rule.ts';
import { CLAIM, second } from './valid-folder.ts';

export const duplicateSlug: SetRule = {
  level: 'error',
  demands:
    'Each claim must have its own file name, whatever folder it is in, because the name becomes the address. The same goes for dossiers and for pages.',
  fix: 'Rename one of the two files.',
  fails: { 'claims/2026/flights.md': CLAIM.replace('There were flights.', 'The army saw a balloon.') },
  passes: { 'claims/2026/balloon.md': second('The army saw a balloon.')['claims/second.md'] },
  check({ files }) {
    const seen = new Map<string, string>();
    return files.flatMap(({ kind, path }) => {
      // On a case-insensitive file system the two would be one.
      const address = `${kind}/${slugOf(path).toLowerCase()}`;
      const other = seen.get(address);
      if (other === undefined) {
        seen.set(address, path);
        return [];
      }
      const same = basename(other) !== basename(path) && basename(other).normalize('NFC') === `${slugOf(path)}.md`;
      const unlike = same ? ', although its accented letters are encoded differently' : '';
      const reason = `Unexpected second file named \`${basename(path)}\`, expected a unique name: \`${other}\` has the same address${unlike}`;
      return [{ file: path, reason }];
    });
  },
};
