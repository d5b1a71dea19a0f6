import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Track } from './claim-tracks.ts';
import { shownStates } from './shown-states.ts';

const TODAY = '2026-06-01';

/**
 * The days of each state, and whether it is shown, of versions that were committed on these days with these values of
 * `publishAt`.
 */
function daysOf(...versions: [day: string, publishAt?: string][]): string[] {
  const states = versions.map(([day], index) => ({
    commit: { hash: '', time: `${day}T12:00:00Z`, day, author: '', subject: '', changes: [] },
    path: 'claims/tower.md',
    slug: 'tower',
    blob: String(index),
  }));
  const track: Track = { slug: 'tower', slugs: ['tower'], isDeleted: false, states };
  const facts = new Map(
    versions.map(([, publishAt], index) => [String(index), publishAt === undefined ? {} : { publishAt }]),
  );
  return shownStates(track, { facts }, TODAY).map(({ day, isShown }) => `${day} ${isShown ? 'shown' : 'hidden'}`);
}

test('a scheduled version is shown from its day on', () => {
  assert.deepEqual(daysOf(['2026-05-01', '2026-05-10']), ['2026-05-01 hidden', '2026-05-10 shown']);
  assert.deepEqual(daysOf(['2026-05-01', '2026-06-02']), ['2026-05-01 hidden']);
});

test('a commit that is dated after today shows nothing that is still to come', () => {
  assert.deepEqual(daysOf(['2026-08-01', '2026-07-01']), ['2026-08-01 hidden']);
  assert.deepEqual(daysOf(['2026-05-01', '2026-07-01'], ['2026-08-01']), ['2026-05-01 hidden', '2026-08-01 shown']);
  assert.deepEqual(daysOf(['2026-08-01', '2026-05-01']), ['2026-08-01 shown']);
});
