import type { Rule } from './rule.ts';
import { changed, wrote } from './sound-folder.ts';

/** Rules about how much a file may hold, and about signs that nobody sees. */
export const OF_LIMITS = {
  'too-large': {
    level: 'error',
    demands:
      'A file is of a size that people read: below a million bytes, 250,000 characters of text, 4,000 lines, 10 lists inside each other, 2,000 list items, 4,000 table cells, 20,000 characters in one value of the front matter, 1,000 items in one list of it; the events of a dossier count together with its text. Larger ones are not read, because one of them could stop the work of all. Of the errors in one file the first hundred are told.',
    cure: 'Divide the text. What is data belongs to where data is published, and a link to it here.',
    fails: wrote(`${'> '.repeat(12)}So it was said.`),
    passes: wrote(`${'> '.repeat(3)}So it was said.`),
  },
  'heaped-marks': {
    level: 'error',
    demands:
      'A letter carries no more accents and other marks than a language has: at most 30. Heaps of them cover the lines around, and to compare such words takes minutes. A text that has one is not read.',
    cure: 'Take the marks out, or write the word anew.',
    fails: changed('summary: There were two.', `summary: There were two${'\u0301\u0316'.repeat(16)}.`),
    passes: changed('summary: There were two.', 'summary: Tường thuật, e\u0301te\u0301, בְּרֵאשִׁ֖ית.'),
  },
  'hidden-sign': {
    level: 'error',
    demands:
      'What stands in a file can be seen. Control characters and signs that turn the direction of letters round (U+202A to U+202E, U+2066 to U+2069) make a text look different from what it is; those of direction are allowed where each is closed, as Arabic and Hebrew need it.',
    cure: 'Take the sign out, or write the passage anew. U+200E and U+200F do the same for single signs, and are allowed.',
    fails: changed('Two flights are known', 'Two \u202eflights are known'),
    passes: changed('Two flights are known', 'Two \u2067טיסות\u2069 are known'),
  },
} satisfies Record<string, Rule>;
