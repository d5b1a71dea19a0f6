import { added, changed } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const correction = (day: string) => [`  - date: ${day}`, '    kind: update', '    note: A flight more.'];
const verdictChange = (day: string, from: string) => [
  ...correction(day).map((line) => line.replace('update', 'verdict')),
  `    from: ${from}`,
];

export const DATES: Cases = {
  'passages of films that end before their start, at it, a second later, and without a start': added(
    'appearances:',
    ...['1:02:03 62:02', '1:02:03 62:03', '1:02:03 62:04', '01:23 1:24', '99:59:59 999:59'].flatMap((span, n) => {
      const [from, to] = span.split(' ');
      return [`  - url: https://film.example/${n}`, `    startAt: ${from}`, `    endAt: ${to}`];
    }),
    '  - url: https://film.example/last',
    '    endAt: 0:10',
  ),
  'a claim made after it was checked': added('claimDate: 2026-11-25'),
  'all dates in the wrong order': added('claimDate: 2026-11-25', 'updated: 2026-11-23'),
  'a month and a year that are certainly too early': changed(
    'stance: context',
    'stance: context\n    published: 2025-04\n    accessed: 2025-03-31\nclaimDate: 2028',
  ),
  'a month and a year that contain the other date': changed(
    'stance: context',
    'stance: context\n    published: 2026\n    accessed: 2026-01-01\nclaimDate: 2026-11',
  ),
  'a claim made, checked and updated on one day': added('claimDate: 2026-11-24', 'updated: 2026-11-24'),
  'a correction before publication': added('corrections:', ...correction('2026-11-23'), 'updated: 2026-11-24'),
  'a source opened before it was published': changed(
    'kind: official',
    'kind: official\n    published: 2026-11-20\n    accessed: 2026-11-19',
  ),
  'an impossible date is not also reported as out of order': added('updated: 2026-02-30'),
  'corrections of the same day, followed by a newer one': added(
    'corrections:',
    ...['2026-11-24', '2026-11-24', '2026-11-25'].flatMap(correction),
    'updated: 2026-11-25',
  ),
  'a changed verdict that did not change, and an earlier one with the same result': added(
    'corrections:',
    ...verdictChange('2026-11-27', 'outdated'),
    ...verdictChange('2026-11-26', 'outdated'),
    ...verdictChange('2026-11-25', 'true'),
    'updated: 2026-11-27',
  ),
  'the newest change of the verdict is found by its date, not by its position': added(
    'corrections:',
    ...verdictChange('2026-11-25', 'true'),
    ...verdictChange('2026-11-26', 'mostly-false'),
    'updated: 2026-11-25',
  ),
  'an earlier verdict in another kind of correction, without `updated`': added(
    'corrections:',
    ...verdictChange('2026-11-25', 'true').map((line) => line.replace('kind: verdict', 'kind: update')),
  ),
  'a future date in every key': added(
    'claimDate: 2226-11-24',
    'updated: 2226-11-25',
    'corrections:',
    ...correction('2226-11-24'),
  ),
  'a fact-check with a future date': changed('published: 2026-11-24', 'published: 2226-11-24'),
  'a fact-check with a future date that is scheduled for it': changed(
    'published: 2026-11-24',
    'published: 2226-11-24\npublishAt: 2226-11-24',
  ),
  'a fact-check with a future date that is scheduled for an earlier one': changed(
    'published: 2026-11-24',
    'published: 2226-11-24\npublishAt: 2226-11-23',
  ),
  'a draft with a future date': changed('published: 2026-11-24', 'published: 2226-11-24\ndraft: true'),
  'tomorrow, which has begun in some time zones': added('updated: 2027-01-01'),
  'two days after today': added('updated: 2027-01-02'),
  'a dossier and its source with dates in the wrong order': {
    ...added('dossier: the-speech'),
    'dossiers/the-speech.md':
      '---\ntitle: The speech\npublished: 2026-11-20\nupdated: 2026-11-10\ndocument:\n  title: A speech\n  published: 2026-11-25\nsources:\n  - id: one\n    title: One\n    published: 2026-11-12\n    accessed: 2026-11-11\n    stance: context\n---\n',
  },
  'future dates in a dossier, its source and a page': {
    ...added('dossier: the-speech'),
    'dossiers/the-speech.md':
      '---\ntitle: The speech\npublished: 2226-11-20\nsources:\n  - id: one\n    title: One\n    published: 2226-11-12\n    stance: context\n---\n',
    'pages/about.md': '---\ntitle: Who we are\nupdated: 2226-01-01\n---\n\nWe are a desk.\n',
  },
};
