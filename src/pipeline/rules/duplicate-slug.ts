import { basename } from 'node:path';
import { slugOf } from '../folder/page-address.ts';
import type { SetRule } from './rule.ts';
import { CLAIM, second } from './sound-folder.ts';

export const duplicateSlug: SetRule = {
  level: 'error',
  demands:
    'The name of a file is its address, whatever folder it lies in, so no two claims, dossiers or pages share one.',
  cure: 'Rename one of the two files.',
  fails: { 'claims/2026/flights.md': CLAIM.replace('There were flights.', 'The army saw a balloon.') },
  passes: { 'claims/2026/balloon.md': second('The army saw a balloon.')['claims/second.md'] },
  judge({ files }) {
    const seen = new Map<string, string>();
    return files.flatMap(({ kind, path }) => {
      // Folders of some machines know no capitals: there the two would be one.
      const address = `${kind}/${slugOf(path).toLowerCase()}`;
      const other = seen.get(address);
      if (other === undefined) {
        seen.set(address, path);
        return [];
      }
      const same = basename(other) !== basename(path) && basename(other).normalize('NFC') === `${slugOf(path)}.md`;
      const unlike = same ? ', though its letters with accents are composed in another way' : '';
      const reason = `Unexpected second file named \`${basename(path)}\`, expected a name of its own: \`${other}\` has the same address${unlike}`;
      return [{ file: path, reason }];
    });
  },
};
