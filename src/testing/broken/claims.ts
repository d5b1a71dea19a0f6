import { CLAIM, changed, claimFile, second } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

export const CLAIMS: Cases = {
  'a claim with its verdict in capitals at the end': changed(
    'There were flights.',
    'There were flights (MOSTLY FALSE).',
  ),
  'a claim with the id of its verdict': changed(
    'claim: There were flights.',
    'claim: "There were flights: mostly-false"',
  ),
  'a claim with its verdict inside another word': claimFile(
    CLAIM.replace('mostly-false', 'true').replace('There were flights.', 'Untrue were the flights.'),
  ),
  'a claim with its verdict in the language of the file': claimFile(
    CLAIM.replace('mostly-false', 'false\nlang: es').replace('There were flights.', '"Falso: hubo vuelos."'),
  ),
  'a news report as the only source': changed(
    CLAIM.slice(CLAIM.indexOf('    kind: official'), CLAIM.indexOf('---\n\n')),
    '    kind: news\n',
  ),
  'sources with pages, some of them archived':
    changed(
      '    kind: official',
      '    kind: official\n    url: https://a.example/1\n    archived: https://w.example/1',
    ) &&
    claimFile(
      CLAIM.replace('    kind: official', '    kind: official\n    url: https://a.example/1').replace(
        '    stance: context',
        '    stance: context\n    url: https://b.example/2\n    archived: https://w.example/2',
      ),
    ),
  'three sources with the same address': claimFile(
    CLAIM.replace(
      '    kind: official',
      '    kind: official\n    url: http://www.a.example/1\n    archived: https://w.example/1',
    ).replace(
      '    stance: context',
      '    stance: context\n    url: https://a.example/1/\n    archived: https://w.example/2\n  - id: third\n    title: A third\n    stance: context\n    url: https://a.example/1\n    archived: https://w.example/3',
    ),
  ),
  'the same claim with other words, capitals and punctuation': {
    ...changed('There were flights.', 'The army of Mexico knew of two flights by spy planes near its coast'),
    ...second('“The army of Mexico KNEW of two flights by spy planes, near its coast!”'),
  },
  'two claims about the same subject': {
    ...changed('There were flights.', 'The army of Mexico knew of two flights.'),
    ...second('The navy of Mexico knew nothing of any ship.'),
  },
  'the verdict in a claim, after a word that starts with the same letters': claimFile(
    CLAIM.replace('verdict: mostly-false', 'verdict: true').replace(
      'claim: There were flights.',
      'claim: Truest of flights, true?',
    ),
  ),
  'the verdict in a claim, with two spaces': changed(
    'claim: There were flights.',
    'claim: It is mostly  false that there were flights.',
  ),
  'one page with two addresses': claimFile(
    CLAIM.replace(
      'kind: official',
      'kind: official\n    url: https://Agency.example:443/Report/#page-2\n    archived: https://archive.example/1',
    ).replace(
      'stance: context',
      'stance: context\n    url: http://www.agency.example/Report\n    archived: https://archive.example/2',
    ),
  ),
};
