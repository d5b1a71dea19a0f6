import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage } from './fields.ts';
import { DEFAULT_VERDICTS, formerLabels, scaleSchema, verdictById } from './verdicts.ts';

test('the default scale has eight verdicts, five of them rated from 1 to 5', () => {
  assert.deepEqual(
    DEFAULT_VERDICTS.map(({ id, label, rating, definition }) => [
      id,
      inLanguage(label, 'en', 'en'),
      rating ?? 'none',
      inLanguage(definition, 'en', 'en'),
    ]),
    [
      ['true', 'True', 5, 'The claim is accurate and nothing significant is missing.'],
      ['mostly-true', 'Mostly true', 4, 'Accurate in substance; needs a detail or a clarification.'],
      ['half-true', 'Half true', 3, 'Partly accurate; leaves out or distorts something important.'],
      ['mostly-false', 'Mostly false', 2, 'Contains some truth but gives a wrong overall impression.'],
      ['false', 'False', 1, 'The claim is wrong.'],
      ['misleading', 'Misleading', 'none', 'The words may be right; what they suggest is not.'],
      ['outdated', 'Outdated', 'none', 'It was right once, and has been overtaken.'],
      ['unproven', 'Unproven', 'none', 'There is not enough evidence either way.'],
    ],
  );
});

test('an id that is not on the scale throws', () => {
  assert.equal(verdictById(DEFAULT_VERDICTS, 'false').rating, 1);
  assert.throws(() => verdictById(DEFAULT_VERDICTS, 'toString'), {
    message:
      'Unknown verdict toString, expected one of true, mostly-true, half-true, mostly-false, false, misleading, outdated, unproven',
  });
});

test('a rating is a whole number from 1 to 5, or absent', () => {
  const scale = (rating?: string) => [{ id: 'x', label: 'X', rating, definition: 'It is x.', tone: 'mixed' }];
  assert.equal(scaleSchema.parse(scale('5'))[0]?.rating, 5);
  for (const none of [undefined, '']) assert.equal(scaleSchema.parse(scale(none))[0]?.rating, undefined);
  for (const bad of ['0', '6', '4.5', '5.0', 'five', '0x5', ' ']) {
    assert.equal(scaleSchema.safeParse(scale(bad)).success, false, bad);
  }
});

test('earlier labels are listed from the oldest on, but not where readers of the language saw no change', () => {
  const verdict = {
    label: { en: 'False', de: 'Falsch' },
    formerly: [
      { label: { en: 'False', de: 'Unwahr' }, until: '2026-11-01' },
      { label: 'Wrong', until: '2025-03-01' },
    ],
  };
  assert.deepEqual(formerLabels(verdict, 'en'), [{ label: 'Wrong', until: '2025-03-01' }]);
  assert.deepEqual(formerLabels(verdict, 'de'), [
    { label: 'Wrong', until: '2025-03-01' },
    { label: 'Unwahr', until: '2026-11-01' },
  ]);
  assert.deepEqual(formerLabels({ label: 'False' }, 'en'), []);
});

test('an earlier label needs the day on which it changed', () => {
  const scale = (formerly: unknown) => [{ id: 'x', label: 'X', formerly, definition: 'It is x.', tone: 'mixed' }];
  assert.ok(scaleSchema.safeParse(scale([{ label: 'Y', until: '2026-11-01' }])).success);
  for (const bad of [
    [{ label: 'Y' }],
    [{ until: '2026-11-01' }],
    [{ label: 'Y', until: '2026-11' }],
    ['Y'],
    { label: 'Y' },
  ])
    assert.equal(scaleSchema.safeParse(scale(bad)).success, false);
});
