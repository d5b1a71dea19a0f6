import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag } from '../model/fields.ts';
import { direction, languageName, wordsFor } from './index.ts';

const ACCEPTED = [
  'en',
  'pt-BR',
  'sr-Latn-RS',
  'zh-Hant-HK',
  'es-419',
  'ca-valencia',
  'de-1996',
  'sl-rozaj-biske',
  'de-x-leicht',
  'AR-EG-X-A',
  'qaa-Qaaa-QM',
  'und',
  'iw',
  'ks-Arab',
  'en-Zzzz-ZZ',
];
const REFUSED = [
  'english',
  'en-US-u-ca-buddhist',
  'en-u-nu-arab',
  'ar-t-he',
  'en-a-bbb',
  'en-a-bbb-x-c',
  'zh-cmn-yue',
  'x-leicht',
  'en-x',
  'en_US',
  'e',
  'en--US',
  'root',
  'i-klingon',
  '',
];

test('every accepted language tag has a name, a direction, words and dates', () => {
  for (const typed of ACCEPTED) {
    const tag = languageTag.parse(typed);
    for (const inLanguage of ['en', 'ar', tag]) assert.notEqual(languageName(tag, inLanguage), '', typed);
    assert.match(direction(tag), /^(?:ltr|rtl)$/);
    assert.match(wordsFor(tag).date('2026-11-24'), /2026|٢٠٢٦/, typed);
  }
  assert.equal(languageName('de-x-leicht', 'en'), 'German');
  assert.equal(languageTag.parse('DE-X-Leicht'), 'de-x-leicht');
});

test('invalid tags, and tags with extensions, are rejected', () => {
  for (const typed of REFUSED) assert.equal(languageTag.safeParse(typed).success, false, typed);
});
