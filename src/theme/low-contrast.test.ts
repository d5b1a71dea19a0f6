import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { themeSchema } from '../model/theme.ts';
import { type ColourToChange, coloursToChange, mustBeLighter } from './colours-to-change.ts';
import { contrast } from './contrast.ts';
import { lowContrasts } from './low-contrast.ts';
import { COLOURS, OTHERS, PAIRS } from './properties.ts';
import { rootColours } from './root-colours.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const TOKENS = read('../styles/tokens.css');
const OWN = rootColours(TOKENS);

const toChange = (theme: Parameters<typeof lowContrasts>[0], css = ''): ColourToChange[] =>
  coloursToChange(lowContrasts(theme, rootColours(css), OWN));

/** The pairs that fail, as texts. */
const failing = (theme: Parameters<typeof lowContrasts>[0], css = '') =>
  toChange(theme, css).flatMap((change) =>
    change.pairs.map(({ scheme, front, back }) => {
      const direction = mustBeLighter(change, scheme) ? 'lighter' : 'darker';
      return `${scheme} ${front.name} on ${back.name}: ${change.colour.name} ${direction}`;
    }),
  );

test('contrast is computed as in WCAG 2', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48');
  assert.equal(contrast('#FFF', '#777').toFixed(2), '4.48');
  assert.equal(contrast('#123456', '#123456'), 1);
});

test('our stylesheet sets every documented property, and each colour in both schemes', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const name of COLOURS)
      assert.ok(
        OWN.some((colour) => colour.name === name && colour.values[scheme]),
        `${name} ${scheme}`,
      );
  for (const name of OTHERS) assert.ok(TOKENS.includes(`  ${name}:`), name);
});

test('our own colours have enough contrast', () => {
  const asDeclared = lowContrasts(undefined, OWN, []);
  assert.deepEqual(asDeclared, []);
  assert.ok(PAIRS.length >= 12);
});

test('the guide lists exactly the documented properties', () => {
  const listed = [...read('../../.github/THEMING.md').matchAll(/^\| `(--[\w-]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(listed, [...COLOURS, ...OTHERS]);
});

test('colours of the theme are compared with our paper in each scheme', () => {
  assert.deepEqual(failing({ accent: { light: '#7a1f3d', dark: '#ffb3c7' } }), []);
  assert.deepEqual(failing({ tones: { mixed: { light: '#efb95c', dark: '#7d4e00' } } }), [
    'light --mixed on --paper: --mixed darker',
    'dark --mixed on --paper: --mixed lighter',
  ]);
});

test('a new paper is compared with our colours', () => {
  const found = failing(undefined, ':root { --paper: #7a7a7a }');
  assert.ok(found.length > 10);
  assert.ok(found.every((one) => one.endsWith(one.startsWith('light') ? '--paper lighter' : '--paper darker')));
});

test('a wrong paper is one colour to change, even if the desk has set the colours on it', () => {
  const colours = ':root { --paper: #7a7a7a; --ink: light-dark(#111, #eee); --accent: light-dark(#234, #cde) }';
  assert.deepEqual(
    toChange(undefined, colours).map(({ colour }) => colour.name),
    ['--paper'],
  );
  const two = toChange(undefined, ':root { --paper: #7a7a7a; --marked: #111 }');
  assert.deepEqual(
    two.map(({ colour, pairs }) => [colour.name, pairs.length]),
    [
      ['--paper', 16],
      ['--marked', 2],
    ],
  );
});

test('the stylesheet of the desk wins over the theme, and a later rule over an earlier one', () => {
  const theme = { accent: { light: '#ffffff', dark: '#000000' } };
  const css = ':root{--accent:#eee} :root { --accent: light-dark(#7a1f3d, #ffb3c7) !important }';
  assert.deepEqual(failing(theme, css), []);
  assert.notDeepEqual(failing(theme), []);
});

test('a colour of an unknown value is not compared', () => {
  assert.deepEqual(failing({ accent: { light: '#ffffff', dark: '#000000' } }, ':root { --accent: var(--x) }'), []);
});

test('colours on the root are found in the schemes in which they apply', () => {
  const css = `
    :ROOT , .x { --ink: #111; --other: #222; }
    @media ( prefers-color-scheme:dark ) { :root { --ink: #eee; } p { --ink: #fff } }
    @media screen and (prefers-color-scheme: light) { :root { --ink: red } }
    @media print { :root { --ink: #000 } }
    p { --ink: #333 } --ink: #444;
    :root { --line: #abcdef`;
  const found = rootColours(css).map(({ name, values, typed }) => [name, values, typed]);
  assert.deepEqual(found, [
    ['--ink', { light: '#111', dark: '#111' }, '#111'],
    ['--ink', { dark: '#eee' }, '#eee'],
    ['--ink', { light: undefined }, 'red'],
    ['--line', { light: '#abcdef', dark: '#abcdef' }, '#abcdef'],
  ]);
});

test('the examples of the guide have enough contrast', () => {
  const blocks = [...read('../../.github/THEMING.md').matchAll(/^```(\w+)\n(.*?)^```/gms)];
  const of = (language: string) => blocks.flatMap(([, one, text = '']) => (one === language ? [text] : []));
  const theme = Object.assign({}, ...of('yaml').map((yaml) => parse(yaml).theme));
  assert.deepEqual(failing(themeSchema.parse(theme), of('css').join('\n')), []);
});
