import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, DESK, loadOf } from '../../testing/claims.ts';
import { makeIndex } from '../match/make-index.ts';
import { openIndex } from '../match/reader.ts';
import type { Chosen } from './address.ts';
import { type Counts, countsOf, passes } from './facet-counts.ts';

const CLAIMS = [
  claimOf('Flights', { slug: 'a', verdict: 'false', topics: ['air', 'army'], published: '2024-01-01' }),
  claimOf('Planes', { slug: 'b', verdict: 'true', topics: ['air', 'constructor'], published: '2025-01-01' }),
  claimOf('Boats', { slug: 'c', verdict: 'false', topics: [], published: '2025-01-01', lang: 'pt' }),
  claimOf('Milk', { slug: 'd', verdict: 'false', topics: ['__proto__'], published: '2026-01-01' }),
];
const FACETS = await (await openIndex(loadOf(await makeIndex(CLAIMS, DESK)))).facets();
const ALL = [0, 1, 2, 3];

const passing = (chosen: Chosen) => ALL.filter(passes(FACETS, chosen));
const counted = (chosen: Chosen) => plain(countsOf(FACETS, chosen, (passesFilters) => ALL.filter(passesFilters)));

/** The counts of each filter: `false 3, true 1`. */
function plain(counts: Counts): Record<string, string> {
  const text = (values: Record<string, number>) =>
    Object.entries(values)
      .map((entry) => entry.join(' '))
      .join(', ');
  return Object.fromEntries(Object.entries(counts).map(([filter, values]) => [filter, text(values)]));
}

test('a claim passes a filter with any of its values, and must pass every filter', () => {
  assert.deepEqual(passing({}), ALL);
  assert.deepEqual(passing({ verdict: ['false'] }), [0, 2, 3]);
  assert.deepEqual(passing({ topics: ['army', 'constructor'] }), [0, 1]);
  assert.deepEqual(passing({ verdict: ['false'], topics: ['air'] }), [0]);
  assert.deepEqual(passing({ language: ['pt'], year: ['2025', '2026'] }), [2]);
});

test('a value that no claim has matches nothing', () => {
  assert.deepEqual(passing({ topics: ['milk'] }), []);
  assert.deepEqual(passing({ claimant: ['Jane'] }), []);
  assert.deepEqual(passing({ topics: ['toString', 'valueOf'] }), []);
  assert.deepEqual(passing({ topics: ['milk', 'army'] }), [0]);
});

test('names of object properties are ordinary values', () => {
  assert.deepEqual(passing({ topics: ['constructor'] }), [1]);
  assert.deepEqual(passing({ topics: ['__proto__'] }), [3]);
});

test('without filters, all values are counted', () => {
  const { verdict, topics, claimant, language, year } = counted({});
  assert.equal(verdict, 'false 3, true 1');
  assert.equal(topics, 'air 2, army 1, constructor 1, __proto__ 1');
  assert.equal(claimant, '');
  assert.equal(language, 'en 3, pt 1');
  assert.equal(year, '2024 1, 2025 2, 2026 1');
});

test('a filter in use counts how many claims its other values would add', () => {
  const { verdict, topics, year } = counted({ verdict: ['true'] });
  assert.equal(verdict, 'false 3, true 1');
  assert.equal(topics, 'air 1, constructor 1');
  assert.equal(year, '2025 1');
});
