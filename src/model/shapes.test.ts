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

test('the verdicts of the default scale have the shapes that they always had', () => {
  assert.deepEqual(Object.fromEntries(shapesOf(DEFAULT_VERDICTS)), {
    true: 'tick',
    'mostly-true': 'three-quarters',
    'half-true': 'half',
    'mostly-false': 'triangle',
    false: 'cross',
    misleading: 'bolt',
    outdated: 'hourglass',
    unproven: 'open-ring',
  });
});

test('a verdict has the shape that it names, before its id, its rating and its tone', () => {
  assert.deepEqual(
    shapes(
      { id: 'correct', tone: 'positive', rating: 5 },
      { id: 'unproven', tone: 'neutral' },
      { id: 'rather-false', tone: 'negative', rating: 2 },
      { id: 'spun', tone: 'mixed' },
      { id: 'staged', tone: 'negative', mark: 'flag' },
    ),
    { correct: 'tick', unproven: 'open-ring', 'rather-false': 'triangle', spun: 'bolt', staged: 'flag' },
  );
});

test('what a verdict names is taken from the one that would have it by id, rating or tone', () => {
  assert.deepEqual(
    shapes({ id: 'false', tone: 'negative' }, { id: 'wrong', tone: 'negative', rating: 1, mark: 'cross' }),
    { false: 'flag', wrong: 'cross' },
  );
});

test('an id of the default scale keeps its shape, whatever stands before it', () => {
  assert.deepEqual(shapes({ id: 'wrong', tone: 'negative', rating: 1 }, { id: 'false', tone: 'negative' }), {
    wrong: 'flag',
    false: 'cross',
  });
});

test('two verdicts that name one shape both have it', () => {
  assert.deepEqual(shapes({ id: 'a', tone: 'mixed', mark: 'star' }, { id: 'b', tone: 'mixed', mark: 'star' }), {
    a: 'star',
    b: 'star',
  });
});

for (const tone of TONES) {
  test(`as many ${tone} verdicts as there are shapes are all different`, () => {
    for (const count of [2, 10, 12, SHAPE_NAMES.length])
      assert.equal(new Set(shapesOf(many(count, tone)).values()).size, count);
  });

  test(`every shape suits ${tone} verdicts, some of them last`, () => {
    assert.deepEqual([...SUITED[tone]].sort(), [...SHAPE_NAMES].sort());
  });
}

test('no shape says the opposite of a tone while there are others', () => {
  assert.ok(![...shapesOf(many(13, 'negative')).values()].includes('tick'));
  assert.ok(![...shapesOf(many(15, 'positive')).values()].includes('cross'));
});

test('ten verdicts of several tones and ratings have ten shapes, and so have the eight of the default scale and four more', () => {
  const ten = many(10, 'mixed').map((verdict, n) => ({
    ...verdict,
    tone: TONES[n % 4] ?? 'mixed',
    rating: n % 6 || undefined,
  }));
  assert.equal(new Set(shapesOf(ten).values()).size, 10);
  const twelve = [...DEFAULT_VERDICTS, ...many(4, 'negative')];
  assert.equal(new Set(shapesOf(twelve).values()).size, 12);
});

test('a verdict that is added at the end changes no mark before it', () => {
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

test('beyond the number of shapes no two verdicts of one tone have the same', () => {
  const scale = TONES.flatMap((tone) =>
    many(SHAPE_NAMES.length, tone).map(({ id }) => ({ id: `${tone}-${id}`, tone })),
  );
  const found = shapesOf(scale);
  assert.equal(new Set(scale.map(({ id, tone }) => `${tone} ${found.get(id)}`)).size, scale.length);
  assert.equal(shapesOf(many(SHAPE_NAMES.length + 1, 'mixed')).size, SHAPE_NAMES.length + 1);
});

test('a scale takes the names of shapes and no other, and none where nothing is written', () => {
  const scale = (mark?: string) => [{ id: 'x', label: 'X', definition: 'It is x.', tone: 'mixed', mark }];
  for (const shape of SHAPE_NAMES) assert.equal(scaleSchema.parse(scale(shape))[0]?.mark, shape);
  for (const none of [undefined, '']) assert.equal(scaleSchema.parse(scale(none))[0]?.mark, undefined);
  for (const bad of ['Tick', 'withdrawn', 'constructor', 'M0 0h16v16z', '✔'])
    assert.equal(scaleSchema.safeParse(scale(bad)).success, false, bad);
});
