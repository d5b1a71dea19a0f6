import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { themeStylesheet } from './stylesheet.ts';

test('a site without a theme has no stylesheet of its own', () => {
  for (const theme of [undefined, {}, { tones: {} }, { typefaces: 'source' as const }])
    assert.equal(themeStylesheet(theme, undefined), undefined);
  assert.equal(themeStylesheet(undefined, ' \n'), undefined);
});

test('colours apply to screens, in each scheme, and the stylesheet of the desk comes last', () => {
  const theme = { accent: { light: '#7a1f3d', dark: '#ffb3c7' }, tones: { mixed: { light: '#630', dark: '#fc6' } } };
  assert.equal(
    themeStylesheet(theme, 'main { color: red }\n'),
    `@media screen {
  :root {
    --accent: #7a1f3d;
    --mixed: #630;
  }
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --accent: #ffb3c7;
    --mixed: #fc6;
  }
}

main { color: red }
`,
  );
});

test('system typefaces are the fallbacks of ours', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const css = themeStylesheet({ typefaces: 'system' }, undefined) ?? '';
  const families = [...css.matchAll(/--(?:serif|sans): ([^;]+);/g)].map(([, value = '']) => value);
  assert.equal(families.length, 2);
  for (const value of families) assert.ok(tokens.includes(`, ${value};`), value);
});
