import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVisits, type Visit, visitLine, visitsText } from './visit.ts';

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
  const { visits, damaged } = readVisits(text);
  assert.deepEqual(damaged, []);
  assert.equal(visitsText(visits.values()), text);
});

test('of two lines with the same address, as a merge leaves them, the later visit counts', () => {
  const later = visitLine({ ...LIVE, outcome: 'blocked', checked: '2026-11-02' });
  for (const lines of [
    [visitLine(LIVE), later],
    [later, visitLine(LIVE)],
  ])
    assert.equal(readVisits(lines.join('\n')).visits.get(LIVE.address)?.outcome, 'blocked');
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
  const { visits, damaged } = readVisits(['', ...bad, visitLine(GONE)].join('\r\n'));
  assert.deepEqual(
    damaged.map(({ number }) => number),
    bad.map((_, index) => index + 2),
  );
  assert.deepEqual([...visits.keys()], [GONE.address]);
});
