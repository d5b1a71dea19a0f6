import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK } from '../testing/claims.ts';
import { type Field, problemWith } from './answers.ts';
import type { Known } from './known.ts';

const KNOWN: Known = {
  site: DESK,
  today: '2026-11-24',
  shownPath: (path) => path,
  claims: [],
  claimants: [],
  topics: [],
  dossiers: [{ slug: 'an-article', title: 'An article' }],
  taken: new Map([['flights', 'claims/2026/flights.md']]),
};

function problem(field: Field, answer: string): string {
  return problemWith(field, answer, KNOWN) ?? '';
}

test('a slug must be free and valid in an address', () => {
  assert.equal(problem('slug', 'more-flights'), '');
  assert.equal(
    problem('slug', 'flights'),
    'Unexpected `flights` for `slug`, expected a unique name: `claims/2026/flights.md` uses it',
  );
  for (const name of ['index', '2024', 'a'.repeat(81)])
    assert.equal(
      problem('slug', name),
      `Unexpected \`${name}\` for \`slug\`, expected a name other than \`index\`, with at least one letter and at most 80 characters`,
    );
  for (const name of ['Flights', '../flights', 'a b', '', 'a\0']) assert.notEqual(problem('slug', name), '', name);
});

test('a claim date is not in the future', () => {
  assert.equal(problem('claim-date', '2026-11-24'), '');
  assert.equal(
    problem('claim-date', '2026-11-25'),
    'Unexpected `2026-11-25` for `claim-date`, expected today (`2026-11-24`) or an earlier date',
  );
});

test('a dossier must exist', () => {
  assert.equal(problem('dossier', 'an-article'), '');
  assert.equal(
    problem('dossier', 'an-articel'),
    'Unknown dossier `an-articel` for `dossier`; did you mean `an-article`?',
  );
});

test('the language is one of the site, if it lists any', () => {
  assert.equal(problem('lang', 'fr'), '');
  const known = { ...KNOWN, site: { ...DESK, languages: ['pt'] } };
  for (const lang of ['en', 'pt', 'pt-BR', '']) assert.equal(problemWith('lang', lang, known), undefined, lang);
  assert.equal(
    problemWith('lang', 'fr', known, '--lang'),
    '`--lang`: Unexpected language `fr`, expected a language of the site: `en`, `pt`',
  );
});

test('invisible characters are rejected', () => {
  assert.equal(
    problem('claim', 'Prices \u202edoubled'),
    '`claim`: Unexpected invisible bidirectional control character U+202E, which makes text look different from what it is: remove it',
  );
});
