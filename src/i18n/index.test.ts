import assert from 'node:assert/strict';
import { test } from 'node:test';
import { direction, languageName, textAttributes } from './index.ts';

test('a language is written left to right or right to left', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab'])
    assert.equal(direction(language), 'rtl', language);
  for (const language of ['en', 'de', 'pt-BR', 'zh-Hant', 'az', 'hi'])
    assert.equal(direction(language), 'ltr', language);
});

test('a language has a name in another language', () => {
  assert.equal(languageName('fr', 'en'), 'French');
  assert.equal(languageName('en', 'de'), 'Englisch');
  assert.equal(languageName('xx', 'en'), 'xx');
  assert.equal(languageName('de-x-leicht', 'en'), 'German');
});

test('a text of the desk is marked where it is in another language', () => {
  const label = { en: 'False', de: 'Falsch' };
  assert.deepEqual(textAttributes(label, 'de', 'en'), {});
  assert.deepEqual(textAttributes(label, 'de-AT', 'en'), {});
  assert.deepEqual(textAttributes(label, 'he', 'en'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(textAttributes('כוזב', 'de', 'he'), { lang: 'he', dir: 'rtl' });
});
