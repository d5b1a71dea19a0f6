import { added, CLAIM, type Files, second } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const replaced = (passage: string, by: string) => CLAIM.replace(passage, () => by);

/** The lines for a claimant with this name. */
const claimant = (name: string, ...lines: string[]) => [
  'claimant:',
  ...[`name: ${name}`, ...lines].map((line) => `  ${line}`),
];

/** A fact-check with the first lines added, and another with the second. */
const two = (first: string[], other: string[]): Files => ({
  ...added(...first),
  ...second('The army saw a balloon.', ...other),
});

export const NAMES: Cases = {
  'a person and an organization with the same name': two(
    claimant('Georgia'),
    claimant('Georgia', 'type: organization'),
  ),
  'a claimant with a url in one file and without in another': two(
    claimant('John Smith'),
    claimant('John Smith', 'url: https://people.example/1'),
  ),
  'an id that is missing in one file': two(
    claimant('John Smith', 'url: https://people.example/1', 'id: smith'),
    claimant('John Smith', 'url: http://www.people.example/1/'),
  ),
  'an id that is the address of another name': two(claimant('John Smith'), claimant('Ana Ruiz', 'id: john-smith')),
  'two claimants with ids, one of them with two spellings and two addresses': {
    ...two(claimant('Hans Müller', 'id: hans', 'url: https://people.example/1'), claimant('Hans Muller', 'id: muller')),
    'claims/third.md': replaced(
      'There were flights.',
      'Gulls read.\nclaimant:\n  name: Johannes Müller\n  id: hans\n  url: https://people.example/2',
    ),
  },
  'topics that look alike: a soft hyphen, two spaces, a Cyrillic letter': added(
    'topics: [night desk, ni\u00adght desk, "night  desk", night d\u0435sk]',
  ),
  'a topic with a composed and a decomposed accent': added('topics: [Canción, Cancio\u0301n]'),
  'a claimant with the name of the publisher in other capitals': added(...claimant('THE DESK')),
  'a claimant with the name of the publisher in a flow mapping': added(
    'claimant: { name: The desk, type: organization }',
  ),
  'a topic with two spellings': two(['topics: [Mexico, spy planes]'], ['topics: [mexico, spy planes]']),
  'a topic with a more frequent spelling': {
    ...two(['topics: [surveillence]'], ['topics: [surveillance]']),
    'claims/third.md': CLAIM.replace('There were flights.', 'A ship was sold.\ntopics: [surveillance]'),
  },
  'different topics that differ by one letter': two(
    ['topics: [Iran, G7, 2025 election]'],
    ['topics: [Iraq, G8, 2026 election]'],
  ),
  'a claimant with two spellings': two(claimant('José Hernández'), claimant('Jose Hernandez')),
  'a claimant with a letter missing': two(claimant('Claudia Sheinbaum'), claimant('Claudia Sheinbam')),
  'two claimants with the same family name': two(claimant('Jim Moorehouse'), claimant('Tim Moorehouse')),
  'names that differ in a number or an ending': {
    ...two(
      ['topics: [World War I, Silva family]', ...claimant('Maria Silva')],
      ['topics: [World War II, Pope John XXII]', ...claimant('Mario Silva')],
    ),
    'claims/third.md': second('A bang was heard.', 'topics: [Pope John XXIII]')['claims/second.md'],
  },
};
