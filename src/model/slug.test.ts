import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressSlug } from './slug.ts';

test('names that differ in case, accents or punctuation share an address', () => {
  for (const name of ['Él País', 'El Pais', 'EL PAÍS!', '“El País”', 'El  País ', 'E\u0301l Pai\u0301s']) {
    assert.equal(addressSlug(name), 'el-pais', name);
  }
});

test('letters of other scripts are kept', () => {
  const names: [string, string][] = [
    ['Ελλάδα', 'ελλάδα'],
    ['Йошкар-Ола', 'йошкар-ола'],
    ['हिन्दी', 'हिन्दी'],
    ['서울 신문', '서울-신문'],
    ['ｆｕｌｌ width', 'full-width'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'straße'],
  ];
  for (const [name, slug] of names) assert.equal(addressSlug(name), slug, name);
});

test('names without letters still get different addresses', () => {
  const names = ['🦀', '🦀🦀', '!', '?', ' ', ''];
  const slugs = names.map(addressSlug);
  for (const slug of slugs) assert.match(slug, /^x-[0-9a-f-]*$/);
  assert.equal(new Set(slugs).size, names.length);
});

test('a long name is cut between characters', () => {
  assert.equal(addressSlug('a'.repeat(200)).length, 80);
  assert.equal(addressSlug(`${'a'.repeat(79)} b`), 'a'.repeat(79));
  const cut = addressSlug(`a${'𐐷'.repeat(100)}`);
  assert.equal(encodeURIComponent(cut).length > 0, true);
  assert.equal([...cut].length, 60);
  assert.ok(Buffer.byteLength(cut) < 255, 'a file name has at most 255 bytes');
});

test('invisible characters within a word are left out', () => {
  assert.equal(addressSlug('Kranken\u00adhaus\u200b'), 'krankenhaus');
  assert.equal(addressSlug('می\u200cخواهم'), 'می-خواهم', 'joiners separate words');
});

test('no address is a Windows device name', () => {
  assert.deepEqual(['CON', 'aux', 'Nul!', 'com1', 'LPT9'].map(addressSlug), [
    'x-con',
    'x-aux',
    'x-nul',
    'x-com1',
    'x-lpt9',
  ]);
  assert.deepEqual(['Connie', 'com10', 'con artists'].map(addressSlug), ['connie', 'com10', 'con-artists']);
});
