import { slugOf } from '../page-address.ts';
import type { SetRule } from './rule.ts';
import { added } from './sound-folder.ts';

const DOSSIER = { 'dossiers/the-speech.md': '---\ntitle: The speech\n---\n' };

export const emptyDossier: SetRule = {
  level: 'warning',
  demands: 'A dossier has claims. Without any, its page takes nothing apart.',
  cure: 'Put `dossier: <its name>` into the claims that belong to it, or `draft: true` into the dossier until they are written.',
  fails: DOSSIER,
  passes: { ...added('dossier: the-speech'), ...DOSSIER },
  judge({ claims, files, hidden }) {
    const named = new Set(claims.map(({ data }) => data.dossier));
    return files.flatMap(({ kind, path }) => {
      const slug = slugOf(path);
      if (kind !== 'dossiers' || named.has(slug) || hidden.has(path)) return [];
      const reason = `Empty dossier, expected at least one claim with \`dossier: ${slug}\``;
      return [{ file: path, reason }];
    });
  },
};
