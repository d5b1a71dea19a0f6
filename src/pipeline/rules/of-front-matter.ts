import type { Rule } from './rule.ts';
import { CLAIM, changed } from './sound-folder.ts';

/** Rules about front matter as a text in YAML, before anybody asks what its keys mean. */
export const OF_FRONT_MATTER = {
  'front-matter': {
    level: 'error',
    demands: 'A file begins with its front matter, between two lines of three hyphens.',
    cure: 'Write `---` on the first line and again between the keys and the text.',
    fails: changed('---\n\n', '\n'),
    passes: {},
  },
  'front-matter-language': {
    level: 'error',
    demands:
      'Front matter is YAML. TOML (`+++`) and JSON (`{`, `;;;`) are not read. Other tools run `---js` as a program; here nothing is ever run.',
    cure: 'Write `---` alone on the first line, and `key: value` below it. JSON may stay as it is between two lines `---`. Many files at once come over with `npm run import`.',
    fails: { 'claims/flights.md': CLAIM.replace('---', '---js') },
    passes: { 'claims/flights.md': CLAIM.replace('---', '---yaml') },
  },
  yaml: {
    level: 'error',
    demands: 'Front matter can be read in one way only.',
    cure: 'Put quotation marks around the whole value: `"…"`, or `\'…\'` where it contains `"`. Inside `"…"`, `"` is written `\\"`; inside `\'…\'`, `\'` is written twice. A comment stands on a line of its own.',
    fails: changed('claim: There were flights.', 'claim: He said: there were flights.'),
    passes: changed('claim: There were flights.', 'claim: "He said: there were flights."'),
  },
  'duplicate-key': {
    level: 'error',
    demands: 'Each key stands once, or one of the two values would be lost.',
    cure: 'Take one of the two lines out.',
    fails: changed('verdict: mostly-false', 'verdict: mostly-false\nverdict: false'),
    passes: {},
  },
} satisfies Record<string, Rule>;
