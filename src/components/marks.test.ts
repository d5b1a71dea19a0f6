import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SHAPE_NAMES, SHAPES } from '../model/shapes.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { marksOf, PATHS, WITHDRAWN_MARK } from './marks.ts';
import { marksPicture } from './marks-picture.ts';

test('each shape has its own path, different from that of the withdrawn mark', () => {
  assert.deepEqual(Object.keys(PATHS), SHAPE_NAMES);
  const all = [...Object.values(PATHS), WITHDRAWN_MARK];
  assert.equal(new Set(all).size, all.length);
  for (const path of all) assert.match(path, /^M[\d .\-a-zA-Z]+z$/);
});

test('the marks of a scale are in its order, each with its tone', () => {
  const marks = marksOf(DEFAULT_VERDICTS);
  assert.deepEqual(
    [...marks.keys()],
    DEFAULT_VERDICTS.map(({ id }) => id),
  );
  assert.deepEqual(marks.get('false'), { path: PATHS.cross, tone: 'negative' });
  assert.equal(marks.get('constructor'), undefined);
  assert.equal(marksOf(DEFAULT_VERDICTS), marks);
});

test('two scales with the same id do not share its mark', () => {
  const scale = (mark: 'star' | 'eye') => [
    { id: 'x', label: 'X', definition: 'It is x.', tone: 'mixed', mark } as const,
  ];
  assert.equal(marksOf(scale('star')).get('x')?.path, PATHS.star);
  assert.equal(marksOf(scale('eye')).get('x')?.path, PATHS.eye);
});

test('the guide for editors lists every shape, and its picture shows it', () => {
  const read = (name: string) => readFileSync(new URL(`../../.github/${name}`, import.meta.url), 'utf8');
  const [guide, picture] = [read('EDITING.md'), read('images/marks.svg')];
  const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].filter(([, name = '']) => name in SHAPES);
  assert.deepEqual(Object.fromEntries(rows.map(([, name, looks]) => [name, looks])), SHAPES);
  assert.equal(picture, marksPicture(), 'run `npm run docs`');
});
