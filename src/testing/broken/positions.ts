import { added, CLAIM, changed, claimFile, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const WRONG = CLAIM.replace('mostly-false', 'flase')
  .replace('stance: context', 'stance: contra')
  .replace('[@agency].', '[@agancy].');

export const POSITIONS: Cases = {
  'mistakes with Windows line ends': claimFile(crlf(WRONG)),
  'mistakes with CR line ends': claimFile(WRONG.replaceAll('\n', '\r')),
  'mistakes after a byte order mark': claimFile(`\ufeff${WRONG}`),
  'mistakes after a byte order mark, with Windows line ends': claimFile(`\ufeff${crlf(WRONG)}`),
  'a mistake in a block scalar that keeps its lines': changed('verdict: mostly-false', 'verdict: |\n  mostly\n  flase'),
  'a mistake in a block scalar that is folded': changed('published: 2026-11-24', 'published: >-\n  2026-02-30'),
  'a mistake after a block scalar of several lines': changed(
    'summary: There were two.\npublished: 2026-11-24',
    'summary: |\n  There were two.\n\n  ---\n\n  And more.\npublished: 2026-11-31',
  ),
  'a misspelt key after a block scalar': changed(
    'summary: There were two.',
    'summary: >\n  There were\n  two.\nautors: [Desk]',
  ),
  'mistakes in a flow mapping': added('claimant: { name: The army, typ: organization, url: army.example }'),
  'mistakes in a flow mapping of several lines': added('claimant: {', '  name: The army,', '  type: organisation', '}'),
  'mistakes in a list in one line': added('aliases: [one, Two Three, four]', 'topics: [flights, ""]'),
  'a mistake in a mapping inside a list in one line': added(
    'appearances: [{ url: https://a.example/1, archived: https://w.example/1 }, { url: b.example }]',
  ),
  'a mistake in a list of archived copies': added(
    'appearances: [{ url: https://a.example/1, archived: [https://w.example/1, w.example] }]',
  ),
  'an archived copy that is no address, an empty list of copies, and a mapping in place of one': added(
    'appearances:',
    '  - { url: https://a.example/1, archived: w.example }',
    '  - { url: https://a.example/2, archived: [] }',
    '  - { url: https://a.example/3, archived: { url: https://w.example/3 } }',
  ),
  'a tab after a colon': changed('verdict: mostly-false', 'verdict:\tflase'),
  'a tab at the start of a line': changed('verdict: mostly-false', '\tverdict: mostly-false'),
  'tabs in the text before a mistake': wrote('-\tOne\n\n\tTwo [@nobody] and\ta <b>mark</b>.'),
  'a value in quotation marks': changed('verdict: mostly-false', 'verdict: "flase"'),
  'a value after a comment': changed('verdict: mostly-false', '# what we found\nverdict: flase # not yet'),
  'a value after characters outside the Basic Multilingual Plane':
    changed('title: Were there flights?', 'title: Were there flights? 🛩️🛩️') &&
    claimFile(
      CLAIM.replace('claim: There were flights.', 'claimant: { name: 🛩️🛩️, typ: person }\nclaim: There were flights.'),
    ),
  'a citation after characters outside the Basic Multilingual Plane': wrote('🛩️🛩️ [@nobody] עברית [@noone]'),
  'a key that is missing in the second source': changed('    title: Another report\n', ''),
  'a key without a value at the end of the front matter': changed(
    '    stance: context\n',
    '    stance: context\n    quote:\nlang: x\n',
  ),
  'a mistake in a line of a thousand characters': changed(
    'summary: There were two.',
    `summary: There were two.\nauthors: [${'Desk, '.repeat(160)}"", Desk]`,
  ),
  'a mistake on the last line, without a line end': claimFile(`${CLAIM.trimEnd()} <b>`),
  'mistakes in a quotation, a list and a table': wrote(
    '> Two [@nobody].\n\n1. One\n   - <i>two</i>\n\n| a | b |\n|---|---|\n| 1 | [@nobody] |',
  ),
  'a citation over two lines': wrote('Two flights are known [@agency,\np. 3; @nobody].'),
};
