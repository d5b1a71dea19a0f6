import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey } from './name-key.ts';

test('spellings of one name are the same', () => {
  const names: string[][] = [
    ['NATO', 'Nato', 'nato'],
    ['Él País', 'E\u0301l Pai\u0301s', 'ÉL PAÍS', 'Él\u00a0País', ' Él  País ', 'Él Pa\u00adís', '\ufeffÉl Pa\u200bís'],
    ["O'Brien", 'O’Brien', 'OʼBrien', 'O\uff07Brien'],
    ['“Desk”', '"Desk"', '„Desk“'],
    ['e-mail', 'e\u2011mail', 'E\u2010Mail'],
    ['ΣΊΣΥΦΟΣ', 'Σίσυφος'],
    ['full width', 'ｆｕｌｌ ｗｉｄｔｈ'],
  ];
  for (const [first = '', ...others] of names)
    for (const other of others) assert.equal(nameKey(other), nameKey(first), `${first} and ${other}`);
});

test('any other difference makes a different name', () => {
  const names = [
    'Müller',
    'Muller',
    'Mueller',
    'C',
    'C++',
    'C#',
    'C♯',
    'R&D',
    'R D',
    'A+',
    'A-',
    'Año',
    'Ano',
    '!',
    '?',
  ];
  assert.equal(new Set(names.map(nameKey)).size, names.length);
  assert.notEqual(nameKey('\u200b'), nameKey('\u00ad'), 'only invisible characters');
});
