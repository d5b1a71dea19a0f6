import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimData } from '../model/claim.ts';
import { claimPages } from '../plan/claim-pages.ts';
import { withoutHidden } from '../plan/without-hidden.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { makeLibrary } from './make-library.ts';

const WITHDRAWAL = { date: '2026-11-25', kind: 'withdrawal', note: 'It was wrong.', from: undefined } as const;

const libraryOf = (...claims: Partial<ClaimData & { slug: string }>[]) =>
  makeLibrary([{ site: DESK }, ...claims.map((data) => ({ claim: claimOf('There were flights.', data) }))]);

/** The other languages on the page of each claim. */
const shown = (...claims: Partial<ClaimData & { slug: string }>[]) =>
  Object.fromEntries(
    claimPages(libraryOf(...claims)).map(({ props: { claim, translations } }) => [
      claim.slug,
      translations.map(({ slug, lang, isWithdrawn }) => `${slug} ${lang}${isWithdrawn ? ' withdrawn' : ''}`),
    ]),
  );

test('the original and its translations are shown on the pages of each other, the original first', () => {
  const fluege = { slug: 'fluege', lang: 'de', translationOf: 'flights' };
  const vuelos = { slug: 'vuelos', lang: 'es', translationOf: 'flights', corrections: [WITHDRAWAL] };
  assert.deepEqual(shown(vuelos, fluege, { slug: 'flights' }, { slug: 'boats' }), {
    boats: [],
    flights: ['fluege de', 'vuelos es withdrawn'],
    fluege: ['flights en', 'vuelos es withdrawn'],
    vuelos: ['flights en', 'fluege de'],
  });
});

test('an original that readers cannot see yet is not named, on pages or in data', () => {
  const fluege = { slug: 'fluege', lang: 'de', translationOf: 'secret' };
  assert.deepEqual(shown(fluege), { fluege: [] });
  assert.deepEqual(shown(fluege, { slug: 'vuelos', lang: 'es', translationOf: 'secret' }), {
    fluege: ['vuelos es'],
    vuelos: ['fluege de'],
  });
  const data = (...claims: Parameters<typeof libraryOf>) =>
    withoutHidden(libraryOf(...claims)).claims.map(({ data }) => data.translationOf);
  assert.deepEqual(data(fluege), [undefined]);
  assert.deepEqual(data({ ...fluege, translationOf: 'flights' }, { slug: 'flights' }), [undefined, 'flights']);
});
