import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Visit } from '../model/visit.ts';
import type { Finding } from './finding.ts';
import { nextVisit } from './next-visit.ts';

const PAGE = { address: 'https://paper.example/1', quotes: ['It is so.'] };

/** The outcomes after each of some visits, a day apart. */
function after(findings: readonly Finding['outcome'][], failures = 3): string[] {
  let visit: Visit | undefined;
  return findings.map((outcome, day) => {
    visit = nextVisit(PAGE, visit, { outcome }, { today: `2026-05-0${day + 1}`, failures });
    return [visit.outcome, visit.failures, visit.since?.slice(-2)].filter((one) => one !== undefined).join(' ');
  });
}

test('failed visits in a row make a page gone, since the first of them', () => {
  assert.deepEqual(after(['live', 'failed', 'failed', 'failed', 'failed']), [
    'live',
    'unclear 1 02',
    'unclear 2 02',
    'gone 3 02',
    'gone 4 02',
  ]);
  assert.deepEqual(after(['failed'], 1), ['gone 1 01']);
});

test('an answer ends the row, and a visit that proves nothing neither ends it nor adds to it', () => {
  assert.deepEqual(after(['failed', 'failed', 'live', 'failed']), [
    'unclear 1 01',
    'unclear 2 01',
    'live',
    'unclear 1 04',
  ]);
  assert.deepEqual(after(['failed', 'failed', 'blocked', 'failed']).at(-1), 'unclear 1 04');
  assert.deepEqual(after(['failed', 'unclear', 'failed', 'failed']), [
    'unclear 1 01',
    'unclear 1 01',
    'unclear 2 01',
    'gone 3 01',
  ]);
});

test('several failed visits on a day count as one', () => {
  let visit: Visit | undefined;
  const failed = (today: string) => {
    visit = nextVisit(PAGE, visit, { outcome: 'failed' }, { today, failures: 3 });
    return `${visit.outcome} ${visit.failures}`;
  };
  assert.deepEqual(['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-02', '2026-05-02', '2026-05-03'].map(failed), [
    'unclear 1',
    'unclear 1',
    'unclear 1',
    'unclear 2',
    'unclear 2',
    'gone 3',
  ]);
  visit = { address: PAGE.address, outcome: 'live', checked: '2026-05-01' };
  assert.equal(failed('2026-05-01'), 'unclear 1', 'the first failure counts, also after an answer on that day');
});

test('a page that is gone stays gone until it answers', () => {
  assert.deepEqual(after(['failed', 'unclear', 'live'], 1), ['gone 1 01', 'gone 1 01', 'live']);
});

test('what an earlier visit found on a page is kept while the page cannot be read', () => {
  const before: Visit = {
    address: PAGE.address,
    outcome: 'live',
    checked: '2026-05-01',
    quote: 'yes',
    capture: 'https://c.example/',
  };
  const visit = nextVisit(PAGE, before, { outcome: 'failed', reason: '404' }, { today: '2026-05-02', failures: 3 });
  assert.equal(visit.quote, 'yes');
  assert.equal(visit.capture, before.capture);
});

test('that a quote is missing is forgotten when it was removed, and when the page could not be read again', () => {
  const before: Visit = { address: PAGE.address, outcome: 'live', checked: '2026-05-01', quote: 'no' };
  const next = (quotes: string[], finding: Finding) =>
    nextVisit({ ...PAGE, quotes }, before, finding, { today: '2026-05-02', failures: 3 }).quote;
  assert.equal(next([], { outcome: 'live' }), undefined);
  assert.equal(next(PAGE.quotes, { outcome: 'blocked', reason: '403' }), 'not read');
  assert.equal(next(PAGE.quotes, { outcome: 'live', quote: 'no' }), 'no');
});
