import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivedAsData, archivedCopies, isOnArchiveToday } from './archived.ts';

const WAYBACK = 'https://web.archive.org/web/2026/https://a.example/';
const TODAY = 'https://archive.ph/AbC12';

test('a page has no copy, one copy or several', () => {
  assert.deepEqual(archivedCopies({}), []);
  assert.deepEqual(archivedCopies({ archived: WAYBACK }), [WAYBACK]);
  assert.deepEqual(archivedCopies({ archived: [WAYBACK, undefined, TODAY] }), [WAYBACK, TODAY]);
});

test('published data keeps the first copy as a text, and adds all of them if there are several', () => {
  assert.deepEqual(archivedAsData({ archived: WAYBACK }), { archived: WAYBACK });
  assert.deepEqual(archivedAsData({ archived: [WAYBACK] }), { archived: WAYBACK });
  assert.deepEqual(archivedAsData({ archived: [WAYBACK, TODAY] }), {
    archived: WAYBACK,
    archivedCopies: [WAYBACK, TODAY],
  });
});

test('every domain of archive.today is recognised, and nothing else', () => {
  for (const end of ['today', 'ph', 'is', 'li', 'fo', 'vn', 'md'])
    for (const address of [`https://archive.${end}/x`, `http://www.archive.${end}/x`, `https://ARCHIVE.${end}./x`])
      assert.ok(isOnArchiveToday(address), address);
  assert.ok(isOnArchiveToday('http://archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd.onion/x'));
  for (const address of [WAYBACK, 'https://archive.org/x', 'https://archive.ph.example/x', 'https://perma.cc/x', 'x'])
    assert.ok(!isOnArchiveToday(address), address);
});
