import { added, CLAIM, changed, claimFile, SITE, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const times = (text: string, count: number) => text.repeat(count);
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const table = (columns: number, rows: number) =>
  `|${times('a|', columns)}\n|${times('-|', columns)}\n${times(`|${times('a|', columns)}\n`, rows)}`;

/** 400,000 bytes of accents above and below, by turns. */
const STACK = times('\u0301\u0316', 100_000);

/** Front matter that would run, grow or break something. */
export const HOSTILE_FRONT_MATTER: Cases = {
  JavaScript: claimFile(CLAIM.replace('---', '---js')),
  'JavaScript by its long name, after a space': claimFile(CLAIM.replace('---', '--- javascript')),
  CoffeeScript: claimFile(CLAIM.replace('---', '---coffee')),
  JSON: claimFile(CLAIM.replace('---', '---json')),
  TOML: claimFile(CLAIM.replaceAll('---', '+++')),
  'JSON between semicolons': claimFile(CLAIM.replaceAll('---', ';;;')),
  'a title as long as a book, and one of the allowed length': {
    ...claimFile(CLAIM.replace('title: Were there flights?', `title: ${times('flights ', 30_000)}`)),
    'claims/long.md': CLAIM.replace('claim: There were flights.', `claim: ${times('All boats ', 2_000)}`.trimEnd()),
  },
  'more topics than there are subjects': claimFile(
    CLAIM.replace('---\n\n', `topics: [${each(1_001, (n) => `t${n},`)}]\n---\n\n`),
  ),
  'a language with capitals': claimFile(CLAIM.replace('---', '---JS')),
  'aliases of aliases': added('topics: &a [x, x]', 'authors: &b [*a, *a]', 'related: [*b, *b]'),
  'a key __proto__': added('__proto__:', '  draft: true'),
  'constructor and prototype': added('constructor:', '  prototype:', '    draft: true'),
  'a quoted __proto__ within a claimant': added('claimant:', '  name: Someone', '  "__proto__": {type: x}'),
  'a merge key': added('<<: {draft: true}'),
  'a merge key with an alias': added('<<: *all'),
  'a list as key': added('? [a, b]', ': c'),
  'a mapping as key': added('{a: b}: c'),
  'tags that make objects': added('topics: !!js/function "function () { return 1 }"'),
  megabytes: added(`topics: [${times('a', 3_000_000)}]`),
  'more than a text may contain': added(`topics: [${times('a', 400_000)}]`),
  'brackets inside each other': added(`topics: ${times('[', 100_000)}`),
  'brackets closed before they are opened': added(`topics: ${times(']', 1000)}${times('[', 1000)}`),
  'mappings inside each other': added(`topics: ${times('{a: ', 10_000)}`),
  'lists inside each other on a line': added(`topics:\n  ${times('- ', 10_000)}a`),
  'keys inside each other': added(`topics:\n${each(300, (n) => `${times(' ', n + 1)}a:\n`)}`),
  'questions inside each other': added(`${times('? ', 10_000)}a`),
  'ten thousand keys': added(each(10_000, (n) => `key${n}: a\n`)),
  'ten thousand list items': added(`topics: [${times('a, ', 10_000)}]`),
  'one key of a megabyte': added(`${times('k', 250_000)}: a`),
  'a value of nineteen thousand letters': added(`claimDate: ${times('2', 19_000)}`),
  'an address of nineteen thousand letters': added(
    'claimant:',
    '  name: A',
    `  url: https://a.example/${times('%', 19_000)}`,
  ),
  'a language of nine thousand parts': added(`lang: en${times('-a', 9_000)}`),
  'a hundred thousand empty lines': added(times('\n', 100_000)),
  'a hundred thousand spaces before a value': added(`claimDate:${times(' ', 100_000)}2026-11-23`),
  'a hundred thousand comments': added(times('# a\n', 100_000)),
  'unclosed quotation marks': added(`topics: "${times('a\n', 5000)}`),
  NUL: changed('There were two.', 'There were \0 two.'),
  'a control character as an escape': changed('There were two.', '"There were \\e[31m two."'),
  'a lone surrogate as an escape': changed('There were two.', '"There were \\ud800 two."'),
  'a bidirectional override': changed('There were two.', 'There were \u202eowt\u202c.'),
  'a bidirectional override as an escape': changed('There were two.', '"There were \\u202eowt."'),
  'an unclosed isolate': changed('There were two.', 'There were \u2067two.'),
  'closed isolates, marks and embeddings, as Arabic desks use them': changed(
    'There were two.',
    'قال \u2066NATO\u2069 إن\u200f \u202bهناك\u202c اثنين.',
  ),
  'a control character in a key': added('"top\\u0007ics": [a]'),
  'two hundred thousand accents on one letter of a claim': claimFile(CLAIM.replace('There were flights.', `a${STACK}`)),
  'two hundred thousand accents in a topic': added(`topics: [a${STACK}]`),
  'two hundred thousand accents in the name of a publisher': { 'site.yaml': SITE.replace('The desk', `a${STACK}`) },
  'accents written as escapes': added(`topics: ["a${times('\\u0301\\u0316', 9_000)}"]`),
  'hundreds of related claims that do not exist': added(`related: [${each(990, (n) => `flight${n},`)}]`),
};

/** Markdown that is slow to read, or grows, and how often it is repeated. */
const REPEATED: Readonly<Record<string, [markdown: string, count: number]>> = {
  'a hundred thousand asterisks': ['a*', 100_000],
  'a thousand asterisks': ['a*', 1000],
  'emphasis inside emphasis': ['*a **b ', 10_000],
  'a hundred thousand opening brackets': ['[', 100_000],
  'unclosed links': ['[a](', 25_000],
  'unclosed images': ['![', 50_000],
  'unclosed citations': ['[@', 50_000],
  'a hundred thousand citations': ['[@agency] ', 100_000],
  'a hundred thousand less-than signs': ['<', 100_000],
  'unclosed comments': ['a <!-- ', 20_000],
  'unclosed processing instructions': ['<?', 10_000],
  'a hundred thousand ampersands': ['&', 100_000],
  'fifty thousand headings of the same words': ['## What was said\n\n', 50_000],
  'four hundred headings of the same words': ['## What was said\n\n', 400],
  'a line of a hundred thousand letters': ['a', 100_000],
  'a text of twenty megabytes': ['Two flights are known. ', 900_000],
  'ten thousand lines': ['a\n', 10_000],
  'a hundred thousand addresses': ['www.a.example ', 100_000],
  'twenty thousand isolates that are not closed': ['\u2067', 20_000],
};

/** Texts that are slow to read, or grow. */
export const HOSTILE_TEXTS: Cases = {
  ...Object.fromEntries(
    Object.entries(REPEATED).map(([name, [markdown, count]]) => [name, wrote(times(markdown, count))]),
  ),
  'quotations inside each other': wrote(`${times('>', 100_000)} a`),
  'lists inside each other': wrote(`${times('- ', 50_000)}a`),
  'numbered lists inside each other': wrote(`${times('1. ', 30_000)}a`),
  'lists inside each other, line by line': wrote(each(300, (n) => `${times('  ', n)}- a\n`)),
  'lists of ten levels on a thousand lines': wrote(times(`${times('- ', 10)}a\n`, 1000)),
  'footnotes inside each other': wrote(each(300, (n) => `${times('    ', n)}[^${n}]: a\n\n`)),
  'a citation with a hundred thousand spaces': wrote(`[@agency, a${times(' ', 50_000)}@]`),
  'backslashes before a citation': wrote(`[@paper] ${times('\\', 1400)}`),
  'a citation of a source with a long name': wrote(`[@${times('a', 50_000)}]`),
  'a hundred thousand backticks in runs': wrote(each(440, (n) => `${times('`', n)}a`)),
  'a table of a hundred thousand cells': wrote(table(100, 1000)),
  'a table of short rows under a wide header': wrote(`${table(600, 0)}${times('a\n', 600)}`),
  'a table of two thousand cells is allowed': wrote(table(5, 400)),
  'a hundred thousand definitions': wrote(each(100_000, (n) => `[a${n}]: /claims/flights/\n`)),
  'a long definition used often': wrote(`[a]: https://a.example/${times('b', 20_000)}\n\n${times('[a] ', 700)}`),
  'a long title used often': wrote(`[a]: https://a.example/ "${times('b ', 20_000)}"\n\n${times('[a] ', 700)}`),
  'a hundred thousand footnotes': wrote(each(100_000, (n) => `a[^${n}]\n\n[^${n}]: b\n\n`)),
  'lines that belong to a quotation': wrote(`> a\n${times('a\n', 3900)}`),
  'a hundred thousand tabs': wrote(`${times('\t', 100_000)}a`),
  'NUL and a terminal escape sequence': wrote('A \0 and \u001b[2J.'),
  'a bidirectional override': wrote('It is \u202eeurt\u202c.'),
  'a bidirectional override as a character reference': wrote('It is &#x202e;eurt.'),
  'an isolate that another paragraph closes': wrote('It is \u2067true.\n\nAnd\u2069 more.'),
  'an isolate around emphasis, closed': wrote('It is \u2067*حق*\u2069.'),
  'a bidirectional override in a link title': wrote('[a](https://a.example/ "&#x202e;b")'),
  'a hundred events with tables, each below the limits': {
    'claims/flights.md': CLAIM.replace('sources:', 'dossier: crash\nsources:'),
    'dossiers/crash.md': `---\ntitle: A crash\nsummary: One fell.\ntimeline:\n${times(
      `  - date: 2024-05-06\n    event: "${times('|a'.repeat(20), 1)}|\\n${times('|-', 20)}|\\n${times(`${times('|a', 20)}|\\n`, 10)}"\n`,
      100,
    )}---\n\nIt fell.\n`,
  },
  'thousands of citations of undeclared sources, among thousands of declared ones': claimFile(
    CLAIM.replace(
      'sources:',
      `sources:\n${each(600, (n) => `  - { id: report-${n}, title: A, stance: context }\n`).trimEnd()}`,
    ).concat(`\n${each(3000, (n) => `[@reprot-${n}]\n${n % 200 === 199 ? '\n' : ''}`)}`),
  ),
  'thirty thousand accents in a heading': wrote(`## a${times('\u0301\u0316', 15_000)}`),
  'accents in the path of a picture': wrote(`![A map](a${times('%CC%81%CC%96', 4_000)}.png)`),
  'a picture whose name no file can have': wrote('![A map](a%00.png)'),
  'a picture with a longer name than a file can have': wrote(`![A map](${times('a', 300)}.png)`),
};
