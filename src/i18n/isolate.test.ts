import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated } from './isolate.ts';

test('a name in the opposite direction is isolated, one in the same direction is unchanged', () => {
  assert.equal(isolated('Ana Ruiz, 2025 (NGO)', 'en'), 'Ana Ruiz, 2025 (NGO)');
  assert.equal(isolated('وزارة النقل', 'en'), '\u2068وزارة النقل\u2069');
  assert.equal(isolated('משרד 7', 'de-AT'), '\u2068משרד 7\u2069');
  assert.equal(isolated('وزارة النقل', 'ar'), 'وزارة النقل');
  assert.equal(isolated('NATO', 'ar'), '\u2068NATO\u2069');
  assert.equal(isolated('قناة 24', 'ar'), '\u2068قناة 24\u2069');
});
