import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../testing/steps.ts';
import { addressesIn } from './addresses.ts';

/** What a stylesheet would load: the kind, and the target. */
const loads = (css: string) => addressesIn(css).map(({ kind, target }) => `${kind} ${target}`);

test('files in the folder of the stylesheet are found, with their paths', () => {
  const css = `
    @font-face { src: url(fonts/garamond.woff2) format("woff2"), url('./fonts/garamond.woff'); }
    main { background: image-set("paper.png" type("image/png") 1x, "paper-2.png" 2x); }
    nav { background: URL( paper.png?v=2#top ); }`;
  assert.deepEqual(loads(css), [
    'file fonts/garamond.woff2',
    'file fonts/garamond.woff',
    'file paper.png',
    'file paper-2.png',
    'file paper.png',
  ]);
});

test('comments, ordinary strings and references within the page load nothing', () => {
  const css = `/* @import "x"; url(https://a.example/) */
    p::after { content: "url(https://a.example/)"; filter: url(#shadow); }
    q { quotes: "Note: " ")"; } .import { color: red }`;
  assert.deepEqual(loads(css), []);
});

for (const css of ['@import "a.css";', '@IMPORT url(https://a.example/a.css) screen;', '@\\69mport "a.css"', '@import'])
  test(`an import is found: ${css}`, () => {
    assert.deepEqual(
      addressesIn(`a { color: red }\n${css}`).map(({ kind, start }) => [kind, start]),
      [['import', 17]],
    );
  });

for (const value of [
  'url(https://a.example/x.png)',
  'url("//a.example/x.png")',
  "url('/x.png')",
  'url(../x.png)',
  'url(a/../../x.png)',
  'url(.hidden.png)',
  'url(data:image/png;base64,AAAA)',
  'url(javascript:alert)',
  'url(" https://a.example/")',
  'url("ht\\\ntps://a.example/")',
  'url(\\68ttps://a.example/)',
  'url(\\\\a.example/x.png)',
  'u\\72l(https://a.example/x.png)',
  'url(https://a.example/"x)',
  'url("")',
  'src("https://a.example/x.png")',
  'image-set("https://a.example/x.png" 1x)',
  '-webkit-image-set("//a.example/x.png" 1x)',
  'image-set(calc(1) "http:x.png" 1x)',
  'cross-fade("ftp://a.example/x.png", red)',
  '"https://a.example/x.png"',
  '"\\2f/a.example/x.png"',
]) {
  test(`an address outside the folder is found: ${JSON.stringify(value)}`, () => {
    const found = addressesIn(`:root { --x: ${value}; }`);
    assert.ok(found.length > 0);
    assert.ok(found.every(({ kind }) => kind === 'outside'));
  });
}

test('the steps to read a hostile stylesheet are linear in its length', async () => {
  for (const part of ['url(', '((((', '{', '}', '"\\\n', '@import', '/*', '\\', 'image-set("a" ', ')']) {
    addressesIn(part.repeat(500_000 / part.length));
    await assertLinear((size) => addressesIn(part.repeat(size)), 2000, part);
  }
});
