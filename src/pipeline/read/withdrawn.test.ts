import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, reportOn, VALID } from '../../testing/content.ts';

const NOTICE = [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  '    kind: withdrawal',
  '    note: A bird.',
];

/**
 * The valid claim with its verdict in its words, a news report as its only source, and an appearance without an archived copy.
 */
function weak(...lines: string[]): string {
  return String(added('appearances:', '  - url: https://paper.example/flights', ...lines)['claims/flights.md'])
    .replace('claim: There were flights.', 'claim: "Mostly false: there were flights."')
    .replace('kind: official', 'kind: news')
    .replace(/ {2}- id: paper\n.*\n.*\n/, '');
}

const rulesIn = (report: string[]) =>
  report.slice(0, -1).map((line) => / (?:error|warning|note) ([\w-]+) /.exec(line)?.[1]);

test('rules about the evidence for a verdict do not apply to withdrawn fact-checks', async () => {
  assert.deepEqual(rulesIn(await reportOn({ 'claims/flights.md': weak() })), [
    'verdict-in-claim',
    'no-archived-copy',
    'one-source',
    'no-primary-source',
  ]);
  assert.deepEqual(rulesIn(await reportOn({ 'claims/flights.md': weak(...NOTICE) })), []);
});

test('a withdrawn fact-check may have a successor with the same claim', async () => {
  const twin = VALID['claims/flights.md'];
  assert.deepEqual(rulesIn(await reportOn({ 'claims/second.md': twin })), ['similar-claim']);
  assert.deepEqual(rulesIn(await reportOn({ ...added(...NOTICE), 'claims/second.md': twin })), []);
});

test('a withdrawal may name the withdrawn verdict', async () => {
  assert.deepEqual(rulesIn(await reportOn(added(...NOTICE, '    from: mostly-false'))), []);
});
