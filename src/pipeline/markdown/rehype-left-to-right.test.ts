import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../testing/rendered.ts';

const TEXT =
  'Run `f(x);`, see https://desk.example/a/ and [the report](https://desk.example/b/).\n\n```\nif (a) {\n```\n';

/** The elements of a text that run from left to right. */
function leftToRight(lang: string): string[] {
  const { html } = render(TEXT, '/', 2, '', lang);
  return [...html.matchAll(/<(\w+) [^>]*dir="ltr"/g)].map(([, name = '']) => name);
}

test('code and addresses run from left to right in a right-to-left text', () => {
  assert.deepEqual(leftToRight('ar'), ['code', 'a', 'pre']);
});

test('a left-to-right text needs no marks for that', () => {
  assert.deepEqual(leftToRight('de'), []);
});
