import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHAPE_NAMES, type Shape, SUITED, shapesOf } from './shapes.ts';
import { TONES, type Tone } from './tones.ts';
import { DEFAULT_VERDICTS, scaleSchema } from './verdicts.ts';

interface Given {
  id: string;
  tone: Tone;
  rating?: number;
  mark?: Shape;
}

const shapes = (...scale: Given[]) => Object.fromEntries(shapesOf(scale));
const many = (count: number, tone: Tone): Given[] => Array.from({ length: count }, (_, n) => ({ id: `v${n}`, tone }));

test('the verdicts of the default scale keep their shapes', () => {
  assert.deepEqual(Object.fromEntries(shapesOf(DEFAULT_VERDICTS)), {
    true: 'tick',
    'mostly-true': 'three-quarters',
    'half-true': 'half',
    'mostly-false': 'triangle',
    false: 'cross',
    misleading: 'split',
    outdated: 'hourglass',
    unproven: 'open-ring',
  });
});

test('the shape set for a verdict goes before that of its id, rating or tone', () => {
  assert.deepEqual(
    shapes(
      { id: 'correct', tone: 'positive', rating: 5 },
      { id: 'unproven', tone: 'neutral' },
      { id: 'rather-false', tone: 'negative', rating: 2 },
      { id: 'spun', tone: 'mixed' },
      { id: 'staged', tone: 'negative', mark: 'flag' },
    ),
    { correct: 'tick', unproven: 'open-ring', 'rather-false': 'triangle', spun: 'split', staged: 'flag' },
  );
});

test('a shape set for a verdict is taken from the one that would have it by id, rating or tone', () => {
  assert.deepEqual(
    shapes({ id: 'false', tone: 'negative' }, { id: 'wrong', tone: 'negative', rating: 1, mark: 'cross' }),
    { false: 'flag', wrong: 'cross' },
  );
});

test('an id of the default scale keeps its shape, whatever comes before it', () => {
  assert.deepEqual(shapes({ id: 'wrong', tone: 'negative', rating: 1 }, { id: 'false', tone: 'negative' }), {
    wrong: 'flag',
    false: 'cross',
  });
});

test('two verdicts with the same shape set both have it', () => {
  assert.deepEqual(shapes({ id: 'a', tone: 'mixed', mark: 'star' }, { id: 'b', tone: 'mixed', mark: 'star' }), {
    a: 'star',
    b: 'star',
  });
});

for (const tone of TONES) {
  test(`as many ${tone} verdicts as there are shapes all have different shapes`, () => {
    for (const count of [2, 10, 12, SHAPE_NAMES.length])
      assert.equal(new Set(shapesOf(many(count, tone)).values()).size, count);
  });

  test(`every shape suits ${tone} verdicts, some of them last`, () => {
    assert.deepEqual([...SUITED[tone]].sort(), [...SHAPE_NAMES].sort());
  });
}

test('shapes that suggest the opposite of a tone are used last', () => {
  assert.ok(![...shapesOf(many(13, 'negative')).values()].includes('tick'));
  assert.ok(![...shapesOf(many(15, 'positive')).values()].includes('cross'));
});

test('ten mixed verdicts have ten shapes, and the default scale with four more verdicts has twelve', () => {
  const ten = many(10, 'mixed').map((verdict, n) => ({
    ...verdict,
    tone: TONES[n % 4] ?? 'mixed',
    rating: n % 6 || undefined,
  }));
  assert.equal(new Set(shapesOf(ten).values()).size, 10);
  const twelve = [...DEFAULT_VERDICTS, ...many(4, 'negative')];
  assert.equal(new Set(shapesOf(twelve).values()).size, 12);
});

test('a verdict added at the end does not change the marks before it', () => {
  const scale: Given[] = [
    { id: 'correct', tone: 'positive', rating: 5 },
    { id: 'also-correct', tone: 'positive', rating: 5 },
    { id: 'fake', tone: 'negative' },
    { id: 'scam', tone: 'negative' },
    { id: 'satire', tone: 'neutral' },
  ];
  const before = Object.fromEntries(shapesOf(scale));
  const added: Given[] = [
    ...SHAPE_NAMES.map((id): Given => ({ id, tone: 'mixed' })),
    ...[1, 2, 3, 4, 5].map((rating): Given => ({ id: `x${rating}`, tone: 'neutral', rating })),
    { id: 'half-true', tone: 'mixed' },
    { id: 'outdated', tone: 'neutral' },
  ];
  for (const verdict of added) {
    const { [verdict.id]: own, ...others } = Object.fromEntries(shapesOf([...scale, verdict]));
    assert.deepEqual(others, before, verdict.id);
    assert.ok(own && !Object.values(before).includes(own), verdict.id);
  }
});

test('with more verdicts than shapes, no two of the same tone share one', () => {
  const scale = TONES.flatMap((tone) =>
    many(SHAPE_NAMES.length, tone).map(({ id }) => ({ id: `${tone}-${id}`, tone })),
  );
  const found = shapesOf(scale);
  assert.equal(new Set(scale.map(({ id, tone }) => `${tone} ${found.get(id)}`)).size, scale.length);
  assert.equal(shapesOf(many(SHAPE_NAMES.length + 1, 'mixed')).size, SHAPE_NAMES.length + 1);
});

test('a mark is the name of a shape, or absent', () => {
  const scale = (mark?: string) => [{ id: 'x', label: 'X', definition: 'It is x.', tone: 'mixed', mark }];
  for (const shape of SHAPE_NAMES) assert.equal(scaleSchema.parse(scale(shape))[0]?.mark, shape);
  for (const none of [undefined, '']) assert.equal(scaleSchema.parse(scale(none))[0]?.mark, undefined);
  for (const bad of ['Tick', 'withdrawn', 'constructor', 'M0 0h16v16z', '✔'])
    assert.equal(scaleSchema.safeParse(scale(bad)).success, false, bad);
});
