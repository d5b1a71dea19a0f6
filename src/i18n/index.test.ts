import assert from 'node:assert/strict';
import { test } from 'node:test';
import { direction, languageName } from './index.ts';

test('a language is written from the left or from the right', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab'])
    assert.equal(direction(language), 'rtl', language);
  for (const language of ['en', 'de', 'pt-BR', 'zh-Hant', 'az', 'hi'])
    assert.equal(direction(language), 'ltr', language);
});

test('a language has a name in the words of another', () => {
  assert.equal(languageName('fr', 'en'), 'French');
  assert.equal(languageName('en', 'de'), 'Englisch');
  assert.equal(languageName('xx', 'en'), 'xx');
  assert.equal(languageName('de-x-leicht', 'en'), 'German');
});
