import type { Rule } from './rule.ts';
import { CLAIM, SITE } from './sound-folder.ts';

/** Rules about files as such. Whatever reads a file finds what breaks them. */
export const OF_FILES = {
  'missing-file': {
    level: 'error',
    demands: 'A content folder has a `site.yaml`: who publishes, where, in which language.',
    cure: 'Write it, or set ASSAY_CONTENT to the folder that holds it.',
    fails: { 'site.yaml': undefined },
    passes: { 'site.yaml': SITE },
  },
  unreadable: {
    level: 'error',
    demands:
      'What is named like a Markdown file is one, lies in the content folder and may be read. Links out of the folder and links to folders are not followed.',
    cure: 'Put the file itself in the place of the link, rename the folder, or allow the file to be read.',
    fails: { 'claims/a-folder.md/note.txt': 'This is a folder with the name of a claim.\n' },
    passes: { 'claims/a-folder/note.txt': 'This is no Markdown.\n' },
  },
  'stray-file': {
    level: 'warning',
    demands:
      'Markdown lies in `claims`, `dossiers` or `pages`, or in folders of these. Elsewhere nothing reads it, and a check would stay unpublished without a word. Files in the root that are written in capitals (`README.md`) and folders that begin with a dot are none of the content.',
    cure: 'Move the file, or correct the name of its folder. Capitals count.',
    fails: { 'claim/second.md': CLAIM },
    passes: { 'README.md': '# How we work\n', '.drafts/second.md': CLAIM },
  },
  encoding: {
    level: 'error',
    demands: 'A file is text in UTF-8.',
    cure: 'Save it again with the encoding UTF-8.',
    fails: { 'claims/flights.md': Buffer.from(CLAIM.replace('Two flights', 'Two avións'), 'latin1') },
    passes: { 'claims/flights.md': CLAIM.replace('Two flights', 'Two avións') },
  },
  'file-name': {
    level: 'error',
    demands:
      'The name of a file becomes an address: lower-case letters of any script, digits, hyphens and underscores, then `.md`.',
    cure: 'Rename the file. If it was published already, put its old name under `aliases`.',
    fails: { 'claims/flights.md': undefined, 'claims/Flights over Town.md': CLAIM },
    passes: { 'claims/flights.md': undefined, 'claims/flights-over-town.md': CLAIM },
  },
} satisfies Record<string, Rule>;
