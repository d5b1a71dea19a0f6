import type { Rule } from './rule.ts';
import { CLAIM, changed } from './valid-folder.ts';

/** Rules about front matter as YAML, before its keys are interpreted. */
export const OF_FRONT_MATTER = {
  'front-matter': {
    level: 'error',
    demands: 'A file must start with its front matter, between two lines of three hyphens.',
    fix: 'Write `---` on the first line and again between the keys and the body.',
    fails: changed('---\n\n', '\n'),
    passes: {},
  },
  'front-matter-language': {
    level: 'error',
    demands:
      'Front matter must be YAML, not TOML (`+++`) or JSON (`{`, `;;;`). Some tools run `---js` as a program; Assay never runs anything.',
    fix: 'Write `---` alone on the first line and `key: value` below it. JSON can stay as it is between two `---` lines. To convert many files at once, use `npm run import`.',
    fails: { 'claims/flights.md': CLAIM.replace('---', '---js') },
    passes: { 'claims/flights.md': CLAIM.replace('---', '---yaml') },
  },
  yaml: {
    level: 'error',
    demands: 'Front matter must be valid YAML with only one possible meaning.',
    fix: 'Put quotation marks around the whole value: `"…"`, or `\'…\'` if it contains `"`. Inside `"…"`, write `"` as `\\"`; inside `\'…\'`, write `\'` twice. Put each comment on its own line.',
    fails: changed('claim: There were flights.', 'claim: He said: there were flights.'),
    passes: changed('claim: There were flights.', 'claim: "He said: there were flights."'),
  },
  'duplicate-key': {
    level: 'error',
    demands: 'A key must appear only once; otherwise one of its values would be lost.',
    fix: 'Remove one of the two lines.',
    fails: changed('verdict: mostly-false', 'verdict: mostly-false\nverdict: false'),
    passes: {},
  },
} satisfies Record<string, Rule>;
