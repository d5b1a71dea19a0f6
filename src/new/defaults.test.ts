import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SLUG } from '../model/fields.ts';
import { freeSlugs, isPossibleSlug } from './defaults.ts';

function firstOf(title: string, ...taken: string[]): string | undefined {
  return [...freeSlugs(title, new Map(taken.map((slug) => [slug, ''] as const))).take(1)][0];
}

test('a slug is made from the title and cut after a word', () => {
  assert.equal(firstOf('Did the minister say “nothing”?'), 'did-the-minister-say-nothing');
  assert.equal(
    firstOf('Did Mexico’s defence minister say that he knew nothing of the spy flights?'),
    'did-mexico-s-defence-minister-say-that-he-knew-nothing-of',
  );
  assert.equal(firstOf(`${'long'.repeat(15)} title`), 'long'.repeat(15));
  assert.equal(firstOf('long'.repeat(20)), 'long'.repeat(15));
  assert.equal(firstOf('هل كان الوزير يعلم؟'), 'هل-كان-الوزير-يعلم');
});

test('a slug in use gets a number', () => {
  assert.equal(firstOf('Flights', 'flights', 'flights-2'), 'flights-3');
});

test('every title gives a valid slug', () => {
  for (const title of [
    '2024',
    'Index',
    '?!',
    '../../etc/passwd',
    '---',
    'コーヒー',
    '\u0301a',
    '-',
    '🛩️',
    'a'.repeat(500),
  ]) {
    const slug = firstOf(title) ?? '';
    assert.ok(SLUG.test(slug) && isPossibleSlug(slug), `${title} became ${slug}`);
  }
  assert.equal(firstOf('2024'), 'claim-2024');
  assert.equal(firstOf('Index'), 'claim-index');
});
