import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsOf } from './steps.ts';

const items = (count: number) => Array.from({ length: count }, (_, n) => `${n}`);

test('nested loops take four times the steps for twice the input, even if the inner loop is built in', async () => {
  const quadratic = [
    (list: string[]) => list.map((one) => list.filter((other) => other === one)),
    (list: string[]) => list.map((one) => list.indexOf(one)),
    (list: string[]) => list.map((one) => [...list.join(' ').matchAll(new RegExp(one, 'g'))]),
    (list: string[]) => list.map((one) => new RegExp(`${one}$`).test(list.join(' '))),
    (list: string[]) => list.map((one) => list.join(' ').indexOf(`${one}!`)),
  ];
  for (const work of quadratic) {
    const once = await stepsOf(() => work(items(500)));
    const twice = await stepsOf(() => work(items(1000)));
    assert.ok(twice > once * 3, `${work}: ${once} steps, then ${twice}`);
  }
});

test('a single loop takes twice the steps for twice the input', async () => {
  const once = await stepsOf(() => items(1000).map((one) => one.length));
  const twice = await stepsOf(() => items(2000).map((one) => one.length));
  assert.ok(twice > once * 1.5 && twice < once * 2.2);
});
