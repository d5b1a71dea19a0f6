import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM, changed, reportOn, withContent } from '../../testing/content.ts';
import { readClaims } from './read-claims.ts';

test('front matter is never run as code', async () => {
  await reportOn({ 'claims/flights.md': '---js\n{ title: (globalThis.frontMatterRan = true) }\n---\n\nText.\n' });
  assert.equal('frontMatterRan' in globalThis, false);
});

test('a verdict that YAML would read as a boolean stays as typed', async () => {
  const files = {
    ...changed('verdict: mostly-false', 'verdict: true'),
    'claims/drones.md': CLAIM.replace('mostly-false', 'false'),
  };
  const { claims } = await withContent(files, (root) => readClaims(root));
  assert.deepEqual(
    claims.map((claim) => [claim.slug, claim.data.verdict]),
    [
      ['drones', 'false'],
      ['flights', 'true'],
    ],
  );
});

test('a thousand files read on all cores are reported in order', async () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => String(index).padStart(3, '0'));
  const text = (number: string) =>
    CLAIM.replace('claim: There were', `claim: ${number} had`).replace('[@agency]', '[@agency] [@agancy]');
  const files = numbers.map((number) => [`claims/flight-${number}.md`, text(`flight${number}`)] as const);
  const expected = files.map(
    ([name]) =>
      `${name}:16:33 error undeclared-source Unknown source \`agancy\` in a citation; did you mean \`agency\`?`,
  );
  const report = await reportOn(Object.fromEntries(files));
  assert.deepEqual(report, [...expected, '1000 errors in 1004 files read']);
});
