import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, json } from '../testing/imported.ts';

const SOURCES = [{ id: 'a', title: 'A', stance: 'context' }];
const CLAIM = { slug: 'one', title: 'One', claim: 'It rains.', verdict: 'false', summary: 'No.', body: 'B [@a].' };

const SHAPES: [what: string, change: Record<string, unknown>, report: RegExp][] = [
  [
    'a body that is a list',
    { body: ['First.', 'Second.'] },
    /as a draft\n.*the body is empty\n.*body: is a list, expected a text, so it was left out\n.*left out: body\[1\]: First\.\n.*body\[2\]: Second/,
  ],
  [
    'a verdict that is an object',
    { verdict: { id: 'false' } },
    /draft because no verdict: `verdict` is an object, expected a text\n.*left out: verdict\.id: false/,
  ],
  [
    'a slug that is an object',
    { slug: { of: 'two' } },
    /one\.md\n.*slug: is an object, expected a text, so it became `one`\n.*left out: slug\.of: two/,
  ],
  ['a broken list', { topics: '["rain",' }, /not written: wrong-type Unexpected `\["rain",` for `topics`/],
  ['a broken mapping', { claimant: '{"name":"Ann",' }, /not written: wrong-type Unexpected `\{"name":"Ann",`/],
];

for (const [what, change, expected] of SHAPES) {
  test(`nothing is lost or guessed: ${what}`, async () => {
    const record = { ...CLAIM, published: '2026-01-05', sources: SOURCES, ...change };
    const { report } = await imported('a.jsonl', json(record));
    assert.match(report, expected);
  });
}
