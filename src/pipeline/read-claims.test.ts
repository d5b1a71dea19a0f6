import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, CLAIM, changed, changedSite, type Files, reportOn, SITE, withContent } from '../testing/content.ts';
import { readClaims } from './read-claims.ts';

/** What an editor did, the files that differ from a sound folder, and all that is then reported. */
type Case = [name: string, files: Files, ...report: string[]];

const SOURCES = CLAIM.slice(CLAIM.indexOf('sources:'), CLAIM.indexOf('---\n\n'));
const ENTRY = '  - id: mostly-false\n    label: Mostly false\n    definition: It misleads.\n    tone: negative\n';

const FRONT_MATTER: Case[] = [
  ['a sound file has no problems', {}, 'No problems in 2 files read'],
  [
    'a file without front matter',
    { 'claims/flights.md': 'Two flights are known.\n' },
    'claims/flights.md:1:1 error front-matter Unexpected first line `Two flights are known.`, expected `---`: a file begins with its front matter between two lines of three hyphens',
    '1 error in 2 files read',
  ],
  [
    'an empty file',
    { 'claims/flights.md': '' },
    'claims/flights.md:1:1 error front-matter Unexpected empty first line, expected `---`: a file begins with its front matter between two lines of three hyphens',
    '1 error in 2 files read',
  ],
  [
    'an empty line before the front matter',
    { 'claims/flights.md': `\n${CLAIM}` },
    'claims/flights.md:1:1 error front-matter Unexpected empty first line, expected `---`: a file begins with its front matter between two lines of three hyphens',
    '1 error in 2 files read',
  ],
  [
    'four hyphens instead of three',
    { 'claims/flights.md': `-${CLAIM}` },
    'claims/flights.md:1:1 error front-matter Unexpected first line `----`, expected `---`: a file begins with its front matter between two lines of three hyphens',
    '1 error in 2 files read',
  ],
  [
    'front matter that never closes',
    changed('---\n\n', '\n'),
    'claims/flights.md:15:1 error front-matter Unexpected end of file in the front matter, expected a closing line `---` between the front matter and the text',
    '1 error in 2 files read',
  ],
  [
    'front matter that closes only at a rule in the text',
    { 'claims/flights.md': CLAIM.replace('---\n\n', '\n').concat('\n---\n') },
    'claims/flights.md:14:1 error yaml Unexpected line without a key, expected `key: value` with a space after the colon, or `---` above the text',
    '1 error in 2 files read',
  ],
  [
    'front matter as JavaScript',
    { 'claims/flights.md': '---js\n{ title: (globalThis.frontMatterRan = true) }\n---\n\nText.\n' },
    'claims/flights.md:1:1 error front-matter-language Unexpected front matter language `js`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 2 files read',
  ],
  [
    'front matter as JSON',
    { 'claims/flights.md': '---json\n{ "title": "Were there flights?" }\n---\n\nText.\n' },
    'claims/flights.md:1:1 error front-matter-language Unexpected front matter language `json`, expected YAML: write `---` alone on the first line. Nothing in it was run',
    '1 error in 2 files read',
  ],
  [
    'front matter that says it is YAML is read',
    { 'claims/flights.md': CLAIM.replace('---', '---yaml') },
    'No problems in 2 files read',
  ],
  [
    'front matter without a line',
    { 'claims/flights.md': '---\n---\n\nText.\n' },
    'claims/flights.md:2:1 error front-matter No keys found, expected lines of `key: value`, beginning with `title: …`',
    '1 error in 2 files read',
  ],
  [
    'front matter with nothing but a sentence',
    { 'claims/flights.md': '---\nTwo flights\n---\n\nText.\n' },
    'claims/flights.md:2:1 error front-matter No keys found, expected lines of `key: value`, beginning with `title: …`',
    '1 error in 2 files read',
  ],
  [
    'a quotation mark that is never closed',
    changed('claim: There were flights.', 'claim: "There were flights.'),
    'claims/flights.md:3:8 error yaml Unclosed quotation mark, expected the same mark at the end of the value',
    '1 error in 2 files read',
  ],
  [
    'an apostrophe inside single quotation marks',
    changed('claim: There were flights.', "claim: 'The army's flights.'"),
    "claims/flights.md:3:18 error yaml Unexpected text after the end of a value, expected quotation marks around the whole value: one that begins with `\"`, `'`, `[`, `{` or `*` ends where that sign is closed (inside single marks an apostrophe is written twice, `''`)",
    '1 error in 2 files read',
  ],
  [
    'a colon in a value without quotation marks',
    changed('claim: There were flights.', 'claim: He said: there were flights.'),
    'claims/flights.md:3:8 error yaml Unexpected colon and space inside a value, expected quotation marks around the value, or less space before the next line',
    '1 error in 2 files read',
  ],
  [
    'no space after a colon',
    changed('verdict: mostly-false', 'verdict:mostly-false'),
    'claims/flights.md:4:1 error yaml Unexpected line without a key, expected `key: value` with a space after the colon, or `---` above the text',
    '1 error in 2 files read',
  ],
  [
    'a line without a key',
    changed('summary: There were two.', 'There were two.'),
    'claims/flights.md:5:1 error yaml Unexpected line without a key, expected `key: value` with a space after the colon, or `---` above the text',
    '1 error in 2 files read',
  ],
  [
    'a value that begins with a sign of YAML',
    changed('claim: There were flights.', 'claim: @army said so.'),
    'claims/flights.md:3:8 error yaml Unexpected `@` at the start of a value, expected quotation marks around the value',
    '1 error in 2 files read',
  ],
  [
    'a value that begins with a bracket',
    changed('claim: There were flights.', 'claim: [Some] flights.'),
    "claims/flights.md:3:15 error yaml Unexpected text after the end of a value, expected quotation marks around the whole value: one that begins with `\"`, `'`, `[`, `{` or `*` ends where that sign is closed (inside single marks an apostrophe is written twice, `''`)",
    '1 error in 2 files read',
  ],
  [
    'a bracket that is never closed',
    added('topics: [mexico, drones'),
    'claims/flights.md:7:9 error yaml Unclosed bracket, expected `]` or `}`, or quotation marks around the value',
    '1 error in 2 files read',
  ],
  [
    'a value that begins with a hyphen',
    changed('claim: There were flights.', 'claim: - flights'),
    'claims/flights.md:3:8 error yaml Unexpected `- ` right after a key, expected it on the next line for a list, or quotation marks around the value',
    '1 error in 2 files read',
  ],
  [
    'a value that begins with a greater-than sign',
    changed('claim: There were flights.', 'claim: > flights'),
    'claims/flights.md:3:10 error yaml Unexpected text after `>` or `|`, expected quotation marks around the whole value',
    '1 error in 2 files read',
  ],
  [
    'a value that YAML would take for an alias',
    changed('claim: There were flights.', 'claim: *flights'),
    'claims/flights.md:3:8 error yaml Unexpected `*flights`, which YAML does not read as text; expected quotation marks around the whole value',
    '1 error in 2 files read',
  ],
  [
    'a value that YAML would take for a tag, and lose its first word',
    changed('claim: There were flights.', 'claim: !important flights'),
    'claims/flights.md:3:8 error yaml Unexpected `!important`, which YAML does not read as text; expected quotation marks around the whole value',
    '1 error in 2 files read',
  ],
  [
    'a value that YAML would take for an anchor, and lose its first word',
    changed('claim: There were flights.', 'claim: &flights were seen'),
    'claims/flights.md:3:8 error yaml Unexpected `&flights`, which YAML does not read as text; expected quotation marks around the whole value',
    '1 error in 2 files read',
  ],
  [
    'a hashtag that YAML would take for a comment',
    changed('claim: There were flights.', 'claim: He posted #flights and left'),
    'claims/flights.md:3:18 error yaml Unexpected `#flights`, which YAML does not read as text; expected quotation marks around the whole value, or a space after the `#` of a comment',
    '1 error in 2 files read',
  ],
  [
    'a comment with a space after its sign is fine',
    changed('verdict: mostly-false', 'verdict: mostly-false # see the scale'),
    'No problems in 2 files read',
  ],
  [
    'aliases of aliases, which would grow without end',
    added('topics: &a [x, x, x]', 'authors: &b [*a, *a]', 'related: [*b, *b]'),
    'claims/flights.md:7:9 error yaml Unexpected `&a`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:8:10 error yaml Unexpected `&b`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:8:14 error yaml Unexpected `*a`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:8:18 error yaml Unexpected `*a`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:9:11 error yaml Unexpected `*b`, which YAML does not read as text; expected quotation marks around the whole value',
    'claims/flights.md:9:15 error yaml Unexpected `*b`, which YAML does not read as text; expected quotation marks around the whole value',
    '6 errors in 2 files read',
  ],
  [
    'a tab as indentation',
    changed('    title: A report', '\ttitle: A report'),
    'claims/flights.md:9:1 error yaml Unexpected tab at the start of a line, expected spaces',
    '1 error in 2 files read',
  ],
  [
    'a line indented too little',
    changed('    title: A report', '   title: A report'),
    'claims/flights.md:9:1 error yaml Unexpected space before a key, expected the column of the keys above it',
    '1 error in 2 files read',
  ],
  [
    'a line indented too far',
    changed('    title: A report', '     title: A report'),
    'claims/flights.md:8:9 error yaml Unexpected colon and space inside a value, expected quotation marks around the value, or less space before the next line',
    '1 error in 2 files read',
  ],
  [
    'a key twice',
    added('summary: There were three.'),
    'claims/flights.md:7:1 error duplicate-key Unexpected second `summary`, expected each key once',
    '1 error in 2 files read',
  ],
  [
    'a key twice in one source',
    changed('    title: A report', '    title: A report\n    title: The report'),
    'claims/flights.md:10:5 error duplicate-key Unexpected second `title`, expected each key once',
    '1 error in 2 files read',
  ],
  [
    'three dots inside the front matter',
    added('...'),
    'claims/flights.md:8:1 error yaml Unexpected line `---` or `...`, expected all keys in one block',
    '1 error in 2 files read',
  ],
  ['a byte order mark is no problem', { 'claims/flights.md': `\uFEFF${CLAIM}` }, 'No problems in 2 files read'],
  [
    'a late line of a file with Windows line ends',
    { 'claims/flights.md': CLAIM.replace('[@agency]', 'here [@agency] and there [@agancy]').replaceAll('\n', '\r\n') },
    'claims/flights.md:15:48 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'bytes that are no UTF-8',
    { 'claims/flights.md': Buffer.from(CLAIM.replace('Two', 'Zw\u00f6lf'), 'latin1') },
    'claims/flights.md:1:1 error encoding Unexpected bytes that are no UTF-8 text, expected a text file: save it again with the encoding UTF-8',
    '1 error in 2 files read',
  ],
];

const FIELDS: Case[] = [
  [
    'an unknown key near a known one',
    changed('summary:', 'sumary:'),
    'claims/flights.md:2:1 error missing-field Missing `summary`, expected the line `summary: …`',
    'claims/flights.md:5:1 error unknown-key Unknown key `sumary`; did you mean `summary`?',
    '2 errors in 2 files read',
  ],
  [
    'an unknown key near none',
    added('editor: Ana'),
    'claims/flights.md:7:1 error unknown-key Unknown key `editor`; known keys are `title`, `claim`, `claimant`, `claimDate`, `appearances`, `verdict`, `summary`, `published`, `updated`, `authors`, `topics`, `dossier`, `order`, `lang`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`',
    '1 error in 2 files read',
  ],
  [
    'an unknown key of a source near a known one',
    changed('    title: A report', '    titel: A report'),
    'claims/flights.md:8:5 error missing-field Missing `sources[1].title`, expected the line `title: …`',
    'claims/flights.md:9:5 error unknown-key Unknown key `titel` in `sources[1]`; did you mean `title`?',
    '2 errors in 2 files read',
  ],
  [
    'an unknown key of a source near none',
    changed('    title: A report', '    title: A report\n    page: 3'),
    'claims/flights.md:10:5 error unknown-key Unknown key `page` in `sources[1]`; known keys are `id`, `title`, `publisher`, `url`, `published`, `accessed`, `archived`, `kind`, `stance`, `quote`',
    '1 error in 2 files read',
  ],
  [
    'an unknown key of an appearance near a known one',
    added('appearances:', '  - url: https://post.example/', '    tilte: A post'),
    'claims/flights.md:9:5 error unknown-key Unknown key `tilte` in `appearances[1]`; did you mean `title`?',
    '1 error in 2 files read',
  ],
  [
    'an unknown key of an appearance near none',
    added('appearances:', '  - url: https://post.example/', '    speaker: Ana'),
    'claims/flights.md:9:5 error unknown-key Unknown key `speaker` in `appearances[1]`; known keys are `url`, `title`, `archived`',
    '1 error in 2 files read',
  ],
  [
    'an unknown key of a claimant',
    added('claimant:', '  nmae: Ana'),
    'claims/flights.md:8:3 error missing-field Missing `claimant.name`, expected the line `name: …`',
    'claims/flights.md:8:3 error unknown-key Unknown key `nmae` in `claimant`; did you mean `name`?',
    '2 errors in 2 files read',
  ],
  [
    'keys that every JavaScript object has',
    added('__proto__: x', 'claimant:', '  name: Ana', '  toString: x'),
    'claims/flights.md:7:1 error unknown-key Unknown key `__proto__`; known keys are `title`, `claim`, `claimant`, `claimDate`, `appearances`, `verdict`, `summary`, `published`, `updated`, `authors`, `topics`, `dossier`, `order`, `lang`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`',
    'claims/flights.md:10:3 error unknown-key Unknown key `toString` in `claimant`; known keys are `name`, `type`, `url`',
    '2 errors in 2 files read',
  ],
  [
    'no title',
    changed('title: Were there flights?\n', ''),
    'claims/flights.md:2:1 error missing-field Missing `title`, expected the line `title: …`',
    '1 error in 2 files read',
  ],
  [
    'no claim',
    changed('claim: There were flights.\n', ''),
    'claims/flights.md:2:1 error missing-field Missing `claim`, expected the line `claim: …`',
    '1 error in 2 files read',
  ],
  [
    'no verdict',
    changed('verdict: mostly-false\n', ''),
    'claims/flights.md:2:1 error missing-field Missing `verdict`, expected the line `verdict: …`',
    '1 error in 2 files read',
  ],
  [
    'no summary',
    changed('summary: There were two.\n', ''),
    'claims/flights.md:2:1 error missing-field Missing `summary`, expected the line `summary: …`',
    '1 error in 2 files read',
  ],
  [
    'no day of publication',
    changed('published: 2026-11-24\n', ''),
    'claims/flights.md:2:1 error missing-field Missing `published`, expected the line `published: …`',
    '1 error in 2 files read',
  ],
  [
    'no sources',
    changed(SOURCES, ''),
    'claims/flights.md:2:1 error missing-field Missing `sources`, expected the line `sources: …`',
    'claims/flights.md:9:23 error undeclared-source Unknown source `agency` in a citation; this file declares no sources',
    '2 errors in 2 files read',
  ],
  [
    'no title of a source',
    changed('    title: A report\n', ''),
    'claims/flights.md:8:5 error missing-field Missing `sources[1].title`, expected the line `title: …`',
    '1 error in 2 files read',
  ],
  [
    'no id of a source',
    changed('- id: agency\n    title', '- title'),
    'claims/flights.md:8:5 error missing-field Missing `sources[1].id`, expected the line `id: …`',
    'claims/flights.md:14:23 error undeclared-source Unknown source `agency` in a citation; declare it under `sources:`, or cite one of `paper`',
    '2 errors in 2 files read',
  ],
  [
    'an empty title',
    changed('title: Were there flights?', 'title:'),
    'claims/flights.md:2:7 error empty-field Empty `title`, expected a text',
    '1 error in 2 files read',
  ],
  [
    'a title of spaces',
    changed('title: Were there flights?', "title: '  '"),
    'claims/flights.md:2:8 error empty-field Empty `title`, expected a text',
    '1 error in 2 files read',
  ],
  [
    'an empty verdict',
    changed('verdict: mostly-false', 'verdict:'),
    'claims/flights.md:4:9 error empty-field Empty `verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`',
    '1 error in 2 files read',
  ],
  [
    'an empty day',
    changed('published: 2026-11-24', 'published:'),
    'claims/flights.md:6:11 error empty-field Empty `published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'an empty list of sources',
    changed(SOURCES, 'sources: []\n'),
    'claims/flights.md:7:10 error empty-field Empty `sources`, expected at least one',
    'claims/flights.md:10:23 error undeclared-source Unknown source `agency` in a citation; this file declares no sources',
    '2 errors in 2 files read',
  ],
  [
    'nothing after the key of the sources',
    changed(SOURCES, 'sources:\n'),
    'claims/flights.md:7:9 error empty-field Empty `sources`, expected a list: `[one, two]`, or one line for each with `- ` before it',
    'claims/flights.md:10:23 error undeclared-source Unknown source `agency` in a citation; this file declares no sources',
    '2 errors in 2 files read',
  ],
  [
    'an empty name in a list',
    added("authors: [Ana, '']"),
    'claims/flights.md:7:16 error empty-field Empty `authors[2]`, expected a text',
    '1 error in 2 files read',
  ],
  [
    'optional keys with nothing after them count as absent',
    added('updated:', 'topics:', 'claimant:', 'draft:', 'order:', 'lang:'),
    'No problems in 2 files read',
  ],
  [
    'a word where a list belongs',
    added('topics: mexico'),
    'claims/flights.md:7:9 error wrong-type Unexpected `mexico` for `topics`, expected a list: `[one, two]`, or one line for each with `- ` before it',
    '1 error in 2 files read',
  ],
  [
    'a word where a mapping belongs',
    added('claimant: Ana'),
    'claims/flights.md:7:11 error wrong-type Unexpected `Ana` for `claimant`, expected keys and values below it, each on a line of its own and indented',
    '1 error in 2 files read',
  ],
  [
    'an address where a source belongs',
    changed(SOURCES, 'sources:\n  - https://report.example/\n'),
    'claims/flights.md:8:5 error wrong-type Unexpected `https://report.example/` for `sources[1]`, expected keys and values below it, each on a line of its own and indented',
    'claims/flights.md:11:23 error undeclared-source Unknown source `agency` in a citation; this file declares no sources',
    '2 errors in 2 files read',
  ],
  [
    'a list where a text belongs',
    changed('title: Were there flights?', 'title: [One, Two]'),
    'claims/flights.md:2:8 error wrong-type Unexpected list for `title`, expected a text (one that begins with `[` or `{` needs quotation marks)',
    '1 error in 2 files read',
  ],
  [
    'a mapping where a text belongs',
    changed('claim: There were flights.', 'claim:\n  en: There were flights.'),
    'claims/flights.md:4:3 error wrong-type Unexpected mapping for `claim`, expected a text (one that begins with `[` or `{` needs quotation marks)',
    '1 error in 2 files read',
  ],
  [
    'a list where a verdict belongs',
    changed('verdict: mostly-false', 'verdict: [mostly-false]'),
    'claims/flights.md:4:10 error unknown-value Unexpected list for `verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`',
    '1 error in 2 files read',
  ],
  [
    'a misspelt verdict',
    changed('verdict: mostly-false', 'verdict: Flase'),
    'claims/flights.md:4:10 error unknown-verdict Unknown verdict `Flase`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`; did you mean `false`?',
    '1 error in 2 files read',
  ],
  [
    'a verdict of somebody else',
    changed('verdict: mostly-false', 'verdict: pants-on-fire'),
    'claims/flights.md:4:10 error unknown-verdict Unknown verdict `pants-on-fire`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`',
    '1 error in 2 files read',
  ],
  [
    'the verdict true, which YAML reads as a boolean, is a verdict',
    changed('verdict: mostly-false', 'verdict: true'),
    'No problems in 2 files read',
  ],
  [
    'the verdict false, which YAML reads as a boolean, is a verdict',
    changed('verdict: mostly-false', 'verdict: false'),
    'No problems in 2 files read',
  ],
  [
    'a day that does not exist',
    changed('2026-11-24', '2026-02-30'),
    'claims/flights.md:6:12 error impossible-date Unexpected `2026-02-30` for `published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'a day of a source that does not exist',
    changed('    title: A report', '    title: A report\n    accessed: 2026-02-30'),
    'claims/flights.md:10:15 error impossible-date Unexpected `2026-02-30` for `sources[1].accessed`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'a day of a cited source that no calendar has',
    changed('    title: A report', '    title: A report\n    published: 2026-13-45'),
    'claims/flights.md:10:16 error impossible-date Unexpected `2026-13-45` for `sources[1].published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'a day without its zeros',
    changed('2026-11-24', '2026-1-5'),
    'claims/flights.md:6:12 error impossible-date Unexpected `2026-1-5` for `published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'a day in words',
    changed('2026-11-24', '24 November 2026'),
    'claims/flights.md:6:12 error impossible-date Unexpected `24 November 2026` for `published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'an address without https',
    changed('    title: A report', '    title: A report\n    url: www.report.example'),
    'claims/flights.md:10:10 error address Unexpected `www.report.example` for `sources[1].url`, expected a full address that begins with `https://` or `http://` and has no spaces',
    '1 error in 2 files read',
  ],
  [
    'an address with a space',
    changed('    title: A report', '    title: A report\n    url: https://report.example/a b'),
    'claims/flights.md:10:10 error address Unexpected `https://report.example/a b` for `sources[1].url`, expected a full address that begins with `https://` or `http://` and has no spaces',
    '1 error in 2 files read',
  ],
  [
    'an address that a browser would run',
    changed('    title: A report', '    title: A report\n    url: javascript:alert(1)'),
    'claims/flights.md:10:10 error address Unexpected `javascript:alert(1)` for `sources[1].url`, expected a full address that begins with `https://` or `http://` and has no spaces',
    '1 error in 2 files read',
  ],
  [
    'a language tag with an underscore',
    added('lang: en_GB'),
    'claims/flights.md:7:7 error language Unexpected `en_GB` for `lang`, expected a language tag such as `en`, `pt-BR` or `ar`',
    '1 error in 2 files read',
  ],
  [
    'a language by its name',
    added('lang: english'),
    'claims/flights.md:7:7 error language Unexpected `english` for `lang`, expected a language tag such as `en`, `pt-BR` or `ar`',
    '1 error in 2 files read',
  ],
  [
    'a draft that is neither true nor false',
    added('draft: yes'),
    'claims/flights.md:7:8 error unknown-value Unexpected `yes` for `draft`, expected one of `true`, `false`',
    '1 error in 2 files read',
  ],
  [
    'an order of nought',
    added('order: 0'),
    'claims/flights.md:7:8 error number Unexpected `0` for `order`, expected a whole number of 1 or more',
    '1 error in 2 files read',
  ],
  [
    'a changed verdict without the earlier one',
    added('corrections:', '  - date: 2026-11-25', '    kind: verdict', '    note: It was wrong.'),
    'claims/flights.md:8:5 error missing-field Missing `corrections[1].from`, expected the line `from: …`',
    '1 error in 2 files read',
  ],
  [
    'a changed verdict with a misspelt earlier one',
    added('corrections:', '  - date: 2026-11-25', '    kind: verdict', '    note: It was wrong.', '    from: flase'),
    'claims/flights.md:11:11 error unknown-verdict Unknown verdict `flase`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`; did you mean `false`?',
    '1 error in 2 files read',
  ],
  [
    'an unknown kind of correction',
    added('corrections:', '  - date: 2026-11-25', '    kind: typo', '    note: It was wrong.'),
    'claims/flights.md:9:11 error unknown-value Unexpected `typo` for `corrections[1].kind`, expected one of `clarification`, `update`, `correction`, `verdict`, `withdrawal`',
    '1 error in 2 files read',
  ],
  [
    'an alias that is a path',
    added('aliases: [claims/old]'),
    'claims/flights.md:7:11 error slug Unexpected `claims/old` for `aliases[1]`, expected a name of lower-case letters, digits and hyphens, such as `drones-over-mexico`',
    '1 error in 2 files read',
  ],
  [
    'a source id with a space',
    changed('id: paper', 'id: the paper'),
    'claims/flights.md:10:9 error source-id Unexpected `the paper` for `sources[2].id`, expected a name of letters, digits, `_`, `-`, `.` or `:` without spaces, such as `reuters-2026-11-23`',
    '1 error in 2 files read',
  ],
  [
    'two sources with one id',
    changed('id: paper', 'id: agency'),
    'claims/flights.md:10:9 error duplicate-source Unexpected second source `agency`, expected an id of its own: source 1 of the list has the same',
    '1 error in 2 files read',
  ],
  [
    'a source that is neither cited nor given a stance',
    changed('    stance: context\n', ''),
    'claims/flights.md:10:9 error unused-source Unused source `paper`, expected `[@paper]` in the text, or a `stance` that says how it bears on the claim',
    '1 error in 2 files read',
  ],
  ['a source with a stance need not be cited', changed('[@agency]', '[@agency, p. 3]'), 'No problems in 2 files read'],
];

const TEXTS: Case[] = [
  [
    'a misspelt citation',
    changed('[@agency]', '[@agency] [@agancy]'),
    'claims/flights.md:15:33 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'a citation of a source that is near none',
    changed('[@agency]', '[@agency] [@some-other-newspaper]'),
    'claims/flights.md:15:33 error undeclared-source Unknown source `some-other-newspaper` in a citation; declare it under `sources:`, or cite one of `agency`, `paper`',
    '1 error in 2 files read',
  ],
  [
    'an undeclared citation in a list',
    changed('[@agency].', '[@agency].\n\n- one\n- two, see [@agancy]'),
    'claims/flights.md:18:12 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'an undeclared citation in a footnote',
    changed('[@agency].', '[@agency].[^1]\n\n[^1]: A note [@agancy].'),
    'claims/flights.md:17:14 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'an undeclared citation in a quotation',
    changed('[@agency].', '[@agency].\n\n> one\n> two [@agancy]'),
    'claims/flights.md:18:7 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'an undeclared citation in a table',
    changed('[@agency].', '[@agency].\n\n| a | b |\n|---|---|\n| c | [@agancy] |'),
    'claims/flights.md:19:7 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'an undeclared citation second in its brackets',
    changed('[@agency]', '[@agency; @agancy]'),
    'claims/flights.md:15:23 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'an undeclared citation behind an address that GFM finds late',
    changed('[@agency].', '[@agency].\n\n[www.report.example] says \\[@x] and [@agancy].'),
    'claims/flights.md:17:37 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    '1 error in 2 files read',
  ],
  [
    'a citation without an id',
    changed('[@agency]', '[@agency] [@]'),
    'claims/flights.md:15:33 error citation Unexpected citation `[@]`, expected `[@id]`, `[@id, p. 3]` or `[@one; @two]`',
    '1 error in 2 files read',
  ],
  [
    'a locator without a comma',
    changed('[@agency]', '[@agency] [@agency p. 3]'),
    'claims/flights.md:15:33 error citation Unexpected citation `[@agency p. 3]`, expected `[@id]`, `[@id, p. 3]` or `[@one; @two]`',
    '1 error in 2 files read',
  ],
  [
    'a comma between two citations',
    changed('[@agency]', '[@agency] [@agency, @paper]'),
    'claims/flights.md:15:33 error citation Unexpected citation `[@agency, @paper]`, expected `[@id]`, `[@id, p. 3]` or `[@one; @two]`',
    '1 error in 2 files read',
  ],
  [
    'a citation that is never closed',
    changed('[@agency].', '[@agency] [@agency p. 3'),
    'claims/flights.md:15:33 error citation Unexpected citation `[@agency p. 3`, expected `[@id]`, `[@id, p. 3]` or `[@one; @two]`',
    '1 error in 2 files read',
  ],
  [
    'a citation with emphasis in it',
    changed('[@agency]', '[@agency] [@agency, *Title* p. 3]'),
    'claims/flights.md:15:33 error citation Unexpected citation `[@agency,`, expected `[@id]`, `[@id, p. 3]` or `[@one; @two]`',
    '1 error in 2 files read',
  ],
  [
    'a citation written like a link',
    changed('[@agency]', '[@agency] [@agency](3)'),
    'claims/flights.md:15:33 error link-address Unexpected link address `3`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  ['an escaped bracket cites nothing', changed('[@agency]', '\\[@nobody] [@agency]'), 'No problems in 2 files read'],
  ['code cites nothing', changed('[@agency]', '[@agency] `[@nobody]`'), 'No problems in 2 files read'],
  [
    'a citation that Markdown reads as the definition of a link',
    changed('Two flights are known [@agency].', 'Known [@agency].\n\n[@agency]: flights'),
    'claims/flights.md:8:9 error unused-source Unused source `agency`, expected `[@agency]` in the text, or a `stance` that says how it bears on the claim',
    'claims/flights.md:17:1 error link-address Unexpected link address `flights`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    'claims/flights.md:17:1 error citation Unexpected `[@agency]:` at the start of a line, which Markdown hides as a link definition; put a word before the citation',
    '3 errors in 2 files read',
  ],
  [
    'a citation on a page, which has no sources',
    { 'pages/about.md': '---\ntitle: About\n---\n\nWe check [@agency].\n' },
    'pages/about.md:5:10 error undeclared-source Unknown source `agency` in a citation; this file declares no sources',
    '1 error in 3 files read',
  ],
  [
    'an undeclared citation in an event of a dossier',
    {
      'dossiers/drones.md':
        '---\ntitle: Drones\ntimeline:\n  - date: 2026-11\n    event: |\n      The army spoke\n      of two [@agancy].\n---\n',
    },
    'dossiers/drones.md:5:12 error undeclared-source Unknown source `agancy` in a citation; this file declares no sources',
    '1 error in 3 files read',
  ],
  [
    'raw HTML in a block of its own',
    changed('Two flights', '<div class="note">\nA note\n</div>\n\nTwo flights'),
    'claims/flights.md:15:1 error raw-html Unexpected raw HTML `<div class="note">`, expected Markdown; write `\\<` for a less-than sign',
    '1 error in 2 files read',
  ],
  [
    'raw HTML inside a line',
    changed('Two flights', 'Two<br>flights'),
    'claims/flights.md:15:4 error raw-html Unexpected raw HTML `<br>`, expected Markdown; write `\\<` for a less-than sign',
    '1 error in 2 files read',
  ],
  [
    'an HTML comment',
    changed('Two flights', '<!-- to do -->\n\nTwo flights'),
    'claims/flights.md:15:1 error raw-html Unexpected raw HTML `<!-- to do -->`, expected Markdown; write `\\<` for a less-than sign',
    '1 error in 2 files read',
  ],
  [
    'a link that a browser would run',
    changed('Two flights', '[Two flights](javascript:alert(1))'),
    'claims/flights.md:15:1 error link-address Unexpected link address `javascript:alert(1)`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'a link that hides its scheme in a character reference',
    changed('Two flights', '[Two flights](java&#9;script:alert(1))'),
    'claims/flights.md:15:1 error link-address Unexpected link address `java script:alert(1)`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'a link to data',
    changed('Two flights', '[Two flights](data:text/html,hello)'),
    'claims/flights.md:15:1 error link-address Unexpected link address `data:text/html,hello`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'a link with its address further down',
    changed('Two flights are known [@agency].', '[Two][f] flights [@agency].\n\n[f]: javascript:alert(1)'),
    'claims/flights.md:17:1 error link-address Unexpected link address `javascript:alert(1)`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'an empty link',
    changed('Two flights', '[Two flights]()'),
    'claims/flights.md:15:1 error link-address Empty link address, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'a link without a slash before it',
    changed('Two flights', '[Two flights](other-flights.md)'),
    'claims/flights.md:15:1 error link-address Unexpected link address `other-flights.md`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'a link that leaves the site like a path',
    changed('Two flights', '[Two flights](//flights.example/)'),
    'claims/flights.md:15:1 error link-address Unexpected link address `//flights.example/`, expected one that begins with `https://`, `http://`, `mailto:`, `/` (as in `/claims/<slug>/`) or `#`',
    '1 error in 2 files read',
  ],
  [
    'an image',
    changed('Two flights', '![A drone](https://pictures.example/drone.png)\n\nTwo flights'),
    'claims/flights.md:15:1 error image Unexpected image `https://pictures.example/drone.png`, expected text or a link: pages load nothing but their own text and style',
    '1 error in 2 files read',
  ],
  [
    'an image with its address further down',
    changed('[@agency].', '[@agency]. ![A drone][pic]\n\n[pic]: https://pictures.example/drone.png'),
    'claims/flights.md:15:34 error image Unexpected image `pic`, expected text or a link: pages load nothing but their own text and style',
    '1 error in 2 files read',
  ],
  [
    'no text below the front matter',
    { 'claims/flights.md': CLAIM.slice(0, CLAIM.indexOf('Two flights')) },
    'claims/flights.md:8:9 error unused-source Unused source `agency`, expected `[@agency]` in the text, or a `stance` that says how it bears on the claim',
    'claims/flights.md:14:1 error empty-body Empty text below the front matter, expected what was found and how it is known',
    '2 errors in 2 files read',
  ],
];

const FOLDERS: Case[] = [
  [
    'a file name with a space and capitals',
    { 'claims/Two Flights.md': CLAIM },
    'claims/Two Flights.md:1:1 error file-name Unexpected file name `Two Flights.md`, expected lower-case letters, digits and hyphens and not digits alone: it becomes the address of the page',
    '1 error in 3 files read',
  ],
  [
    'a file name of digits alone, which would be the address of a list',
    { 'claims/2026.md': CLAIM },
    'claims/2026.md:1:1 error file-name Unexpected file name `2026.md`, expected lower-case letters, digits and hyphens and not digits alone: it becomes the address of the page',
    '1 error in 3 files read',
  ],
  [
    'a Markdown file with another ending',
    { 'claims/drones.markdown': CLAIM },
    'claims/drones.markdown:1:1 error file-name Unexpected file name `drones.markdown`, expected one that ends in `.md`',
    '1 error in 3 files read',
  ],
  [
    'one file name in two folders',
    { 'claims/a/drones.md': CLAIM, 'claims/b/drones.md': CLAIM },
    'claims/b/drones.md:1:1 error duplicate-slug Unexpected second file named `drones.md`, expected a name of its own: `claims/a/drones.md` has the same address',
    '1 error in 4 files read',
  ],
  [
    'an alias that is the name of another claim',
    { ...added('aliases: [old-flights, drones]'), 'claims/drones.md': CLAIM },
    'claims/flights.md:7:24 error alias-in-use Unexpected alias `drones`, expected an address that nothing else has: `claims/drones.md` has it',
    '1 error in 3 files read',
  ],
  [
    'an alias that another claim has',
    { ...added('aliases: [old]'), 'claims/planes.md': CLAIM.replace('sources:', 'aliases: [old]\nsources:') },
    'claims/planes.md:7:11 error alias-in-use Unexpected alias `old`, expected an address that nothing else has: `claims/flights.md` has it',
    '1 error in 3 files read',
  ],
  [
    'a misspelt related claim',
    added('related:', '  - flighst'),
    'claims/flights.md:8:5 error unknown-claim Unknown claim `flighst`; did you mean `flights`?',
    '1 error in 2 files read',
  ],
  [
    'a related claim that is near none',
    added('related:', '  - the-moon-landing'),
    'claims/flights.md:8:5 error unknown-claim Unknown claim `the-moon-landing`; expected the name of a file in `claims/` without `.md`',
    '1 error in 2 files read',
  ],
  [
    'an unknown dossier',
    added('dossier: drones'),
    'claims/flights.md:7:10 error unknown-dossier Unknown dossier `drones`; expected the name of a file in `dossiers/` without `.md`',
    '1 error in 2 files read',
  ],
  [
    'a page with a name that the site uses',
    { 'pages/search.md': '---\ntitle: Search\n---\n\nText.\n' },
    'pages/search.md:1:1 error reserved-name Unexpected page name `search`, expected another: the site itself uses this address',
    '1 error in 3 files read',
  ],
  [
    'no claims at all',
    { 'claims/flights.md': undefined },
    'site.yaml:1:1 error no-claims No claims found, expected at least one file `claims/<slug>.md` in the content folder',
    '1 error in 1 file read',
  ],
  [
    'no site.yaml',
    { 'site.yaml': undefined },
    'site.yaml:1:1 error missing-file Missing `site.yaml`, expected it in the content folder: it says who publishes, and where (ENOENT)',
    '1 error in 2 files read',
  ],
  [
    'an empty site.yaml',
    { 'site.yaml': '' },
    'site.yaml:1:1 error front-matter No keys found, expected lines of `key: value`, beginning with `title: …`',
    '1 error in 2 files read',
  ],
  [
    'a broken site.yaml',
    changedSite('title: Desk', 'title: "Desk'),
    'site.yaml:1:8 error yaml Unclosed quotation mark, expected the same mark at the end of the value',
    '1 error in 2 files read',
  ],
  [
    'a site.yaml that is no UTF-8',
    { 'site.yaml': Buffer.from(SITE.replace('Desk', 'B\u00fcro'), 'latin1') },
    'site.yaml:1:1 error encoding Unexpected bytes that are no UTF-8 text, expected a text file: save it again with the encoding UTF-8',
    '1 error in 2 files read',
  ],
  [
    'a site without https',
    changedSite('https://desk.example/', 'desk.example'),
    'site.yaml:2:6 error address Unexpected `desk.example` for `url`, expected a full address that begins with `https://` or `http://` and has no spaces',
    '1 error in 2 files read',
  ],
  [
    'a misspelt key of the site',
    changedSite('description:', 'descripton:'),
    'site.yaml:1:1 error missing-field Missing `description`, expected the line `description: …`',
    'site.yaml:3:1 error unknown-key Unknown key `descripton`; did you mean `description`?',
    '2 errors in 2 files read',
  ],
  [
    'a publisher with nothing after it',
    changedSite('publisher:\n  name: The desk', 'publisher:'),
    'site.yaml:5:11 error empty-field Empty `publisher`, expected keys and values below it, each on a line of its own and indented',
    '1 error in 2 files read',
  ],
  [
    'a scale with mistakes',
    { 'site.yaml': `${SITE}verdicts:\n  - id: mostly-false\n    rating: 7\n    definition: [x]\n    tone: happy\n` },
    'site.yaml:8:5 error missing-field Missing `verdicts[1].label`, expected the line `label: …`',
    'site.yaml:9:13 error number Unexpected `7` for `verdicts[1].rating`, expected a whole number from 1 to 5',
    'site.yaml:10:17 error wrong-type Unexpected list for `verdicts[1].definition`, expected a text, or a text for each language (`en: …`)',
    'site.yaml:11:11 error unknown-value Unexpected `happy` for `verdicts[1].tone`, expected one of `positive`, `mixed`, `negative`, `neutral`',
    '4 errors in 2 files read',
  ],
  [
    'a scale with one id twice',
    { 'site.yaml': `${SITE}verdicts:\n${ENTRY}${ENTRY}` },
    'site.yaml:12:9 error value Unexpected `mostly-false` for `verdicts[2].id`, expected an id that no other verdict has',
    '1 error in 2 files read',
  ],
  [
    'several problems in several files, files and lines in order',
    {
      ...changed('[@agency].', '[@agancy].\n\n<b>Two</b>'),
      'claims/drones.md': CLAIM.replace('2026-11-24', '2026-13-01')
        .replace('mostly-false', 'wrong')
        .replace('- id: paper', '- id: agency'),
      'dossiers/flights.md': '---\nsumary: Two flights\n---\n',
      'pages/about.md': '---\ntitle: About\n---\n',
      'site.yaml': SITE.replace('lang: en', 'lang: e'),
    },
    'claims/drones.md:4:10 error unknown-verdict Unknown verdict `wrong`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`',
    'claims/drones.md:6:12 error impossible-date Unexpected `2026-13-01` for `published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    'claims/drones.md:10:9 error duplicate-source Unexpected second source `agency`, expected an id of its own: source 1 of the list has the same',
    'claims/flights.md:8:9 error unused-source Unused source `agency`, expected `[@agency]` in the text, or a `stance` that says how it bears on the claim',
    'claims/flights.md:15:23 error undeclared-source Unknown source `agancy` in a citation; did you mean `agency`?',
    'claims/flights.md:17:1 error raw-html Unexpected raw HTML `<b>`, expected Markdown; write `\\<` for a less-than sign',
    'claims/flights.md:17:7 error raw-html Unexpected raw HTML `</b>`, expected Markdown; write `\\<` for a less-than sign',
    'dossiers/flights.md:2:1 error missing-field Missing `title`, expected the line `title: …`',
    'dossiers/flights.md:2:1 error unknown-key Unknown key `sumary`; did you mean `summary`?',
    'pages/about.md:4:1 error empty-body Empty text below the front matter, expected what was found and how it is known',
    'site.yaml:4:7 error language Unexpected `e` for `lang`, expected a language tag such as `en`, `pt-BR` or `ar`',
    '11 errors in 5 files read',
  ],
];

for (const [name, files, ...report] of [...FRONT_MATTER, ...FIELDS, ...TEXTS, ...FOLDERS]) {
  test(name, async () => {
    assert.deepEqual(await reportOn(files), report);
  });
}

test('front matter is never run as code', async () => {
  await reportOn({ 'claims/flights.md': '---js\n{ title: (globalThis.frontMatterRan = true) }\n---\n\nText.\n' });
  assert.equal('frontMatterRan' in globalThis, false);
});

test('what YAML reads as a boolean stays the verdict that was typed', async () => {
  const files = {
    ...changed('verdict: mostly-false', 'verdict: true'),
    'claims/drones.md': CLAIM.replace('mostly-false', 'false'),
  };
  const { claims } = await withContent(files, (root) => readClaims(root));
  assert.deepEqual(
    claims.map((claim) => [claim.slug, claim.data.verdict]),
    [
      ['drones', 'false'],
      ['flights', 'true'],
    ],
  );
});

test('a thousand files are read on all cores, with the same report and in the same order', async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `claims/flight-${String(index).padStart(3, '0')}.md`);
  const files = Object.fromEntries(names.map((name) => [name, CLAIM.replace('[@agency]', '[@agency] [@agancy]')]));
  const expected = names.map(
    (name) => `${name}:15:33 error undeclared-source Unknown source \`agancy\` in a citation; did you mean \`agency\`?`,
  );
  assert.deepEqual(await reportOn(files), [...expected.sort(), '1000 errors in 1002 files read']);
});
