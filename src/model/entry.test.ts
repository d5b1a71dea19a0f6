import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublished } from './entry.ts';

test('an entry is published unless it is a draft, from its scheduled day', () => {
  const today = '2026-11-24';
  assert.equal(isPublished({ draft: false }, today), true);
  assert.equal(isPublished({ draft: true }, today), false);
  assert.equal(isPublished({ draft: false, publishAt: '2026-11-24' }, today), true);
  assert.equal(isPublished({ draft: false, publishAt: '2026-11-25' }, today), false);
  assert.equal(isPublished({ draft: true, publishAt: '2026-11-01' }, today), false);
});
