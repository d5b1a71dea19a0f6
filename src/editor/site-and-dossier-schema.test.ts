import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHAPE_NAMES } from '../model/shapes.ts';
import { isValidForCheck, messagesInEditor } from '../testing/schema-messages.ts';

const SITE = `title: Desk
url: https://desk.example/
description: Checks of claims.
lang: en
publisher:
  name: The desk
`;

const verdict = (...lines: string[]) => `${SITE}verdicts:\n  - id: a\n    label: A\n    ${lines.join('\n    ')}\n`;

/** What is in the file, the file, and the expected messages. */
type Case = [name: string, yaml: string, ...messages: string[]];

const SITES: Case[] = [
  ['a valid site', SITE],
  ['a verdict', verdict('definition: It is so.', 'tone: mixed', 'rating: 5')],
  ['labels in several languages', verdict('definition: { en: It is so., no: 5 }', 'tone: mixed', "rating: '1'")],
  ['a verdict with a mark', verdict('definition: It is so.', 'tone: mixed', 'mark: open-ring')],
  ['an empty mark', verdict('definition: It is so.', 'tone: mixed', 'mark:')],
  [
    'an unknown mark',
    verdict('definition: It is so.', 'tone: mixed', 'mark: stars'),
    `12:11 Unexpected \`stars\` for \`verdicts[1].mark\`, expected one of ${SHAPE_NAMES.map((name) => `\`${name}\``).join(', ')}; did you mean \`star\`?`,
  ],
  ['no address', SITE.replace('url: https://desk.example/\n', ''), '1:1 Missing `url`'],
  [
    'a rating that is too high',
    verdict('definition: It is so.', 'tone: mixed', 'rating: 7'),
    '12:13 `verdicts[1].rating`: Must be <= 5',
  ],
  ['an invalid email address', `${SITE}  email: nobody\n`, '7:10 Unexpected `nobody` for `publisher.email`'],
];

const event = (date: string) => `title: Flights\ntimeline:\n  - date: ${date}\n    event: They flew.\n`;

const DOSSIERS: Case[] = [
  ...['2026', '2026-11', '2026-11-23', '"2026"'].map((date): Case => [`an event on ${date}`, event(date)]),
  ['an event on a date that does not exist', event('2026-02-30'), '3:11 `timeline[1].date`: Must match format "date"'],
  ['an event in a month that does not exist', event('2026-13'), '3:11 Unexpected `2026-13` for `timeline[1].date`'],
  ['an event in a year with five digits', event('20265'), '3:11 `timeline[1].date`: Must be <= 9999'],
];

for (const [kind, cases] of [
  ['site', SITES],
  ['dossier', DOSSIERS],
] as const) {
  for (const [name, yaml, ...expected] of cases)
    test(`${kind}: ${name}`, async () => {
      assert.deepEqual(await messagesInEditor(kind, yaml), expected);
      assert.equal(isValidForCheck(kind, yaml), expected.length === 0, '`npm run check` disagrees');
    });
}
