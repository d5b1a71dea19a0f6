import { added, CLAIM, changed, type Files, SITE, wrote } from '../rules/sound-folder.ts';

/** What a hostile author did, the files that differ from the sound folder, and all that is then reported. */
type Attack = [name: string, files: Files, ...report: string[]];

const times = (text: string, count: number) => text.repeat(count);
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const file = (text: string): Files => ({ 'claims/flights.md': text });

/** 400,000 bytes of accents above and below, by turns. */
const HEAP = times('\u0301\u0316', 100_000);
const HEAPED =
  'error heaped-marks Unexpected heap of more than 30 accents and other marks on one letter, expected at most 30: no language has so many; take them out';

/** Front matter that would run, grow or break something. */
export const HOSTILE_FRONT_MATTER: readonly Attack[] = [
  [
    'JavaScript',
    file(CLAIM.replace('---', '---js')),
    'claims/flights.md:1:4 error front-matter-language Unexpected front matter language `js`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 4 files read',
  ],
  [
    'JavaScript by its long name, after a space',
    file(CLAIM.replace('---', '--- javascript')),
    'claims/flights.md:1:4 error front-matter-language Unexpected front matter language `javascript`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 4 files read',
  ],
  [
    'CoffeeScript',
    file(CLAIM.replace('---', '---coffee')),
    'claims/flights.md:1:4 error front-matter-language Unexpected front matter language `coffee`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 4 files read',
  ],
  [
    'JSON',
    file(CLAIM.replace('---', '---json')),
    'claims/flights.md:1:4 error front-matter-language Unexpected front matter language `json`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 4 files read',
  ],
  [
    'TOML',
    file(CLAIM.replaceAll('---', '+++')),
    'claims/flights.md:1:1 error front-matter Unexpected first line `+++`, expected `---`: a file begins with its front matter between two lines of three hyphens',
    '1 error in 4 files read',
  ],
  [
    'JSON between semicolons',
    file(CLAIM.replaceAll('---', ';;;')),
    'claims/flights.md:1:1 error front-matter Unexpected first line `;;;`, expected `---`: a file begins with its front matter between two lines of three hyphens',
    '1 error in 4 files read',
  ],
  [
    'a title as long as a book, and one of the allowed length',
    {
      ...file(CLAIM.replace('title: Were there flights?', `title: ${times('flights ', 30_000)}`)),
      'claims/long.md': CLAIM.replace('claim: There were flights.', `claim: ${times('All boats ', 2_000)}`.trimEnd()),
    },
    'claims/flights.md:2:8 error too-large More than 20,000 characters in one value, expected fewer: move to the text what belongs there',
    '1 error in 5 files read',
  ],
  [
    'more topics than there are subjects',
    file(CLAIM.replace('---\n\n', `topics: [${each(1_001, (n) => `t${n},`)}]\n---\n\n`)),
    'claims/flights.md:14:9 error too-large More than 1,000 items in one list, expected fewer: move to the text what belongs there',
    '1 error in 4 files read',
  ],
  [
    'a language with capitals',
    file(CLAIM.replace('---', '---JS')),
    'claims/flights.md:1:4 error front-matter-language Unexpected front matter language `JS`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 4 files read',
  ],
  [
    'aliases of aliases',
    added('topics: &a [x, x]', 'authors: &b [*a, *a]', 'related: [*b, *b]'),
    'claims/flights.md:7:9 error yaml Unexpected `&a`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:8:10 error yaml Unexpected `&b`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:8:14 error yaml Unexpected `*a`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:8:18 error yaml Unexpected `*a`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:9:11 error yaml Unexpected `*b`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:9:15 error yaml Unexpected `*b`, which YAML does not read as text; expected quotation marks around the whole value',
    '6 errors in 4 files read',
  ],
  [
    '__proto__',
    added('__proto__:', '  draft: true'),
    'claims/flights.md:7:1 error unknown-key Unknown key `__proto__`; known keys are `title`, `claim`, `claimLang`, `claimTranslation`, `claimant`, `claimants`, `claimDate`, `appearances`, `media`, `verdict`, `summary`, `published`, `updated`, `authors`, `reviewers`, `tip`, `topics`, `dossier`, `order`, `lang`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`',
    '1 error in 4 files read',
  ],
  [
    'constructor and prototype',
    added('constructor:', '  prototype:', '    draft: true'),
    'claims/flights.md:7:1 error unknown-key Unknown key `constructor`; known keys are `title`, `claim`, `claimLang`, `claimTranslation`, `claimant`, `claimants`, `claimDate`, `appearances`, `media`, `verdict`, `summary`, `published`, `updated`, `authors`, `reviewers`, `tip`, `topics`, `dossier`, `order`, `lang`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`',
    '1 error in 4 files read',
  ],
  [
    'a quoted __proto__ within a claimant',
    added('claimant:', '  name: Someone', '  "__proto__": {type: x}'),
    'claims/flights.md:9:3 error unknown-key Unknown key `__proto__` in `claimant`; known keys are `name`, `type`, `url`, `id`',
    '1 error in 4 files read',
  ],
  [
    'a merge key',
    added('<<: {draft: true}'),
    'claims/flights.md:7:1 error unknown-key Unknown key `<<`; known keys are `title`, `claim`, `claimLang`, `claimTranslation`, `claimant`, `claimants`, `claimDate`, `appearances`, `media`, `verdict`, `summary`, `published`, `updated`, `authors`, `reviewers`, `tip`, `topics`, `dossier`, `order`, `lang`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`',
    '1 error in 4 files read',
  ],
  [
    'a merge key with an alias',
    added('<<: *all'),
    'claims/flights.md:7:5 error yaml Unexpected `*all`, which YAML does not read as text; expected quotation marks around the whole value',
    '1 error in 4 files read',
  ],
  [
    'a list as key',
    added('? [a, b]', ': c'),
    'claims/flights.md:7:3 error yaml Unexpected list or mapping in the place of a key, expected `key: value`, with quotation marks around text that begins with a bracket',
    '1 error in 4 files read',
  ],
  [
    'a mapping as key',
    added('{a: b}: c'),
    'claims/flights.md:7:1 error yaml Unexpected list or mapping in the place of a key, expected `key: value`, with quotation marks around text that begins with a bracket',
    '1 error in 4 files read',
  ],
  [
    'tags that make objects',
    added('topics: !!js/function "function () { return 1 }"'),
    'claims/flights.md:7:10 error yaml Unexpected `!js/function`, which YAML does not read as text; expected quotation marks around the whole value',
    '1 error in 4 files read',
  ],
  [
    'megabytes',
    added(`topics: [${times('a', 3_000_000)}]`),
    'claims/flights.md:1:1 error too-large Unexpected size of 3000299 bytes, expected at most 1000000: this is no text that somebody will read; divide it into several files',
    '1 error in 4 files read',
  ],
  [
    'more than a text holds',
    added(`topics: [${times('a', 400_000)}]`),
    'claims/flights.md:2:1 error too-large More than 300000 characters before the text, expected fewer: move to the text what belongs there',
    '1 error in 4 files read',
  ],
  [
    'brackets inside each other',
    added(`topics: ${times('[', 100_000)}`),
    'claims/flights.md:7:21 error too-large Unexpected lists or mappings inside each other, expected at most 12 levels: write them one below the other, and put quotation marks around text',
    '1 error in 4 files read',
  ],
  [
    'brackets closed before they are opened',
    added(`topics: ${times(']', 1000)}${times('[', 1000)}`),
    'claims/flights.md:7:1021 error too-large Unexpected lists or mappings inside each other, expected at most 12 levels: write them one below the other, and put quotation marks around text',
    '1 error in 4 files read',
  ],
  [
    'mappings inside each other',
    added(`topics: ${times('{a: ', 10_000)}`),
    'claims/flights.md:7:57 error too-large Unexpected lists or mappings inside each other, expected at most 12 levels: write them one below the other, and put quotation marks around text',
    '1 error in 4 files read',
  ],
  [
    'lists inside each other on a line',
    added(`topics:\n  ${times('- ', 10_000)}a`),
    'claims/flights.md:8:27 error too-large Unexpected lists or mappings inside each other, expected at most 12 levels: write them one below the other, and put quotation marks around text',
    '1 error in 4 files read',
  ],
  [
    'keys inside each other',
    added(`topics:\n${each(300, (n) => `${times(' ', n + 1)}a:\n`)}`),
    'claims/flights.md:108:1 error too-large Unexpected lists or mappings inside each other, expected at most 12 levels: write them one below the other, and put quotation marks around text',
    '1 error in 4 files read',
  ],
  [
    'questions inside each other',
    added(`${times('? ', 10_000)}a`),
    'claims/flights.md:7:25 error too-large Unexpected lists or mappings inside each other, expected at most 12 levels: write them one below the other, and put quotation marks around text',
    '1 error in 4 files read',
  ],
  [
    'ten thousand keys',
    added(each(10_000, (n) => `key${n}: a\n`)),
    'claims/flights.md:2:1 error too-large More than 6000 lines before the text, expected fewer: move to the text what belongs there',
    '1 error in 4 files read',
  ],
  [
    'ten thousand list items',
    added(`topics: [${times('a, ', 10_000)}]`),
    'claims/flights.md:7:14993 error too-large More than 5000 keys and list items, expected fewer: move to the text what belongs there',
    '1 error in 4 files read',
  ],
  [
    'one key of a megabyte',
    added(`${times('k', 250_000)}: a`),
    'claims/flights.md:7:1 error yaml Broken YAML: The : indicator must be at most 1024 chars after the start of an implicit block mapping key; look at quotation marks, colons and indentation of this line and the one above',
    '1 error in 4 files read',
  ],
  [
    'a value of nineteen thousand letters',
    added(`claimDate: ${times('2', 19_000)}`),
    'claims/flights.md:7:12 error impossible-date Unexpected `22222222222222222222222222222222222222222222222222222222222…` for `claimDate`, expected a day that exists `2026-11-23`, a month `2026-11` or a year `2026`',
    '1 error in 4 files read',
  ],
  [
    'an address of nineteen thousand letters',
    added('claimant:', '  name: A', `  url: https://a.example/${times('%', 19_000)}`),
    'No problems in 4 files read',
  ],
  [
    'a language of nine thousand parts',
    added(`lang: en${times('-a', 9_000)}`),
    'claims/flights.md:7:7 error language Unexpected `en-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-…` for `lang`, expected a language tag such as `en`, `pt-BR` or `ar`',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand empty lines',
    added(times('\n', 100_000)),
    'claims/flights.md:2:1 error too-large More than 6000 lines before the text, expected fewer: move to the text what belongs there',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand spaces before a value',
    added(`claimDate:${times(' ', 100_000)}2026-11-23`),
    'No problems in 4 files read',
  ],
  [
    'a hundred thousand comments',
    added(times('# a\n', 100_000)),
    'claims/flights.md:2:1 error too-large More than 300000 characters before the text, expected fewer: move to the text what belongs there',
    '1 error in 4 files read',
  ],
  [
    'quotation marks never closed',
    added(`topics: "${times('a\n', 5000)}`),
    'claims/flights.md:7:9 error yaml Unclosed quotation mark, expected the same mark at the end of the value',
    '1 error in 4 files read',
  ],
  [
    'NUL',
    changed('There were two.', 'There were \0 two.'),
    'claims/flights.md:5:21 error hidden-sign Unexpected control character U+0000, expected text that can be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'a control character as an escape',
    changed('There were two.', '"There were \\e[31m two."'),
    'claims/flights.md:5:10 error hidden-sign Unexpected control character U+001B, expected text that can be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'half a letter as an escape',
    changed('There were two.', '"There were \\ud800 two."'),
    'claims/flights.md:5:22 error hidden-sign Unexpected control character U+D800, expected text that can be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'an override of direction',
    changed('There were two.', 'There were \u202eowt\u202c.'),
    'claims/flights.md:5:21 error hidden-sign Unexpected sign of direction U+202E, which makes text look different from what it is; it cannot be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'an override of direction as an escape',
    changed('There were two.', '"There were \\u202eowt."'),
    'claims/flights.md:5:22 error hidden-sign Unexpected sign of direction U+202E, which makes text look different from what it is; it cannot be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'an isolate never closed',
    changed('There were two.', 'There were \u2067two.'),
    'claims/flights.md:5:21 error hidden-sign Unexpected sign of direction U+2067, which U+2069 does not close; it cannot be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'closed isolates, marks and embeddings, as Arabic desks use them',
    changed('There were two.', 'قال \u2066NATO\u2069 إن\u200f \u202bهناك\u202c اثنين.'),
    'No problems in 4 files read',
  ],
  [
    'a control character in a key',
    added('"top\\u0007ics": [a]'),
    'claims/flights.md:7:5 error hidden-sign Unexpected control character U+0007, expected text that can be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'two hundred thousand accents on one letter of a claim',
    file(CLAIM.replace('There were flights.', `a${HEAP}`)),
    `claims/flights.md:3:9 ${HEAPED}`,
    '1 error in 4 files read',
  ],
  [
    'two hundred thousand accents in a topic',
    added(`topics: [a${HEAP}]`),
    `claims/flights.md:7:11 ${HEAPED}`,
    '1 error in 4 files read',
  ],
  [
    'two hundred thousand accents in the name of a publisher',
    { 'site.yaml': SITE.replace('The desk', `a${HEAP}`) },
    `site.yaml:6:10 ${HEAPED}`,
    '1 error in 4 files read',
  ],
  [
    'accents written as escapes',
    added(`topics: ["a${times('\\u0301\\u0316', 9_000)}"]`),
    `claims/flights.md:7:10 ${HEAPED}`,
    '1 error in 4 files read',
  ],
  [
    'hundreds of related claims that do not exist',
    added(`related: [${each(990, (n) => `flight${n},`)}]`),
    ...Array.from(
      { length: 100 },
      (_, n) =>
        `claims/flights.md:7:${11 + each(n, (m) => `flight${m},`).length} error unknown-claim Unknown claim \`flight${n}\`; ${n < 100 ? 'did you mean `flights`?' : ''}`,
    ),
    `claims/flights.md:7:${11 + each(100, (m) => `flight${m},`).length} error too-large More than 100 errors in this file, expected these to be mended first: the others are told then`,
    '101 errors in 4 files read',
  ],
];

/** Texts that are slow to read, or grow. */
export const HOSTILE_TEXTS: readonly Attack[] = [
  [
    'quotations inside each other',
    wrote(`${times('>', 100_000)} a`),
    'claims/flights.md:18:1 error too-large Unexpected lists or quotations inside each other, expected at most 10 levels: write them one below the other',
    '1 error in 4 files read',
  ],
  [
    'lists inside each other',
    wrote(`${times('- ', 50_000)}a`),
    'claims/flights.md:18:1 error too-large More than 60000 characters without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'numbered lists inside each other',
    wrote(`${times('1. ', 30_000)}a`),
    'claims/flights.md:18:1 error too-large Unexpected lists or quotations inside each other, expected at most 10 levels: write them one below the other',
    '1 error in 4 files read',
  ],
  [
    'lists inside each other, line by line',
    wrote(each(300, (n) => `${times('  ', n)}- a\n`)),
    'claims/flights.md:69:1 error too-large Unexpected indentation of 102 columns, expected at most 100: begin the line further left',
    '1 error in 4 files read',
  ],
  [
    'lists of ten levels on a thousand lines',
    wrote(times(`${times('- ', 10)}a\n`, 1000)),
    'claims/flights.md:218:1 error too-large More than 2000 list items and quoted lines, expected fewer: divide the text into several files',
    '1 error in 4 files read',
  ],
  [
    'footnotes inside each other',
    wrote(each(300, (n) => `${times('    ', n)}[^${n}]: a\n\n`)),
    'claims/flights.md:70:1 error too-large Unexpected indentation of 104 columns, expected at most 100: begin the line further left',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand stars',
    wrote(times('a*', 100_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a thousand stars',
    wrote(times('a*', 1000)),
    'claims/flights.md:18:2 error lost-text Unexpected `*` within `a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*`, which Markdown takes for slanted text and does not show; write `a\\*a\\*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*` for the sign, or put spaces around it',
    '1 error in 4 files read',
  ],
  [
    'emphasis inside emphasis',
    wrote(times('*a **b ', 10_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand opening brackets',
    wrote(times('[', 100_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'links that never end',
    wrote(times('[a](', 25_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'images that never end',
    wrote(times('![', 50_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'citations that never end',
    wrote(times('[@', 50_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand citations',
    wrote(times('[@agency] ', 100_000)),
    'claims/flights.md:1:1 error too-large Unexpected size of 1000290 bytes, expected at most 1000000: this is no text that somebody will read; divide it into several files',
    '1 error in 4 files read',
  ],
  [
    'a citation with a hundred thousand spaces',
    wrote(`[@agency, a${times(' ', 50_000)}@]`),
    'No problems in 4 files read',
  ],
  ['backslashes before a citation', wrote(`[@paper] ${times('\\', 1400)}`), 'No problems in 4 files read'],
  [
    'a citation of a source with a long name',
    wrote(`[@${times('a', 50_000)}]`),
    'claims/flights.md:18:1 error undeclared-source Unknown source `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` in a citation; declare it under `sources:`, or cite one of `agency`, `paper`',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand less-than signs',
    wrote(times('<', 100_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'comments that never end',
    wrote(times('a <!-- ', 20_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'instructions that never end',
    wrote(times('<?', 10_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand ampersands',
    wrote(times('&', 100_000)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand backticks in runs',
    wrote(each(440, (n) => `${times('`', n)}a`)),
    'claims/flights.md:18:1 error too-large More than 1500 signs that mean something in Markdown without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a table of a hundred thousand cells',
    wrote(`|${times('a|', 100)}\n|${times('-|', 100)}\n${times(`|${times('a|', 100)}\n`, 1000)}`),
    'claims/flights.md:58:1 error too-large More than 4000 table cells, expected fewer: divide the text into several files',
    '1 error in 4 files read',
  ],
  [
    'a table of short rows under a wide head',
    wrote(`|${times('a|', 600)}\n|${times('-|', 600)}\n${times('a\n', 600)}`),
    'claims/flights.md:25:1 error too-large More than 4000 table cells, expected fewer: divide the text into several files',
    '1 error in 4 files read',
  ],
  [
    'a table of two thousand cells is fine',
    wrote(`|${times('a|', 5)}\n|${times('-|', 5)}\n${times(`|${times('a|', 5)}\n`, 400)}`),
    'No problems in 4 files read',
  ],
  [
    'a hundred thousand definitions',
    wrote(each(100_000, (n) => `[a${n}]: /claims/flights/\n`)),
    'claims/flights.md:1:1 error too-large Unexpected size of 2689180 bytes, expected at most 1000000: this is no text that somebody will read; divide it into several files',
    '1 error in 4 files read',
  ],
  [
    'a long definition used often',
    wrote(`[a]: https://a.example/${times('b', 20_000)}\n\n${times('[a] ', 700)}`),
    'claims/flights.md:20:57 error too-large More than 300000 characters of addresses and titles in links by reference, expected shorter ones: write `[text](address)` where a link is needed',
    '1 error in 4 files read',
  ],
  [
    'a long title used often',
    wrote(`[a]: https://a.example/ "${times('b ', 20_000)}"\n\n${times('[a] ', 700)}`),
    'claims/flights.md:20:29 error too-large More than 300000 characters of addresses and titles in links by reference, expected shorter ones: write `[text](address)` where a link is needed',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand footnotes',
    wrote(each(100_000, (n) => `a[^${n}]\n\n[^${n}]: b\n\n`)),
    'claims/flights.md:1:1 error too-large Unexpected size of 2378070 bytes, expected at most 1000000: this is no text that somebody will read; divide it into several files',
    '1 error in 4 files read',
  ],
  [
    'fifty thousand headings of the same words',
    wrote(times('## What was said\n\n', 50_000)),
    'claims/flights.md:15:1 error too-large More than 250000 characters of text, expected fewer: divide the text into several files',
    '1 error in 4 files read',
  ],
  ['four hundred headings of the same words', wrote(times('## What was said\n\n', 400)), 'No problems in 4 files read'],
  [
    'a line of a hundred thousand letters',
    wrote(times('a', 100_000)),
    'claims/flights.md:18:1 error too-large More than 60000 characters without an empty line, expected fewer: divide the paragraph or list',
    '1 error in 4 files read',
  ],
  [
    'a text of twenty megabytes',
    wrote(times('Two flights are known. ', 900_000)),
    'claims/flights.md:1:1 error too-large Unexpected size of 20700290 bytes, expected at most 1000000: this is no text that somebody will read; divide it into several files',
    '1 error in 4 files read',
  ],
  [
    'ten thousand lines',
    wrote(times('a\n', 10_000)),
    'claims/flights.md:4015:1 error too-large More than 4000 lines of text, expected fewer: divide the text into several files',
    '1 error in 4 files read',
  ],
  [
    'a hundred thousand addresses',
    wrote(times('www.a.example ', 100_000)),
    'claims/flights.md:1:1 error too-large Unexpected size of 1400290 bytes, expected at most 1000000: this is no text that somebody will read; divide it into several files',
    '1 error in 4 files read',
  ],
  ['lines that belong to a quotation', wrote(`> a\n${times('a\n', 3900)}`), 'No problems in 4 files read'],
  [
    'a hundred thousand tabs',
    wrote(`${times('\t', 100_000)}a`),
    'claims/flights.md:18:1 error too-large Unexpected indentation of 100000 columns, expected at most 100: begin the line further left',
    '1 error in 4 files read',
  ],
  [
    'NUL and an escape of the terminal',
    wrote('A \0 and \u001b[2J.'),
    'claims/flights.md:18:3 error hidden-sign Unexpected control character U+0000, expected text that can be seen: take it out',
    'claims/flights.md:18:9 error hidden-sign Unexpected control character U+001B, expected text that can be seen: take it out',
    '2 errors in 4 files read',
  ],
  [
    'an override of direction',
    wrote('It is \u202eeurt\u202c.'),
    'claims/flights.md:18:7 error hidden-sign Unexpected sign of direction U+202E, which makes text look different from what it is; it cannot be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'an override of direction as a character reference',
    wrote('It is &#x202e;eurt.'),
    'claims/flights.md:18:7 error hidden-sign Unexpected sign of direction U+202E, which makes text look different from what it is; it cannot be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'an isolate that another paragraph closes',
    wrote('It is \u2067true.\n\nAnd\u2069 more.'),
    'claims/flights.md:18:7 error hidden-sign Unexpected sign of direction U+2067, which U+2069 does not close; it cannot be seen: take it out',
    'claims/flights.md:20:4 error hidden-sign Unexpected sign of direction U+2069, which makes text look different from what it is; it cannot be seen: take it out',
    '2 errors in 4 files read',
  ],
  ['an isolate around emphasis, closed', wrote('It is \u2067*حق*\u2069.'), 'No problems in 4 files read'],
  [
    'an override in a link title',
    wrote('[a](https://a.example/ "&#x202e;b")'),
    'claims/flights.md:18:25 error hidden-sign Unexpected sign of direction U+202E, which makes text look different from what it is; it cannot be seen: take it out',
    '1 error in 4 files read',
  ],
  [
    'twenty thousand isolates that are not closed',
    wrote(times('\u2067', 20_000)),
    ...Array.from(
      { length: 100 },
      (_, n) =>
        `claims/flights.md:18:${n + 1} error hidden-sign Unexpected sign of direction U+2067, which U+2069 does not close; it cannot be seen: take it out`,
    ),
    'claims/flights.md:18:101 error too-large More than 100 errors in this file, expected these to be mended first: the others are told then',
    '101 errors in 4 files read',
  ],
  [
    'a hundred events with tables, each below the limits',
    {
      'claims/flights.md': CLAIM.replace('sources:', 'dossier: crash\nsources:'),
      'dossiers/crash.md': `---\ntitle: A crash\nsummary: One fell.\ntimeline:\n${times(
        `  - date: 2024-05-06\n    event: "${times('|a'.repeat(20), 1)}|\\n${times('|-', 20)}|\\n${times(`${times('|a', 20)}|\\n`, 10)}"\n`,
        100,
      )}---\n\nIt fell.\n`,
    },
    'dossiers/crash.md:4:1 error too-large More than 4000 table cells, expected fewer: divide the text into several files, counted over all events and the text below',
    '1 error in 5 files read',
  ],
  [
    'thousands of citations of sources that are not there, among thousands that are',
    file(
      CLAIM.replace(
        'sources:',
        `sources:\n${each(600, (n) => `  - { id: report-${n}, title: A, stance: context }\n`).trimEnd()}`,
      ).concat(`\n${each(3000, (n) => `[@reprot-${n}]\n${n % 200 === 199 ? '\n' : ''}`)}`),
    ),
    ...Array.from(
      { length: 100 },
      (_, n) =>
        `claims/flights.md:${618 + n}:1 error undeclared-source Unknown source \`reprot-${n}\` in a citation; did you mean \`report-${n}\`?`,
    ),
    'claims/flights.md:718:1 error too-large More than 100 errors in this file, expected these to be mended first: the others are told then',
    '101 errors in 4 files read',
  ],
  [
    'thirty thousand accents in a heading',
    wrote(`## a${times('\u0301\u0316', 15_000)}`),
    'claims/flights.md:18:5 error heaped-marks Unexpected heap of more than 30 accents and other marks on one letter, expected at most 30: no language has so many; take them out',
    '1 error in 4 files read',
  ],
  [
    'accents in the path of a picture',
    wrote(`![A map](a${times('%CC%81%CC%96', 4_000)}.png)`),
    'claims/flights.md:18:1 error image-address Unexpected picture `a%CC%81%CC%96%CC%81%CC%96%CC%81%CC%96%CC%81%CC%96%CC%81%CC%96%CC%81%CC%96%CC%81…`, expected a PNG, JPEG, GIF, WebP or AVIF file in the content folder: `![what is to be seen](picture.png)`',
    '1 error in 4 files read',
  ],
  [
    'a picture whose name no file can have',
    wrote('![A map](a%00.png)'),
    'claims/flights.md:18:1 error missing-image Unexpected picture `a%00.png`, which does not exist; expected a picture `claims/a\\x00.png` in the content folder',
    '1 error in 4 files read',
  ],
  [
    'a picture with a longer name than any file has',
    wrote(`![A map](${times('a', 300)}.png)`),
    'claims/flights.md:18:1 error missing-image Unexpected picture `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`, which does not exist; expected a picture `claims/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` in the content folder',
    '1 error in 4 files read',
  ],
];
