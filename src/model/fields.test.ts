import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, flag, inLanguage, isWebAddress, languageOfText, languageTag, roughDay, SLUG } from './fields.ts';
import { basePath } from './site.ts';
import { addressSlug } from './slug.ts';

test('only addresses that a browser opens without running anything are web addresses', () => {
  for (const good of ['https://a.example/b?c=d#e', 'http://a.example', 'https://xn--e1afmkfd.example/ü'])
    assert.equal(isWebAddress(good), true, good);
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example',
    '/a',
    'a.example',
    'https://a b',
    'https://',
    'ftp://a.example',
    'https://a.example/"><script>',
    'https:a.example',
    'https:/a.example',
    'https:///a.example',
    'https:\\\\a.example',
    'https://a.example\\@b.example',
    ' https://a.example',
    'https://a.example\n',
    '\u0001https://a.example',
    'https://',
    'https://?q',
    'https://a.example:port/',
    'vbscript:x',
    'blob:https://a.example/x',
    '',
  ];
  assert.deepEqual(bad.filter(isWebAddress), []);
});

test('a language is a tag, in any case', () => {
  const tags = ['en', 'EN', 'pt-br', 'zh-hant', 'yue'].map((tag) => languageTag.parse(tag));
  assert.deepEqual(tags, ['en', 'en', 'pt-BR', 'zh-Hant', 'yue']);
  for (const bad of ['english', 'e', 'en_GB', 'en-', 'en GB', 'x-klingon', '']) {
    assert.equal(languageTag.safeParse(bad).success, false, bad);
  }
});

test('a day that does not exist is rejected', () => {
  assert.equal(day.safeParse('2028-02-29').success, true);
  for (const bad of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-5', '26-01-05', '2026-01-05T00:00:00Z']) {
    assert.equal(day.safeParse(bad).success, false, bad);
  }
});

test('an event may have a day, a month or a year', () => {
  for (const good of ['2026-02-03', '2026-02', '2026']) assert.equal(roughDay.safeParse(good).success, true, good);
  for (const bad of ['2026-02-30', '2026-13', '26', 'spring 2026'])
    assert.equal(roughDay.safeParse(bad).success, false, bad);
});

test('a flag is `true` or `false` and nothing else', () => {
  assert.deepEqual(
    [flag.parse('true'), flag.parse('false'), flag.parse(''), flag.parse(undefined)],
    [true, false, false, false],
  );
  for (const bad of ['yes', 'no', '1', 'True']) assert.equal(flag.safeParse(bad).success, false, bad);
});

test('a localized text is in the requested language, its base language, the fallback, or the first one given', () => {
  const label = { en: 'False', pt: 'Falso' };
  assert.deepEqual(
    ['pt-BR', 'en', 'ar'].map((language) => inLanguage(label, language, 'en')),
    ['Falso', 'False', 'False'],
  );
  assert.equal(inLanguage({ pt: 'Falso' }, 'ar', 'en'), 'Falso');
  assert.equal(inLanguage('Wrong', 'ar', 'en'), 'Wrong');
  assert.deepEqual(
    ['pt-BR', 'en', 'ar'].map((language) => languageOfText(label, language, 'en')),
    ['pt', 'en', 'en'],
  );
  assert.equal(languageOfText({ pt: 'Falso' }, 'ar', 'en'), 'pt');
  assert.equal(languageOfText('Wrong', 'ar', 'en'), 'en');
});

test('in addresses, Latin letters lose their accents and other scripts are kept', () => {
  assert.equal(addressSlug('La Unión de Morelos'), 'la-union-de-morelos');
  assert.equal(addressSlug('Air & Space (Forces)'), 'air-space-forces');
  assert.equal(addressSlug('منظمة الصحة'), 'منظمة-الصحة');
  assert.equal(addressSlug('日本経済新聞'), '日本経済新聞');
  assert.match(addressSlug('🦀'), /^x-[0-9a-f-]+$/);
});

test('a file name used in an address has no spaces, capitals or symbols', () => {
  for (const good of ['a-b', 'c-123', 'x_y', 'a--b', 'برج']) assert.match(good, SLUG);
  for (const bad of ['A', 'a b', '-a', '../a', 'a/b', 'a.b', '']) assert.doesNotMatch(bad, SLUG);
});

test('a path in the address of the site is its base path', () => {
  assert.equal(basePath({ url: 'https://a.example' }), '/');
  assert.equal(basePath({ url: 'https://a.example/facts' }), '/facts/');
  assert.equal(basePath({ url: 'https://a.example/x/y//' }), '/x/y/');
});
