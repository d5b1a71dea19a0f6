import { added, CLAIM, changedSite, second, VALID } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const DOSSIER = '---\ntitle: The speech\n---\n';
const PAGE = VALID['pages/methodology.md'];

export const PAGES: Cases = {
  'no methodology and no corrections policy': {
    'pages/methodology.md': undefined,
    'pages/corrections-policy.md': undefined,
  },
  'a dossier without claims, and one that is a draft': {
    'dossiers/one.md': DOSSIER,
    'dossiers/two.md': DOSSIER.replace('title', 'draft: true\ntitle'),
  },
  'a dossier whose only claim has a mistake': {
    ...added('dossier: one', 'autors: [Desk]'),
    'dossiers/one.md': DOSSIER,
  },
  'a file with a mistake is still compared with the others': {
    ...added(
      'related: [nothing]',
      'dossier: nothing',
      'aliases: [second, "2"]',
      'updated: 2026-11-20',
      'autors: [Desk]',
    ),
    ...second('There were flights!'),
  },
  'a claim named index': { 'claims/index.md': CLAIM.replace('There were flights.', 'A ship was sold.') },
  'an alias that is the address of a list': added('aliases: ["2", index]'),
  'a page with the name of a list': { 'pages/topics.md': PAGE, 'pages/404.md': PAGE },
  'two pages with the same name in two folders': { 'pages/a/about.md': PAGE, 'pages/b/about.md': PAGE },
  'a publisher without a name': changedSite('  name: The desk', '  url: https://desk.example/'),
  'an alias that differs from the file name in accents': {
    ...added('aliases: [e\u0301te\u0301]'),
    'claims/\u00e9t\u00e9.md': second('The army saw a balloon.')['claims/second.md'],
  },
  'an alias that is the name of the file itself': added('aliases: [flights]'),
};
