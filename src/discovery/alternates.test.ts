import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK } from '../testing/claims.ts';
import { alternatesOf } from './alternates.ts';

const at = (slug: string, lang: string) => ({ slug, lang });
const shown = (...[own, ...others]: ReturnType<typeof at>[]) =>
  alternatesOf(own ?? at('', ''), others, DESK).map(({ hreflang, href }) => `${hreflang} ${href}`);

test('all languages of a fact-check are named with full addresses, itself included', () => {
  assert.deepEqual(shown(at('flights', 'en'), at('flüge', 'de'), at('voos', 'pt-BR')), [
    'en https://desk.example/claims/flights/',
    'de https://desk.example/claims/fl%C3%BCge/',
    'pt-BR https://desk.example/claims/voos/',
  ]);
});

test('a fact-check in one language names none, and private languages are left out', () => {
  assert.deepEqual(shown(at('flights', 'en')), []);
  assert.deepEqual(shown(at('flights', 'de'), at('leicht', 'de-x-leicht')), []);
  assert.deepEqual(shown(at('leicht', 'de-x-leicht'), at('flights', 'en'), at('fluege', 'de')), []);
});
