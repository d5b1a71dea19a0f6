import { slugOf } from '../folder/page-address.ts';
import type { SetRule } from './rule.ts';
import { unknown } from './unknown-claim.ts';
import { added } from './valid-folder.ts';

const DOSSIER = { 'dossiers/the-speech.md': '---\ntitle: The speech\n---\n' };

export const unknownDossier: SetRule = {
  level: 'error',
  demands: 'The dossier that a claim belongs to must exist.',
  fix: 'Write the name of a file in `dossiers/` without `.md`, or remove the line.',
  fails: { ...added('dossier: the-speach'), 'dossiers/the-speech.md': undefined },
  passes: { ...added('dossier: the-speech'), ...DOSSIER },
  check({ claims, files }) {
    const known = new Set(files.filter(({ kind }) => kind === 'dossiers').map(({ path }) => slugOf(path)));
    return claims.flatMap(({ path, data: { dossier } }) => {
      if (dossier === undefined || known.has(dossier)) return [];
      return [{ file: path, reason: unknown('dossier', dossier, known), path: ['dossier'] }];
    });
  },
};
