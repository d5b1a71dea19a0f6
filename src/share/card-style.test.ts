import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CARD_STYLE } from './card-style.ts';

/** The custom properties of a stylesheet, in order, without line breaks. */
function propertiesOf(css: string): string[] {
  const found = css.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return Array.from(found, ([, name, value = '']) => `${name}: ${value.replace(/\s+/g, ' ').trim()}`);
}

test('a card has the colours and typefaces of all pages', () => {
  const ours = new Set(propertiesOf(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')));
  const used = propertiesOf(CARD_STYLE);
  assert.ok(used.length > 20);
  assert.deepEqual(
    used.filter((property) => !ours.has(property)),
    [],
  );
});
