import { added, CLAIM, second } from '../../pipeline/rules/valid-folder.ts';
import type { Case } from './case.ts';

const replaced = (passage: string, by: string) => CLAIM.replace(passage, () => by);

export const NAMES: readonly Case[] = [
  [
    'a person and an organization with the same name',
    {
      ...added('claimant:', '  name: Georgia'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Georgia', '  type: organization'),
    },
  ],
  [
    'a claimant with a url in one file and without in another',
    {
      ...added('claimant:', '  name: John Smith'),
      ...second('The army saw a balloon.', 'claimant:', '  name: John Smith', '  url: https://people.example/1'),
    },
  ],
  [
    'an id that is missing in one file',
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
    'two claimants with ids, one of them with two spellings and two addresses',
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
  ['a topic with a composed and a decomposed accent', added('topics: [Canción, Cancio\u0301n]')],
  ['a claimant with the name of the publisher in other capitals', added('claimant:', '  name: THE DESK')],
  [
    'a claimant with the name of the publisher in a flow mapping',
    added('claimant: { name: The desk, type: organization }'),
  ],
  [
    'a topic with two spellings',
    { ...added('topics: [Mexico, spy planes]'), ...second('The army saw a balloon.', 'topics: [mexico, spy planes]') },
  ],
  [
    'a topic with a more frequent spelling',
    {
      ...added('topics: [surveillence]'),
      ...second('The army saw a balloon.', 'topics: [surveillance]'),
      'claims/third.md': CLAIM.replace('There were flights.', 'A ship was sold.\ntopics: [surveillance]'),
    },
  ],
  [
    'different topics that differ by one letter',
    {
      ...added('topics: [Iran, G7, 2025 election]'),
      ...second('The army saw a balloon.', 'topics: [Iraq, G8, 2026 election]'),
    },
  ],
  [
    'a claimant with two spellings',
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
    'two claimants with the same family name',
    {
      ...added('claimant:', '  name: Jim Moorehouse'),
      ...second('The army saw a balloon.', 'claimant:', '  name: Tim Moorehouse'),
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
];
