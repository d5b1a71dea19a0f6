import { added, CLAIM, changed, changedSite, SITE, second } from '../../pipeline/rules/valid-folder.ts';
import type { Case } from './case.ts';

const SOURCES = CLAIM.slice(CLAIM.indexOf('sources:'), CLAIM.indexOf('---\n\n'));

const TAGS = [
  'de-DE-1901-a',
  'zh-Hant-x-',
  'sr-Latn-RS-RS',
  'fr-u-ca-islamic-a-bb-cc',
  'u-ca-buddhist',
  'x-own',
  'es-',
  'de-x-foo',
];

export const FIELDS: readonly Case[] = [
  ['an unknown key similar to a known one', changed('summary:', 'sumary:')],
  ['an unknown key not similar to any', added('editor: Ana')],
  ['an unknown key of a source similar to a known one', changed('    title: A report', '    titel: A report')],
  ['an unknown key of a source not similar to any', changed('    title: A report', '    title: A report\n    page: 3')],
  [
    'an unknown key of an appearance similar to a known one',
    added('appearances:', '  - url: https://post.example/', '    tilte: A post'),
  ],
  [
    'an unknown key of an appearance not similar to any',
    added('appearances:', '  - url: https://post.example/', '    speaker: Ana'),
  ],
  ['an unknown key of a claimant', added('claimant:', '  nmae: Ana')],
  ['keys that every JavaScript object has', added('__proto__: x', 'claimant:', '  name: Ana', '  toString: x')],
  ['no title', changed('title: Were there flights?\n', '')],
  ['no claim', changed('claim: There were flights.\n', '')],
  ['no verdict', changed('verdict: mostly-false\n', '')],
  ['no summary', changed('summary: There were two.\n', '')],
  ['no publication date', changed('published: 2026-11-24\n', '')],
  ['no sources', changed(SOURCES, '')],
  [
    'verdicts with composed letters in the scale and decomposed ones in a claim, and the reverse',
    {
      ...changedSite(
        '  name: The desk\n',
        `  name: The desk
verdicts:
  - { id: caf\u00e9, label: A, definition: A., tone: mixed }
  - { id: the\u0301, label: B, definition: B., tone: mixed, mark: star }
`,
      ),
      'claims/flights.md': CLAIM.replace('mostly-false', 'cafe\u0301').replace(
        'sources:',
        'updated: 2026-11-25\ncorrections: [{ date: 2026-11-25, kind: verdict, note: A., from: the\u0301 }]\nsources:',
      ),
      'claims/second.md': CLAIM.replace('There were flights.', 'The army saw a balloon.').replace(
        'mostly-false',
        'th\u00e9',
      ),
    },
  ],
  ['no title of a source', changed('    title: A report\n', '')],
  ['no id of a source', changed('- id: agency\n    title', '- title')],
  ['an empty title', changed('title: Were there flights?', 'title:')],
  ['a title of spaces', changed('title: Were there flights?', "title: '  '")],
  ['an empty verdict', changed('verdict: mostly-false', 'verdict:')],
  ['an empty date', changed('published: 2026-11-24', 'published:')],
  ['an empty list of sources', changed(SOURCES, 'sources: []\n')],
  ['sources without items', changed(SOURCES, 'sources:\n')],
  ['words where sources belong', changed(SOURCES, 'sources: a report\n')],
  ['a misspelt key of the sources', changed('sources:', 'sorces:')],
  ['words where corrections belong', added('corrections: a wrong date')],
  ['words where appearances belong', added('appearances: a post')],
  ['an empty name in a list', added("authors: [Ana, '']")],
  [
    'optional keys without values count as absent',
    added('updated:', 'topics:', 'claimant:', 'draft:', 'order:', 'lang:'),
  ],
  [
    'null values written as null, as ~ and as empty items, at every depth',
    added(
      'claimant:',
      '  name: null',
      '  url: ~',
      'claimDate: Null',
      'appearances:',
      '  - url: null',
      '    title:',
      'updated: NULL',
      'authors: [~, null]',
      'topics:',
      '  -',
      '  - ~',
      'lang: ~',
      'order: null',
      'draft: null',
      'corrections: null',
      'related: [null]',
    ),
  ],
  [
    'null values of required keys',
    {
      ...changed('title: Were there flights?', 'title: null'),
      'claims/second.md': CLAIM.replace('There were flights.', 'The army saw a balloon.')
        .replace('verdict: mostly-false', 'verdict: ~')
        .replace('title: A report', 'title: null'),
    },
  ],
  ['items after a null item keep their places', added('authors: [null, Ana, ""]')],
  ['a word where a list belongs', added('topics: mexico')],
  ['a word where a mapping belongs', added('claimant: Ana')],
  ['an address where a source belongs', changed(SOURCES, 'sources:\n  - https://report.example/\n')],
  ['a list instead of text', changed('title: Were there flights?', 'title: [One, Two]')],
  ['a mapping where a text belongs', changed('claim: There were flights.', 'claim:\n  en: There were flights.')],
  ['a list where a verdict belongs', changed('verdict: mostly-false', 'verdict: [mostly-false]')],
  ['a misspelt verdict', changed('verdict: mostly-false', 'verdict: Flase')],
  ['a verdict of another site', changed('verdict: mostly-false', 'verdict: pants-on-fire')],
  ['the verdict true, which YAML reads as a boolean, is a verdict', changed('verdict: mostly-false', 'verdict: true')],
  [
    'the verdict false, which YAML reads as a boolean, is a verdict',
    changed('verdict: mostly-false', 'verdict: false'),
  ],
  ['a date that does not exist', changed('2026-11-24', '2026-02-30')],
  [
    'a date of a source that does not exist',
    changed('    title: A report', '    title: A report\n    accessed: 2026-02-30'),
  ],
  [
    'a date of a cited source that does not exist',
    changed('    title: A report', '    title: A report\n    published: 2026-13-45'),
  ],
  [
    'dates that may be only a month or year',
    {
      ...changed(
        'stance: context',
        "stance: context\n    published: 2020\n    accessed: 2026-11-23\nclaimDate: '2026'",
      ),
      'dossiers/the-speech.md': '---\ntitle: The speech\ndocument:\n  title: A speech\n  published: 2026-10\n---\n',
      ...second('The army saw a balloon.', 'claimDate: 2020-05', 'dossier: the-speech'),
    },
  ],
  [
    'a month in words, and one that no year has',
    changed('stance: context', 'stance: context\n    published: May 2020\nclaimDate: 2026-13'),
  ],
  ['dates that must be complete', changed('published: 2026-11-24', 'published: 2026-11\nupdated: 2026')],
  [
    'languages without an interface, of the site and of its files',
    {
      ...changedSite('lang: en\n', 'lang: it\nlanguages: [it, sr-Latn, pt-BR]\n'),
      ...added('lang: it-CH'),
      ...second('The army saw a balloon.', 'lang: sr'),
      'pages/methodology.md': '---\ntitle: Methodology\nlang: pt\n---\n\nHow we work.\n',
      'dossiers/the-speech.md': '---\ntitle: The speech\nlang: pt-BR\n---\n',
      ...{ 'claims/third.md': second('It saw a kite.', 'lang: pt-BR', 'dossier: the-speech')['claims/second.md'] },
    },
  ],
  [
    'a language without an interface on a Spanish site',
    { ...changedSite('lang: en\n', 'lang: es\n'), ...added('lang: it-x-leicht') },
  ],
  ['a date without zeros', changed('2026-11-24', '2026-1-5')],
  ['a date in words', changed('2026-11-24', '24 November 2026')],
  ['a German date', changed('2026-11-24', '24.11.2026')],
  ['a US date', changed('2026-11-24', '11/24/2026')],
  ['a date with slashes', changed('2026-11-24', '2026/11/24')],
  ['an ambiguous date', changed('2026-11-24', '03/04/2026')],
  [
    'an address in the form of a Markdown link, in quotation marks',
    changed('    title: A report', '    title: A report\n    url: "[here](https://report.example/)"'),
  ],
  ['an address without https', changed('    title: A report', '    title: A report\n    url: www.report.example')],
  [
    'an address with a space',
    changed('    title: A report', '    title: A report\n    url: https://report.example/a b'),
  ],
  [
    'an address that a browser would run',
    changed('    title: A report', '    title: A report\n    url: javascript:alert(1)'),
  ],
  ['a language tag with an underscore', added('lang: en_GB')],
  [
    'language tags with an extension, a single letter, an extra subtag, or a trailing hyphen',
    changed(
      SOURCES,
      [
        'lang: en-u-ca-buddhist',
        'claimLang: pt_br-t-es-x-easy',
        'sources:',
        ...TAGS.flatMap((tag, n) => [
          `  - id: s${n}`,
          '    title: A',
          '    quote: B',
          `    quoteLang: ${tag}`,
          '    stance: context',
        ]),
      ].join('\n'),
    ),
  ],
  ['a language by its name', added('lang: english')],
  ['a draft that is neither true nor false', added('draft: yes')],
  ['an order of nought', added('order: 0')],
  [
    'a changed verdict without the earlier one',
    added(
      'corrections:',
      '  - date: 2026-11-25',
      '    kind: verdict',
      '    note: It was wrong.',
      'updated: 2026-11-25',
    ),
  ],
  [
    'a changed verdict with a misspelt earlier one',
    added(
      'corrections:',
      '  - date: 2026-11-25',
      '    kind: verdict',
      '    note: It was wrong.',
      '    from: flase',
      'updated: 2026-11-25',
    ),
  ],
  [
    'an unknown kind of correction',
    added('corrections:', '  - date: 2026-11-25', '    kind: typo', '    note: It was wrong.', 'updated: 2026-11-25'),
  ],
  ['an alias that is a path', added('aliases: [claims/old]')],
  ['a related claim with its file extension', added('related: [flights-2.md]')],
  ['an alias that is an address', added('aliases: [/claims/old_one/]')],
  ['a dossier by its title', added('dossier: CIA drones over Mexico')],
  [
    'two sources with the same id, and a citation without a similar one',
    { 'claims/flights.md': CLAIM.replace('id: paper', 'id: agency').replace('[@agency]', '[@agency; @nobody-at-all]') },
  ],
  ['a source id with a space', changed('id: paper', 'id: the paper')],
  ['two sources with one id', changed('id: paper', 'id: agency')],
  ['a source that is neither cited nor given a stance', changed('    stance: context\n', '')],
  ['a source with a stance need not be cited', changed('[@agency]', '[@agency, p. 3]')],
  [
    'an alias and a verdict with names longer than a file can have',
    {
      ...added(`aliases: [${'a'.repeat(300)}]`),
      'site.yaml': `${SITE}verdicts:\n  - { id: mostly-false, label: Mostly false, definition: It misleads., tone: negative }\n  - { id: ${'é'.repeat(150)}, label: Wrong, definition: It is wrong., tone: negative }\n`,
    },
  ],
  [
    'an address with a name before its host, in a source and in the text',
    {
      'claims/flights.md': CLAIM.replace(
        'kind: official',
        'kind: official\n    url: https://www.who.int@evil.example/',
      ).concat('\nSee [the list](https://user:secret@a.example/) and [a mail](mailto:desk@a.example).\n'),
    },
  ],
  [
    'a site whose address has a question mark, a fragment or a name',
    { 'site.yaml': SITE.replace('https://desk.example/', 'https://desk.example/?a=b') },
  ],
  ['a date before the year 1000', changed('published: 2026-11-24', 'published: 0000-01-01')],
  ['a source id that no citation can end with', changed('id: paper', 'id: paper.')],
];
