import {
  added,
  CLAIM,
  changed,
  changedSite,
  PIXEL,
  SITE,
  second,
  VALID,
  wrote,
} from '../../pipeline/rules/valid-folder.ts';
import type { Case } from './case.ts';

const DOSSIER = '---\ntitle: The speech\n---\n';
const PAGE = VALID['pages/methodology.md'];
const correction = (day: string) => [`  - date: ${day}`, '    kind: update', '    note: A flight more.'];
const verdictChange = (day: string, from: string) => [
  ...correction(day).map((line) => line.replace('update', 'verdict')),
  `    from: ${from}`,
];

const replaced = (passage: string, by: string) => CLAIM.replace(passage, () => by);

export const JUDGEMENT: readonly Case[] = [
  [
    'a person and an organization of one name',
    {
      ...added('claimant:', '  name: Georgia'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Georgia', '  type: organization'),
    },
  ],
  [
    'a claimant with an address, and the same one without',
    {
      ...added('claimant:', '  name: John Smith'),
      ...second('The army saw a balloon.', 'claimant:', '  name: John Smith', '  url: https://people.example/1'),
    },
  ],
  [
    'an id that is left out once',
    {
      ...added('claimant:', '  name: John Smith', '  url: https://people.example/1', '  id: smith'),
      ...second('The army saw a balloon.', 'claimant:', '  name: John Smith', '  url: http://www.people.example/1/'),
    },
  ],
  [
    'an id that is the address of another name',
    {
      ...added('claimant:', '  name: John Smith'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Ana Ruiz', '  id: john-smith'),
    },
  ],
  [
    'two claimants with an id each, and one with two spellings and two addresses',
    {
      ...added('claimant:', '  name: Hans Müller', '  id: hans', '  url: https://people.example/1'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Hans Muller', '  id: muller'),
      'claims/third.md': replaced(
        'There were flights.',
        'Gulls read.\nclaimant:\n  name: Johannes Müller\n  id: hans\n  url: https://people.example/2',
      ),
    },
  ],
  [
    'topics that look alike: a soft hyphen, two spaces, a Cyrillic letter',
    added('topics: [night desk, ni\u00adght desk, "night  desk", night d\u0435sk]'),
  ],
  ['a topic with an accent that is composed here and not there', added('topics: [Canción, Cancio\u0301n]')],
  [
    'passages of films that end before they begin, when they begin, a second later, and without a beginning',
    added(
      'appearances:',
      ...['1:02:03 62:02', '1:02:03 62:03', '1:02:03 62:04', '01:23 1:24', '99:59:59 999:59'].flatMap((span, n) => {
        const [from, to] = span.split(' ');
        return [`  - url: https://film.example/${n}`, `    startAt: ${from}`, `    endAt: ${to}`];
      }),
      '  - url: https://film.example/last',
      '    endAt: 0:10',
    ),
  ],
  ['a claim made after it was checked', added('claimDate: 2026-11-25')],
  ['every day in the wrong order', added('claimDate: 2026-11-25', 'updated: 2026-11-23')],
  [
    'a month and a year that certainly end before they could begin',
    changed('stance: context', 'stance: context\n    published: 2025-04\n    accessed: 2025-03-31\nclaimDate: 2028'),
  ],
  [
    'a month and a year in which the other day lies',
    changed('stance: context', 'stance: context\n    published: 2026\n    accessed: 2026-01-01\nclaimDate: 2026-11'),
  ],
  ['a claim made, checked and updated on one day', added('claimDate: 2026-11-24', 'updated: 2026-11-24')],
  [
    'a correction before the check was published',
    added('corrections:', ...correction('2026-11-23'), 'updated: 2026-11-24'),
  ],
  [
    'a source opened before it was published',
    changed('kind: official', 'kind: official\n    published: 2026-11-20\n    accessed: 2026-11-19'),
  ],
  ['an impossible day is not also out of order', added('updated: 2026-02-30')],
  [
    'corrections of one day, and then a newer one',
    added('corrections:', ...['2026-11-24', '2026-11-24', '2026-11-25'].flatMap(correction), 'updated: 2026-11-25'),
  ],
  [
    'a changed verdict that was not changed, and one before it that came to the same',
    added(
      'corrections:',
      ...verdictChange('2026-11-27', 'outdated'),
      ...verdictChange('2026-11-26', 'outdated'),
      ...verdictChange('2026-11-25', 'true'),
      'updated: 2026-11-27',
    ),
  ],
  [
    'the newest change of the verdict is found by its day, not by its place',
    added(
      'corrections:',
      ...verdictChange('2026-11-25', 'true'),
      ...verdictChange('2026-11-26', 'mostly-false'),
      'updated: 2026-11-25',
    ),
  ],
  [
    'an earlier verdict under another kind of correction, and no day of the last change',
    added(
      'corrections:',
      ...verdictChange('2026-11-25', 'true').map((line) => line.replace('kind: verdict', 'kind: update')),
    ),
  ],
  [
    'a day to come in every place',
    added('claimDate: 2226-11-24', 'updated: 2226-11-25', 'corrections:', ...correction('2226-11-24')),
  ],
  ['a check of a day to come', changed('published: 2026-11-24', 'published: 2226-11-24')],
  [
    'a check of a day to come that is to be published then',
    changed('published: 2026-11-24', 'published: 2226-11-24\npublishAt: 2226-11-24'),
  ],
  [
    'a check of a day to come that is to be published before',
    changed('published: 2026-11-24', 'published: 2226-11-24\npublishAt: 2226-11-23'),
  ],
  ['a draft of a day to come', changed('published: 2026-11-24', 'published: 2226-11-24\ndraft: true')],
  ['the day after today, which has begun in the east', added('updated: 2027-01-01')],
  ['two days after today', added('updated: 2027-01-02')],
  [
    'a claim with its verdict in capitals at the end',
    changed('There were flights.', 'There were flights (MOSTLY FALSE).'),
  ],
  [
    'a claim with the id of its verdict',
    changed('claim: There were flights.', 'claim: "There were flights: mostly-false"'),
  ],
  [
    'a claim with its verdict inside another word',
    {
      'claims/flights.md': CLAIM.replace('mostly-false', 'true')
        .replace('There were', 'Untrue: were there')
        .replace('claim: Untrue: were there flights.', 'claim: Untrue were the flights.'),
    },
  ],
  [
    'a claim with its verdict in the language of the file',
    {
      'claims/flights.md': CLAIM.replace('mostly-false', 'false\nlang: es').replace(
        'There were flights.',
        '"Falso: hubo vuelos."',
      ),
    },
  ],
  ['a claimant with the name of the publisher in other capitals', added('claimant:', '  name: THE DESK')],
  [
    'a claimant with the name of the publisher in a flow mapping',
    added('claimant: { name: The desk, type: organization }'),
  ],
  [
    'one source only, and that a report',
    changed(CLAIM.slice(CLAIM.indexOf('    kind: official'), CLAIM.indexOf('---\n\n')), '    kind: news\n'),
  ],
  [
    'sources with pages, some of them archived',
    changed(
      '    kind: official',
      '    kind: official\n    url: https://a.example/1\n    archived: https://w.example/1',
    ) && {
      'claims/flights.md': CLAIM.replace(
        '    kind: official',
        '    kind: official\n    url: https://a.example/1',
      ).replace(
        '    stance: context',
        '    stance: context\n    url: https://b.example/2\n    archived: https://w.example/2',
      ),
    },
  ],
  [
    'three sources at one address',
    {
      'claims/flights.md': CLAIM.replace(
        '    kind: official',
        '    kind: official\n    url: http://www.a.example/1\n    archived: https://w.example/1',
      ).replace(
        '    stance: context',
        '    stance: context\n    url: https://a.example/1/\n    archived: https://w.example/2\n  - id: third\n    title: A third\n    stance: context\n    url: https://a.example/1\n    archived: https://w.example/3',
      ),
    },
  ],
  [
    'no methodology and no corrections policy',
    { 'pages/methodology.md': undefined, 'pages/corrections-policy.md': undefined },
  ],
  [
    'a topic in two ways of writing',
    { ...added('topics: [Mexico, spy planes]'), ...second('The army saw a balloon.', 'topics: [mexico, spy planes]') },
  ],
  [
    'a topic that is used more often one way',
    {
      ...added('topics: [surveillence]'),
      ...second('The army saw a balloon.', 'topics: [surveillance]'),
      'claims/third.md': CLAIM.replace('There were flights.', 'A ship was sold.\ntopics: [surveillance]'),
    },
  ],
  [
    'topics of one letter more that are different',
    {
      ...added('topics: [Iran, G7, 2025 election]'),
      ...second('The army saw a balloon.', 'topics: [Iraq, G8, 2026 election]'),
    },
  ],
  [
    'a claimant in two ways of writing',
    {
      ...added('claimant:', '  name: José Hernández'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Jose Hernandez'),
    },
  ],
  [
    'a claimant with a letter missing',
    {
      ...added('claimant:', '  name: Claudia Sheinbaum'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Claudia Sheinbam'),
    },
  ],
  [
    'two claimants of one family',
    {
      ...added('claimant:', '  name: Jim Moorehouse'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Tim Moorehouse'),
    },
  ],
  [
    'one claim in other words, capitals and signs',
    {
      ...changed('There were flights.', 'The army of Mexico knew of two flights by spy planes near its coast'),
      ...second('“The army of Mexico KNEW of two flights by spy planes, near its coast!”'),
    },
  ],
  [
    'two claims about one thing',
    {
      ...changed('There were flights.', 'The army of Mexico knew of two flights.'),
      ...second('The navy of Mexico knew nothing of any ship.'),
    },
  ],
  [
    'a dossier that no claim names, and one that is a draft',
    { 'dossiers/one.md': DOSSIER, 'dossiers/two.md': DOSSIER.replace('title', 'draft: true\ntitle') },
  ],
  [
    'a dossier of a claim that has a mistake',
    { ...added('dossier: one', 'autors: [Desk]'), 'dossiers/one.md': DOSSIER },
  ],
  [
    'a file with a mistake is judged among the others all the same',
    {
      ...added(
        'related: [nothing]',
        'dossier: nothing',
        'aliases: [second, "2"]',
        'updated: 2026-11-20',
        'autors: [Desk]',
      ),
      ...second('There were flights!'),
    },
  ],
  ['a claim named index', { 'claims/index.md': CLAIM.replace('There were flights.', 'A ship was sold.') }],
  ['an alias that is the address of a list', added('aliases: ["2", index]')],
  [
    'links to pages of the site that exist',
    {
      ...wrote(
        '[a](/) [b](/claims/) [c](/claims/flights/index.html) [d](/claims/flights/#sources) [e](/methodology/) [f](/search/?q=x) [g](/topics/) [h](/favicon.svg) [i](#main) [j](../pages/methodology.md) [k](/claims/old/)',
      ),
      ...second('The army saw a balloon.', 'aliases: [old]'),
    },
  ],
  [
    'links to pages of the site that do not exist',
    wrote(
      '[a](/claims/none/) [b](/dossiers/none/) [c](/none/) [d](/methodology/none/) [e](none.md) [f](../pages/none.md#x) [g](/claims/%ZZ/)',
    ),
  ],
  ['links that leave the content folder', wrote('[a](../../secret.md) [b](..%2f..%2fsecret.md)')],
  ['a link in a definition that leads nowhere', wrote('Two [flights][1].\n\n[1]: /claims/none/')],
  [
    'a link to a draft and to what is to be published later',
    {
      ...wrote('[a](/claims/second/) [b](third.md)'),
      ...second('The army saw a balloon.', 'draft: true'),
      'claims/third.md': CLAIM.replace('There were flights.', 'A ship was sold.\npublishAt: 2226-01-01').replace(
        '2026-11-24',
        '2226-01-01',
      ),
    },
  ],
  [
    'a draft may link to a draft',
    {
      'claims/flights.md': `${CLAIM.replace('verdict', 'draft: true\nverdict')}\n[a](second.md)\n`,
      ...second('The army saw a balloon.', 'draft: true'),
    },
  ],
  [
    'a link from a timeline that leads nowhere',
    {
      ...added('dossier: one'),
      'dossiers/one.md':
        '---\ntitle: One\ntimeline:\n  - date: 2026\n    event: There were [flights](/claims/none/).\n---\n',
    },
  ],
  ['a picture that is not there', wrote('![Two aeroplanes](flights.png)')],
  [
    'pictures that only the front matter names, one of them not there',
    {
      ...added(
        'appearances: [{ url: https://post.example/1, screenshot: { file: shots/1.png, alt: A post } }]',
        'media: [{ file: shots/1.png, alt: A post }, { file: shots/2.png, alt: A post }]',
      ),
      'shots/1.png': PIXEL,
    },
  ],
  [
    'a picture in a folder beside, with a space in its name',
    { ...wrote('![Two aeroplanes](<../pictures/two planes.png>)'), 'pictures/two planes.png': PIXEL },
  ],
  [
    'a picture that is none',
    { ...wrote('![Two aeroplanes](flights.png)'), 'claims/flights.png': '<script>alert(1)</script>' },
  ],
  ['a picture that is a document', { ...wrote('![Two aeroplanes](flights.svg)'), 'claims/flights.svg': '<svg/>' }],
  ['a picture outside of the content folder', wrote('![Two aeroplanes](../../flights.png)')],
  ['a picture from the top of the site', wrote('![Two aeroplanes](/flights.png)')],
  ['a picture as data', wrote('![Two aeroplanes](data:image/png;base64,AAAA)')],
  ['a picture with an empty text', { ...wrote('![ ](flights.png)'), 'claims/flights.png': PIXEL }],
  [
    'headings that begin with the first rank, and skip two',
    wrote('# One\n\nText.\n\n## Two\n\nText.\n\n##### Five\n\nText.\n\n## Two again\n\nText.'),
  ],
  ['headings with lines below them', wrote('One\n===\n\nText.\n\nTwo\n---\n\nText.')],
  ['a page with the name of a list', { 'pages/topics.md': PAGE, 'pages/404.md': PAGE }],
  ['two pages of one name in two folders', { 'pages/a/about.md': PAGE, 'pages/b/about.md': PAGE }],
  ['a publisher without a name', changedSite('  name: The desk', '  url: https://desk.example/')],
  [
    'an alias in other accents than the name of the file that has it',
    {
      ...added('aliases: [e\u0301te\u0301]'),
      'claims/\u00e9t\u00e9.md': second('The army saw a balloon.')['claims/second.md'],
    },
  ],
  ['an alias that is the name of the file itself', added('aliases: [flights]')],
  [
    'a dossier and its source with days that cannot be',
    {
      ...added('dossier: the-speech'),
      'dossiers/the-speech.md':
        '---\ntitle: The speech\npublished: 2026-11-20\nupdated: 2026-11-10\ndocument:\n  title: A speech\n  published: 2026-11-25\nsources:\n  - id: one\n    title: One\n    published: 2026-11-12\n    accessed: 2026-11-11\n    stance: context\n---\n',
    },
  ],
  [
    'days to come in a dossier, its source and a page',
    {
      ...added('dossier: the-speech'),
      'dossiers/the-speech.md':
        '---\ntitle: The speech\npublished: 2226-11-20\nsources:\n  - id: one\n    title: One\n    published: 2226-11-12\n    stance: context\n---\n',
      'pages/about.md': '---\ntitle: Who we are\nupdated: 2226-01-01\n---\n\nWe are a desk.\n',
    },
  ],
  [
    'the verdict in a claim, not where its letters stand first',
    {
      'claims/flights.md': CLAIM.replace('verdict: mostly-false', 'verdict: true').replace(
        'claim: There were flights.',
        'claim: Truest of flights, true?',
      ),
    },
  ],
  [
    'the verdict in a claim, with two spaces',
    changed('claim: There were flights.', 'claim: It is mostly  false that there were flights.'),
  ],
  [
    'one page under two addresses',
    {
      'claims/flights.md': CLAIM.replace(
        'kind: official',
        'kind: official\n    url: https://Agency.example:443/Report/#page-2\n    archived: https://archive.example/1',
      ).replace(
        'stance: context',
        'stance: context\n    url: http://www.agency.example/Report\n    archived: https://archive.example/2',
      ),
    },
  ],
  [
    'names that differ in a number or an ending',
    {
      ...added('topics: [World War I, Silva family]', 'claimant:', '  name: Maria Silva'),
      ...second(
        'The army saw a balloon.',
        'topics: [World War II, Pope John XXII]',
        'claimant:',
        '  name: Mario Silva',
      ),
      'claims/third.md': second('A bang was heard.', 'topics: [Pope John XXIII]')['claims/second.md'],
    },
  ],
  [
    'links below claims, to lists and to pages of lists that are not there',
    wrote(
      '[a](/claims/flights/nothing/more/)\n[b](/topics/nothing/)\n[c](/verdicts/nothing/)\n[d](/claims/999/)\n[e](/search/x/y)\n[f](/assets/nothing.css)\n[g](/claims//flights/)\n[h](/claimants/nobody/)\n[i](/topics/drones/2/)\n[j](/sources/nobody/)',
    ),
  ],
  [
    'links below claims, to lists and to pages of lists that are there',
    {
      'claims/flights.md': CLAIM.replace('kind: official', 'kind: official\n    publisher: The agency')
        .replace('published: 2026-11-24', 'published: 2026-11-24\ntopics: [Drones]\nclaimant:\n  name: The army')
        .concat(
          '\n[a](/claims/flights) [b](/404.html) [c](/topics/drones/) [d](/verdicts/false/) [e](/claimants/the-army/) [f](/sources/the-agency/) [g](/verdicts/) [h](https://desk.example/claims/flights/) [i](/media/claims/a.png) ![A town](a.png)\n',
        ),
      'claims/a.png': PIXEL,
    },
  ],
  [
    'addresses that the site does not build, or not for readers',
    {
      ...wrote(
        '[a](/feed.xml)\n[b](/claims/flights.json)\n[c](/claims/flights/history/)\n[d](/data/claims.json)\n[e](/sitemap-index.xml)\n[f](/media/a.png)\n[g](/topics/balloons/)\n[h](/claims/old-balloon/)\n[i](/claims/2/)\n[j](/favicon.svg/)\n[k](/search/index.json)',
      ),
      ...second('The army saw a balloon.', 'topics: [Balloons]', 'aliases: [old-balloon]', 'draft: true'),
      'pages/of-drafts.md':
        '---\ntitle: Drafts\ndraft: true\n---\n\n[a](/topics/balloons/) [b](/claims/old-balloon/)\n',
    },
  ],
  [
    'a place that the page of an old address has not',
    {
      ...wrote('[a](/claims/old/#sources) [b](/claims/old#nothing)'),
      ...second('The army saw a balloon.', 'aliases: [old]'),
    },
  ],
  [
    'full addresses of the site that lead to nothing',
    wrote('[a](https://desk.example/claims/none/), [b](http://DESK.example/none/), [c](https://desk.example)'),
  ],
  [
    'places that a page has not',
    {
      ...wrote(
        '## What was said\n\n[a](#what-was-said) [b](#no-such-heading) [c](second.md#sources) [d](second.md#no-such-heading) [e](/claims/second/#source-1) [f](/claims/second/#nothing)',
      ),
      ...second('The army saw a balloon.'),
    },
  ],
  [
    'a full address of a site below a path',
    {
      'site.yaml': SITE.replace('https://desk.example/', 'https://desk.example/facts/'),
      ...wrote(
        '[a](https://desk.example/facts/claims/none/), [b](https://desk.example/claims/none/), [c](/claims/flights/)',
      ),
    },
  ],
];
