import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../testing/claims.ts';
import { loadLanguages } from './languages.ts';
import { highlighted } from './snippet.ts';

const LANGUAGES = await loadLanguages(['en', 'pt']);

/** A text with brackets around highlighted words. */
function marked(text: string, ...stems: string[]): string {
  return highlighted(text, new Set(stems), LANGUAGES)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

test('every form of a word is highlighted, and nothing else', () => {
  assert.equal(
    marked('Flights, a flight and flying FLIGHTS!', 'flight'),
    '[Flights], a [flight] and flying [FLIGHTS]!',
  );
  assert.equal(marked('Milk is white', 'flight'), 'Milk is white');
});

test('words are highlighted with their accents, dots and apostrophes', () => {
  assert.equal(
    marked('As Vacinações, em U.S. — Trump’s', 'vacin', 'us', 'trump'),
    'As [Vacinações], em [U.S.] — [Trump’s]',
  );
});

test('adjacent pairs of characters are highlighted as one part', () => {
  assert.equal(marked('總統宣布新年', '總統', '統宣'), '[總統宣]布新年');
  assert.equal(marked('總統宣布新年', '新年'), '總統宣布[新年]');
});

test('nothing is highlighted in a text without words', () => {
  assert.deepEqual(highlighted('', new Set(['flight']), LANGUAGES), []);
  assert.deepEqual(highlighted('🦁 — …', new Set(['flight']), LANGUAGES), [{ text: '🦁 — …', marked: false }]);
  assert.deepEqual(highlighted('flight', new Set(), LANGUAGES), [{ text: 'flight', marked: false }]);
});

test('HTML stays text', () => {
  assert.equal(marked('<mark>flight</mark> &lt;', 'flight'), '<mark>[flight]</mark> &lt;');
});

test('the parts alternate and add up to the text', () => {
  const random = seeded(11);
  const pieces = [
    'flight',
    'Flights',
    ' ',
    ', ',
    '總統',
    '統',
    '宣',
    'é',
    'e\u0301',
    '🦁',
    'U.S.',
    'l’',
    "'",
    '\u200c',
    'ที่',
    '1,500',
    '\ud800',
    '\n',
  ];
  for (let n = 0; n < 2000; n++) {
    const text = Array.from({ length: random(12) }, () => pieces[random(pieces.length)]).join('');
    const parts = highlighted(text, new Set(['flight', '總統', '統宣', 'us', 'e', '1500']), LANGUAGES);
    assert.equal(parts.map((part) => part.text).join(''), text);
    for (const [index, part] of parts.entries()) {
      assert.notEqual(part.text, '');
      assert.notEqual(part.marked, parts[index - 1]?.marked);
    }
  }
});
