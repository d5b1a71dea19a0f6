import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../testing/claims.ts';
import { encoded, isAtEnd, putNumber, putText, reading, takeNumber, takeText } from './bytes.ts';

const DAMAGED = { message: 'A file of the search index is cut off or damaged' };

function bytesOf(...numbers: number[]): number[] {
  const out: number[] = [];
  for (const number of numbers) putNumber(out, number);
  return out;
}

test('small numbers take a byte, larger ones another for each seven bits', () => {
  assert.deepEqual(bytesOf(0, 1, 127), [0, 1, 127]);
  assert.deepEqual(bytesOf(128), [128, 1]);
  assert.deepEqual(bytesOf(300), [172, 2]);
  assert.equal(bytesOf(2 ** 32).length, 5);
});

test('numbers are read as they were written', () => {
  const random = seeded(1);
  const numbers = [0, 127, 128, 16383, 16384, 2 ** 31, 2 ** 32, 2 ** 48];
  for (let n = 0; n < 1000; n++) numbers.push(random(2 ** random(32)));
  const at = reading(Uint8Array.from(bytesOf(...numbers)));
  for (const number of numbers) assert.equal(takeNumber(at), number);
  assert.equal(isAtEnd(at), true);
});

test('texts are read as they were written, each after the one before', () => {
  const texts = ['', 'flight', 'flights', 'fly', 'لقاح', 'لقاحات', '總統', '總說', '🦁', '🦊', 'a'.repeat(300_000), ''];
  const out: number[] = [];
  texts.forEach((text, n) => {
    putText(out, encoded(text), encoded(texts[n - 1] ?? ''));
  });
  const at = reading(Uint8Array.from(out));
  let before: Uint8Array = new Uint8Array();
  for (const text of texts) {
    const taken = takeText(at, before);
    assert.equal(taken.text, text);
    before = taken.bytes;
  }
  assert.equal(isAtEnd(at), true);
});

test('of a text that begins as the one before, only the rest is written', () => {
  const out: number[] = [];
  putText(out, encoded('flights'), encoded('flight'));
  assert.deepEqual(out, [6, 1, 's'.charCodeAt(0)]);
});

test('a number that has no end, or is too large for one, is damage', () => {
  assert.throws(() => takeNumber(reading(Uint8Array.of())), DAMAGED);
  assert.throws(() => takeNumber(reading(Uint8Array.of(128))), DAMAGED);
  assert.throws(() => takeNumber(reading(new Uint8Array(100).fill(255))), DAMAGED);
});

test('a text that shares more than there was, or is longer than the file, is damage', () => {
  assert.throws(() => takeText(reading(Uint8Array.of(3, 0)), encoded('ab')), DAMAGED);
  assert.throws(() => takeText(reading(Uint8Array.of(0, 2, 97)), encoded('ab')), DAMAGED);
  assert.throws(() => takeText(reading(Uint8Array.of(0, 255, 255, 255, 255, 127)), encoded('')), DAMAGED);
});
