import type { Rule } from './rule.ts';
import { changed, wrote } from './valid-folder.ts';

/** Rules about the size of files and about invisible characters. */
export const OF_LIMITS = {
  'too-large': {
    level: 'error',
    demands:
      'A file must be small enough for people to read: at most a million bytes, 250,000 characters of body text, 4,000 lines, 10 levels of nested lists, 2,000 list items, 4,000 table cells, 20,000 characters in a front matter value and 1,000 items in a front matter list. The events of a dossier count together with its body. Larger files are not read, because one of them could hold up all the others. Only the first hundred errors in a file are reported.',
    fix: 'Split the text into several files. Publish large tables of data elsewhere, and link to them.',
    fails: wrote(`${'> '.repeat(12)}So it was said.`),
    passes: wrote(`${'> '.repeat(3)}So it was said.`),
  },
  'stacked-diacritics': {
    level: 'error',
    demands:
      'A letter must have at most 30 accents and other combining marks; no language needs more. Stacked diacritics cover the lines around them, and comparing such words takes minutes. Text that contains them is not read.',
    fix: 'Remove the marks, or retype the word.',
    fails: changed('summary: There were two.', `summary: There were two${'\u0301\u0316'.repeat(16)}.`),
    passes: changed('summary: There were two.', 'summary: Tường thuật, e\u0301te\u0301, בְּרֵאשִׁ֖ית.'),
  },
  'hidden-character': {
    level: 'error',
    demands:
      'Every character in a file must be visible. Control characters and bidirectional control characters (U+202A to U+202E, U+2066 to U+2069) make text look different from what it is. Bidirectional control characters, which Arabic and Hebrew need, are allowed if each one is closed; overrides (U+202D, U+202E) are never allowed.',
    fix: 'Remove the character, or retype the passage. U+200E and U+200F, which set the direction of single characters, are allowed.',
    fails: changed('Two flights are known', 'Two \u202eflights are known'),
    passes: changed('Two flights are known', 'Two \u2067טיסות\u2069 are known'),
  },
} satisfies Record<string, Rule>;
