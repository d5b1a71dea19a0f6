import { added, CLAIM, changed, changedSite, PIXEL, SITE, second } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const ENTRY = '  - id: mostly-false\n    label: Mostly false\n    definition: It misleads.\n    tone: negative\n';
const marked = (id: string, tone: string, mark: string) =>
  `  - id: ${id}\n    label: Word of ${id}\n    definition: It is so.\n    tone: ${tone}\n    mark: ${mark}\n`;

/** A name with its letters composed, as people type it, and decomposed, as some systems keep it. */
const [TYPED, KEPT] = ['canción', 'cancio\u0301n'];

export const FOLDERS: Cases = {
  'files with decomposed names, and links, pictures and keys with composed ones': {
    ...added(`related: [${TYPED}]`, `dossier: discusión-${TYPED}`),
    'claims/links.md': second('The army saw a balloon.')
      ['claims/second.md']?.toString()
      .concat(
        `\n[One](${TYPED}/${TYPED}.md), [two](${encodeURIComponent(TYPED)}/${TYPED}.md#t), [three](/claims/${TYPED}/).\n\n![What is seen](${TYPED}/${TYPED}.png)\n`,
      ),
    [`claims/${KEPT}/${KEPT}.md`]: `${second('Gulls read.')['claims/second.md']}\n## T\n\n[Itself](#t), [back](../links.md)\n`,
    [`claims/${KEPT}/${KEPT}.png`]: PIXEL,
    [`dossiers/discusio\u0301n-${KEPT}.md`]: '---\ntitle: The speech\n---\n',
  },
  'files with composed names, and links, pictures and keys with decomposed ones': {
    ...added(`related: [${KEPT}]`, `dossier: ${KEPT}`),
    'claims/links.md': second('The army saw a balloon.')
      ['claims/second.md']?.toString()
      .concat(`\n[One](${KEPT}.md), [three](/claims/${KEPT}/).\n\n![What is seen](${KEPT}.png)\n`),
    [`claims/${TYPED}.md`]: second('Gulls read.', `aliases: [${KEPT}-2]`)['claims/second.md'],
    [`claims/${TYPED}.png`]: PIXEL,
    [`dossiers/${TYPED}.md`]: '---\ntitle: The speech\n---\n',
  },
  'two files with the same name, composed and decomposed': {
    [`pages/${TYPED}.md`]: '---\ntitle: One\n---\n\nText.\n',
    [`pages/${KEPT}.md`]: '---\ntitle: Two\n---\n\nText.\n',
  },
  'names that Windows does not allow': {
    'claims/con/second.md': second(
      'The army saw a balloon.',
      'claimant:',
      '  name: Ana',
      '  id: nul',
      'aliases: [com1, con-1]',
    )['claims/second.md'],
    'claims/odd. /third.md': second('Gulls read.')
      ['claims/second.md']?.toString()
      .concat('\n![Seen](Aux.png) ![Seen](a.png) ![Seen](A.png)\n'),
    'claims/odd. /Aux.png': PIXEL,
    'claims/odd. /a.png': PIXEL,
    'claims/odd. /A.png': PIXEL,
  },
  'a file name with a space and capitals': { 'claims/Two Flights.md': CLAIM },
  'a file name of digits only, which would be the address of a list': { 'claims/2026.md': CLAIM },
  'a Markdown file with another extension': { 'claims/drones.markdown': CLAIM },
  'the same file name in two folders': { 'claims/a/drones.md': CLAIM, 'claims/b/drones.md': CLAIM },
  'an alias that is the name of another claim': {
    ...added('aliases: [old-flights, drones]'),
    'claims/drones.md': CLAIM,
  },
  'an alias that another claim has': {
    ...added('aliases: [old]'),
    'claims/planes.md': CLAIM.replace('sources:', 'aliases: [old]\nsources:'),
  },
  'a related claim by its old name': {
    ...added('related: [old-second]'),
    ...second('The army saw a balloon.', 'aliases: [old-second]'),
  },
  'translations of nothing, of an old name, of themselves, of translations, and into the same language': {
    ...added('translationOf: secnod', 'lang: de'),
    ...second('The army saw a balloon.', 'translationOf: second', 'aliases: [old-second]'),
    'claims/third.md': CLAIM.replace('title: Were there', 'translationOf: second\ntitle: Were there'),
    'claims/fourth.md': CLAIM.replace('title: Were there', 'translationOf: old-second\nlang: fr\ntitle: Were there'),
    'claims/fifth.md': CLAIM.replace('title: Were there', 'title: Were there'),
    'claims/sixth.md': CLAIM.replace('title: Were there', 'translationOf: fifth\ntitle: Were there'),
    'claims/seventh.md': CLAIM.replace('title: Were there', 'translationOf: fifth\nlang: es\ntitle: Were there'),
    'claims/eighth.md': CLAIM.replace('title: Were there', 'translationOf: fifth\nlang: es\ntitle: Were there'),
  },
  'translations that find something else than their originals': {
    ...second('The army saw a balloon.'),
    'claims/third.md': CLAIM.replace('verdict: mostly-false', 'verdict: false\nlang: de\ntranslationOf: second'),
    'claims/fourth.md': CLAIM.replace(
      'verdict: mostly-false',
      'verdict: mostly-false\nlang: fr\ntranslationOf: second\nupdated: 2026-11-25\ncorrections: [{ date: 2026-11-25, kind: withdrawal, note: It was wrong. }]',
    ),
  },
  'results of visits on days that have not come yet': {
    'sources.jsonl': '{"address":"https://agency.example/report","outcome":"live","checked":"2998-11-23"}\n',
  },
  'a misspelt related claim': added('related:', '  - flighst'),
  'a related claim without a similar name': added('related:', '  - the-moon-landing'),
  'an unknown dossier': added('dossier: drones'),
  'a page with a name that the site uses': { 'pages/search.md': '---\ntitle: Search\n---\n\nText.\n' },
  'no claims at all': { 'claims/flights.md': undefined },
  'no site.yaml': { 'site.yaml': undefined },
  'an empty site.yaml': { 'site.yaml': '' },
  'a broken site.yaml': changedSite('title: Desk', 'title: "Desk'),
  'a site.yaml that is not valid UTF-8': { 'site.yaml': Buffer.from(SITE.replace('Desk', 'B\u00fcro'), 'latin1') },
  'a site without https': changedSite('https://desk.example/', 'desk.example'),
  'a misspelt key of the site': changedSite('description:', 'descripton:'),
  'a publisher without keys': changedSite('publisher:\n  name: The desk', 'publisher:'),
  'a scale with mistakes': {
    'site.yaml': `${SITE}verdicts:\n  - id: mostly-false\n    rating: 7\n    definition: [x]\n    tone: happy\n`,
  },
  'a scale with a duplicate id': { 'site.yaml': `${SITE}verdicts:\n${ENTRY}${ENTRY}` },
  'unknown marks: misspelt, that of withdrawn fact-checks, and a picture': {
    'site.yaml': `${SITE}verdicts:\n${ENTRY}    mark: hour-glass\n${marked('a', 'negative', 'withdrawn')}${marked('b', 'mixed', '✔')}`,
  },
  'three verdicts with the same tone and mark': {
    'site.yaml': `${SITE}verdicts:\n${ENTRY}${['a', 'b', 'c'].map((id) => marked(id, 'mixed', 'star')).join('')}`,
  },
  'a mark with two tones, a mark with a comment after it, and no marks': {
    'site.yaml': `${SITE}verdicts:\n${ENTRY}${marked('a', 'mixed', 'star # ours')}${marked('b', 'neutral', 'star')}${marked('c', 'mixed', '')}${marked('d', 'mixed', '~')}`,
  },
  'more verdicts with the same tone than there are shapes': {
    'site.yaml': `${SITE}verdicts:\n${ENTRY}${[...'abcdefghijklmnop'].map((id) => marked(id, 'negative', '')).join('')}`,
  },
  'several problems in several files, files and lines in order': {
    ...changed('[@agency].', '[@agancy].\n\n<b>Two</b>'),
    'claims/drones.md': CLAIM.replace('2026-11-24', '2026-13-01')
      .replace('mostly-false', 'wrong')
      .replace('- id: paper', '- id: agency'),
    'dossiers/flights.md': '---\nsumary: Two flights\n---\n',
    'pages/about.md': '---\ntitle: About\n---\n',
    'site.yaml': SITE.replace('lang: en', 'lang: e'),
  },
  'an unknown key in site.yaml, and claims with the verdicts of its own scale': {
    'site.yaml': `${SITE}licence: CC BY\nbanner: x\nverdicts:\n  - { id: wrong, label: Wrong, definition: It is wrong., tone: negative }\n`,
    ...changed('verdict: mostly-false', 'verdict: wrong'),
    ...second('The army saw a balloon.'),
  },
  'verdicts are not checked if the scale in site.yaml is broken': {
    'site.yaml': `${SITE}verdicts:\n  - { id: wrong, label: Wrong, definition: It is wrong. }\n`,
    ...changed('verdict: mostly-false', 'verdict: wrong'),
  },
  'verdicts are not checked if site.yaml cannot be read': {
    'site.yaml': `${SITE}description: a: b\n`,
    ...changed('verdict: mostly-false', 'verdict: wrong'),
  },
  'verdicts are not checked if the scale in site.yaml is misspelt': {
    'site.yaml': `${SITE}verdict:\n  - { id: wrong, label: Wrong, definition: It is wrong., tone: negative }\n`,
    ...changed('verdict: mostly-false', 'verdict: wrong'),
  },
  'a verdict that is not on the scale while site.yaml has another mistake': {
    'site.yaml': `${SITE}licence: CC BY\nbanner: x\n`,
    ...changed('verdict: mostly-false', 'verdict: wrong'),
  },
  'files in misspelt folders, in the root and in a folder of notes': {
    'Claims/x.md': CLAIM,
    'Claims/y.md': CLAIM,
    'dossier/q.md': CLAIM,
    'z.md': CLAIM,
    'notes/2026/idea.md': CLAIM,
    'README.md': '# Us\n',
    'LICENSE.md': 'CC\n',
    'photos/readme.md': 'A\n',
    '.git/x.md': 'A\n',
    'photos/a.txt': 'A\n',
  },
};
