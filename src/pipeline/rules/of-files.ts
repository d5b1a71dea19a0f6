import type { Rule } from './rule.ts';
import { CLAIM, SITE } from './valid-folder.ts';

/** Rules about files as such, applied while files are read. */
export const OF_FILES = {
  'missing-file': {
    level: 'error',
    demands: 'A content folder must have a `site.yaml` that says who publishes the site, where, and in which language.',
    fix: 'Create it, or set `ASSAY_CONTENT` to the folder that contains it.',
    fails: { 'site.yaml': undefined },
    passes: { 'site.yaml': SITE },
  },
  unreadable: {
    level: 'error',
    demands:
      'Anything named like a Markdown file must be a readable file in the content folder. Symbolic links to folders, or to anything outside the content folder, are not followed.',
    fix: 'Replace the link with the file itself, rename the folder, or make the file readable.',
    fails: { 'claims/a-folder.md/note.txt': 'This folder is named like a claim.\n' },
    passes: { 'claims/a-folder/note.txt': 'This is not Markdown.\n' },
  },
  'stray-file': {
    level: 'warning',
    demands:
      'Markdown files belong in `claims`, `dossiers` or `pages`, or in their subfolders. Anywhere else they are not read, and a fact-check would silently stay unpublished. Files at the top of the content folder with names in capitals (`README.md`), and folders with names that start with a dot, are ignored.',
    fix: 'Move the file, or correct the name of its folder. Names are case-sensitive.',
    fails: { 'claim/second.md': CLAIM },
    passes: { 'README.md': '# How we work\n', '.drafts/second.md': CLAIM },
  },
  encoding: {
    level: 'error',
    demands: 'Files must be UTF-8 text.',
    fix: 'Save the file again as UTF-8.',
    fails: { 'claims/flights.md': Buffer.from(CLAIM.replace('Two flights', 'Two avións'), 'latin1') },
    passes: { 'claims/flights.md': CLAIM.replace('Two flights', 'Two avións') },
  },
  'source-results': {
    level: 'warning',
    demands:
      'Each line of `sources.jsonl` must be one that `npm run sources` wrote, dated today or earlier. Other lines are ignored, and dropped when the file is written again.',
    fix: 'Delete the lines. After a merge conflict, keep the lines of both sides and delete the markers.',
    fails: { 'sources.jsonl': '<<<<<<< HEAD\n' },
    passes: {
      'sources.jsonl': '{"address":"https://agency.example/report","outcome":"live","checked":"2026-11-23"}\n',
    },
  },
  'file-name': {
    level: 'error',
    demands:
      'A file name becomes an address, so it can contain only lower-case letters of any script, digits, hyphens and underscores, followed by `.md`.',
    fix: 'Rename the file. If it has already been published, add the old name to `aliases`.',
    fails: { 'claims/flights.md': undefined, 'claims/Flights over Town.md': CLAIM },
    passes: { 'claims/flights.md': undefined, 'claims/flights-over-town.md': CLAIM },
  },
} satisfies Record<string, Rule>;
