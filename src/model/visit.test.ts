import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVisits, type Visit, visitLine, visitsText } from './visit.ts';

const TODAY = '2026-11-28';
const LIVE: Visit = { address: 'https://b.example/', outcome: 'live', checked: '2026-11-01', quote: 'not read' };
const GONE: Visit = {
  address: 'https://a.example/',
  outcome: 'gone',
  since: '2026-05-03',
  failures: 3,
  checked: '2026-11-01',
  reason: '404',
};

test('visits are written a line each, sorted by address, and read back unchanged', () => {
  const text = visitsText([LIVE, GONE]);
  assert.deepEqual(
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Visit).address),
    [GONE.address, LIVE.address],
  );
  const { visits, ignored } = readVisits(text, TODAY);
  assert.deepEqual(ignored, []);
  assert.equal(visitsText(visits.values()), text);
});

test('of two lines with the same address, as a merge leaves them, the later visit counts', () => {
  const later = visitLine({ ...LIVE, outcome: 'blocked', checked: '2026-11-02' });
  for (const lines of [
    [visitLine(LIVE), later],
    [later, visitLine(LIVE)],
  ])
    assert.equal(readVisits(lines.join('\n'), TODAY).visits.get(LIVE.address)?.outcome, 'blocked');
});

test('damaged lines are found with their numbers, and the others are read', () => {
  const bad = [
    '<<<<<<< HEAD',
    '{',
    'null',
    '[]',
    visitLine({ ...LIVE, address: 'javascript:alert(1)' }),
    visitLine({ ...LIVE, outcome: 'fine' as 'live' }),
    visitLine({ ...LIVE, checked: '2026-02-31x' }),
    visitLine({ address: GONE.address, outcome: 'gone', checked: '2026-11-01' }),
    visitLine({ ...LIVE, quote: 'maybe' as 'yes' }),
  ];
  const { visits, ignored } = readVisits(['', ...bad, visitLine(GONE)].join('\r\n'), TODAY);
  assert.deepEqual(
    ignored.map(({ number, why }) => [number, why]),
    bad.map((_, index) => [index + 2, 'damaged']),
  );
  assert.deepEqual([...visits.keys()], [GONE.address]);
});

test('a visit of a day that has not come yet does not count, whatever else is known about the address', () => {
  const future = [
    visitLine({ ...LIVE, outcome: 'blocked', checked: '2026-11-29' }),
    visitLine({ ...GONE, since: '2027-05-03' }),
  ];
  const { visits, ignored } = readVisits([visitLine(LIVE), ...future].join('\n'), TODAY);
  assert.deepEqual(
    ignored.map(({ number, why }) => [number, why]),
    [
      [2, 'future'],
      [3, 'future'],
    ],
  );
  assert.deepEqual([...visits.values()], [LIVE]);
  assert.equal(readVisits(future.join('\n'), '2027-06-01').visits.size, 2);
});
