import { slugOf } from '../folder/page-address.ts';
import type { SetRule } from './rule.ts';
import { added, second } from './valid-folder.ts';

const DOSSIER = { 'dossiers/the-speech.md': '---\ntitle: The speech\n---\n' };

export const emptyDossier: SetRule = {
  level: 'warning',
  demands: 'A dossier should have at least one published claim. Otherwise its page has nothing to show.',
  fix: 'Add `dossier: <its name>` to the claims that belong to it, or `draft: true` to the dossier until they are written.',
  fails: { ...DOSSIER, ...second('The army saw a balloon.', 'draft: true', 'dossier: the-speech') },
  passes: { ...added('dossier: the-speech'), ...DOSSIER },
  check({ claims, files, hidden }) {
    const seen = claims.filter(({ path }) => !hidden.has(path));
    const named = new Set(seen.map(({ data }) => data.dossier));
    return files.flatMap(({ kind, path }) => {
      const slug = slugOf(path);
      if (kind !== 'dossiers' || named.has(slug) || hidden.has(path)) return [];
      const reason = `Empty dossier, expected at least one published claim with \`dossier: ${slug}\``;
      return [{ file: path, reason }];
    });
  },
};
