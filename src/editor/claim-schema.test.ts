import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM as VALID } from '../testing/content.ts';
import { DESK, isValidForCheck, messagesInEditor } from '../testing/schema-messages.ts';
import { schemasFor } from './schemas.ts';

/** The front matter of a valid claim, with one source that has only an id and a title. */
const CLAIM = VALID.slice(VALID.indexOf('title:'), VALID.indexOf('    kind: official'));

const replaced = (passage: string, by: string) => CLAIM.replace(passage, () => by);
const added = (...lines: string[]) => `${CLAIM}${lines.join('\n')}\n`;
const source = (line: string) => `${CLAIM}    ${line}\n`;
const correction = (...lines: string[]) =>
  added('corrections:', '  - date: 2026-11-25', '    note: It was wrong.', ...lines.map((line) => `    ${line}`));

/** A file and the messages that it gets. */
type Case = [yaml: string, ...messages: string[]];

const KEYS =
  '`title`, `claim`, `claimLang`, `claimTranslation`, `claimant`, `claimants`, `claimDate`, `appearances`, `media`, `verdict`, `summary`, `published`, `updated`, `authors`, `reviewers`, `tip`, `topics`, `dossier`, `order`, `lang`, `translationOf`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`';

const ACCEPTED: Readonly<Record<string, string>> = {
  'a valid claim': CLAIM,
  'a verdict that YAML reads as a boolean': replaced('mostly-false', 'false'),
  'a verdict in quotation marks': replaced('mostly-false', '"true"'),
  'a title that YAML reads as a number': replaced('Were there flights?', '1984'),
  'a title that YAML reads as a fraction': replaced('Were there flights?', '9.11'),
  'a claim that YAML reads as a boolean': replaced('There were flights.', 'true'),
  'a text over several lines': replaced('There were two.', '>\n  There were\n  two.'),
  'a year as the id of a source': replaced('id: agency', 'id: 2024'),
  'an order': added('order: 3'),
  'an order in quotation marks': added('order: "3"'),
  'a draft': added('draft: true'),
  'a draft in quotation marks': added("draft: 'false'"),
  'aliases that YAML reads as numbers and booleans': added('aliases: [2024, true]', 'related: [2023]'),
  'topics that YAML reads as numbers': added('topics: [2024, 5.5]'),
  'a date in quotation marks': replaced('2026-11-24', '"2026-11-24"'),
  'a leap day': replaced('2026-11-24', '2028-02-29'),
  'an address with capital letters': source('url: HTTPS://Report.example/Ä?q=1#x'),
  languages: added('lang: zh-Hant-TW'),
  'a language that YAML 1.1 reads as a boolean': added('lang: no'),
  'empty optional keys': added(
    'claimant:',
    'claimDate:',
    'appearances:',
    'updated:',
    'authors:',
    'topics:',
    'dossier:',
    'order:',
    'lang:',
  ).concat('corrections:\naliases:\nrelated:\ndraft:\npublishAt:\n'),
  'empty optional keys of a source': source('publisher:\n    url:\n    published:\n    kind:\n    stance:'),
  'optional keys with an empty text': added("updated: ''", "dossier: ''", "order: ''", "lang: ''", "draft: ''"),
  'optional keys of a source with an empty text': source("url: ''\n    quote: ''\n    accessed: ''\n    kind: ''"),
  'a correction that does not change the verdict': correction('kind: update'),
  'a changed verdict': correction('kind: verdict', 'from: true'),
};

const REJECTED: Readonly<Record<string, Case>> = {
  'no title': [replaced('title: Were there flights?\n', ''), '1:1 Missing `title`'],
  'no sources': [CLAIM.slice(0, CLAIM.indexOf('sources')), '1:1 Missing `sources`'],
  'no title of a source': [replaced('    title: A report\n', ''), '7:5 Missing `sources[1].title`'],
  'an empty title': [replaced('title: Were there flights?', 'title:'), '1:7 `title`: Must be string,number,boolean'],
  'a title of spaces': [replaced('Were there flights?', "'  '"), '1:8 Unexpected `  ` for `title`'],
  'an optional text of spaces': [source("quote: '  '"), '9:12 Unexpected `  ` for `sources[1].quote`'],
  'an empty verdict': [
    replaced('verdict: mostly-false', 'verdict:'),
    '3:9 Empty `verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`',
  ],
  'a misspelt verdict': [
    replaced('mostly-false', 'flase'),
    '3:10 Unexpected `flase` for `verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`; did you mean `false`?',
  ],
  'a misspelt key': [added('sumary: x'), '9:1 Unknown key `sumary`; did you mean `summary`?'],
  'a misspelt key of a source': [source('titel: x'), '9:5 Unknown key `sources[1].titel`; did you mean `title`?'],
  'a misspelt required key is not also missing': [
    replaced('summary:', 'sumary:'),
    '4:1 Unknown key `sumary`; did you mean `summary`?',
  ],
  'keys that every JavaScript object has': [
    added('toString: x', '__proto__: y'),
    `9:1 Unknown key \`toString\`; known keys are ${KEYS}`,
    `10:1 Unknown key \`__proto__\`; known keys are ${KEYS}`,
  ],
  'a misspelt key of a claimant': [
    added('claimant:', '  name: Ana', '  tpye: person'),
    '11:3 Unknown key `claimant.tpye`; did you mean `type`?',
  ],
  'a date that does not exist': [replaced('2026-11-24', '2026-02-30'), '5:12 `published`: Must match format "date"'],
  'a date without leading zeros': [replaced('2026-11-24', '2026-1-5'), '5:12 `published`: Must match format "date"'],
  'a date with a time': [added('updated: 2026-11-24T10:00:00Z'), '9:10 `updated`: Must match format "date"'],
  'a year instead of a date': [added('updated: 2026'), '9:10 `updated`: Must be string,null'],
  'a word instead of a list': [added('topics: mexico'), '9:9 `topics`: Must be array,null'],
  'a word instead of a mapping': [added('claimant: Ana'), '9:11 `claimant`: Must be object,null'],
  'a list instead of text': [
    replaced('Were there flights?', '[One, Two]'),
    '1:8 `title`: Must be string,number,boolean',
  ],
  'an empty list of sources': [
    CLAIM.slice(0, CLAIM.indexOf('sources')).concat('sources: []\n'),
    '6:10 `sources`: Must NOT have fewer than 1 items',
  ],
  'an order of 0': [added('order: 0'), '9:8 `order`: Must be >= 1'],
  'an order in words': [added('order: first'), '9:8 Unexpected `first` for `order`'],
  '`yes` for a draft': [added('draft: yes'), '9:8 Unexpected `yes` for `draft`, expected one of `true`, `false`'],
  'the name of a language': [added('lang: english'), '9:7 Unexpected `english` for `lang`'],
  'an alias that is a path': [added('aliases: [claims/old]'), '9:11 Unexpected `claims/old` for `aliases[1]`'],
  'a source id with a space': [
    replaced('id: agency', 'id: the agency'),
    '7:9 Unexpected `the agency` for `sources[1].id`',
  ],
  ...Object.fromEntries(
    ['www.report.example', 'https:/report.example', 'javascript:alert(1)', '"https://a b"', '"https://"'].map(
      (address): [string, Case] => [
        `the address ${address}`,
        [source(`url: ${address}`), `9:10 Unexpected \`${address.replaceAll('"', '')}\` for \`sources[1].url\``],
      ],
    ),
  ),
  'an unknown kind of source': [
    source('kind: blog'),
    '9:11 Unexpected `blog` for `sources[1].kind`, expected one of `primary`, `official`, `law`, `data`, `research`, `news`, `other`',
  ],
  'a changed verdict without the earlier one': [correction('kind: verdict'), '10:5 Missing `corrections[1].from`'],
  'a changed verdict with an empty earlier one': [
    correction('kind: verdict', 'from:'),
    '13:10 `corrections[1].from`: Must NOT be valid',
  ],
};

for (const [name, yaml] of Object.entries(ACCEPTED))
  test(`accepted: ${name}`, async () => {
    assert.deepEqual(await messagesInEditor('claim', yaml), []);
    assert.ok(isValidForCheck('claim', yaml), '`npm run check` disagrees');
  });

for (const [name, [yaml, ...expected]] of Object.entries(REJECTED))
  test(`rejected: ${name}`, async () => {
    assert.deepEqual(await messagesInEditor('claim', yaml), expected);
    assert.ok(!isValidForCheck('claim', yaml), '`npm run check` disagrees');
  });

/** Where editors and `npm run check` disagree, which JSON Schema cannot avoid. */
const DIFFERENCES: [what: string, yaml: string, isValid: boolean][] = [
  ['an empty text instead of a list', added("topics: ''"), true],
  ['YAML reads `True` as `true`', replaced('mostly-false', 'True'), false],
  ['YAML reads `3.0` as `3`', added('order: 3.0'), false],
  ['an address has the right form, but an invalid port', source('url: https://a:b:c/'), false],
  ['a language tag has the right form, but repeats a part', added('lang: en-gb-gb'), false],
];

for (const [what, yaml, isValid] of DIFFERENCES) {
  test(`editors and check disagree: ${what}`, async () => {
    assert.equal(isValidForCheck('claim', yaml), isValid);
    assert.equal((await messagesInEditor('claim', yaml)).length === 0, !isValid);
  });
}

test('the schema of claims has the verdicts of the site', async () => {
  const site = { ...DESK, verdicts: [{ id: 'a', label: 'A', definition: 'It is so.', tone: 'mixed' as const }] };
  assert.deepEqual(await messagesInEditor('claim', replaced('mostly-false', 'a'), site), []);
  assert.deepEqual(await messagesInEditor('claim', replaced('mostly-false', 'true'), site), [
    '3:10 Unexpected `true` for `verdict`, expected one of `a`',
  ]);
});

test('each verdict has a description, and `true` and `false` of other keys have none', () => {
  const { verdict, draft } = schemasFor(DESK).claim.properties ?? {};
  const described = verdict?.markdownEnumDescriptions;
  assert.ok(Array.isArray(described));
  assert.equal(described.length, 8);
  assert.equal(described[4], '**False**: The claim is wrong.');
  assert.equal(draft?.markdownEnumDescriptions, undefined);
});
