import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../testing/claims.ts';
import { cursorAt, encodeUtf8, isAtEnd, readNumber, readString, writeNumber, writeString } from './bytes.ts';

const DAMAGED = { message: 'A file of the search index is cut off or damaged' };

function bytesOf(...numbers: number[]): number[] {
  const out: number[] = [];
  for (const number of numbers) writeNumber(out, number);
  return out;
}

test('a number takes one byte for every seven bits', () => {
  assert.deepEqual(bytesOf(0, 1, 127), [0, 1, 127]);
  assert.deepEqual(bytesOf(128), [128, 1]);
  assert.deepEqual(bytesOf(300), [172, 2]);
  assert.equal(bytesOf(2 ** 32).length, 5);
});

test('numbers survive a round trip', () => {
  const random = seeded(1);
  const numbers = [0, 127, 128, 16383, 16384, 2 ** 31, 2 ** 32, 2 ** 48];
  for (let n = 0; n < 1000; n++) numbers.push(random(2 ** random(32)));
  const cursor = cursorAt(Uint8Array.from(bytesOf(...numbers)));
  for (const number of numbers) assert.equal(readNumber(cursor), number);
  assert.equal(isAtEnd(cursor), true);
});

test('strings survive a round trip', () => {
  const texts = ['', 'flight', 'flights', 'fly', 'لقاح', 'لقاحات', '總統', '總說', '🦁', '🦊', 'a'.repeat(300_000), ''];
  const out: number[] = [];
  texts.forEach((text, n) => {
    writeString(out, encodeUtf8(text), encodeUtf8(texts[n - 1] ?? ''));
  });
  const cursor = cursorAt(Uint8Array.from(out));
  let before: Uint8Array = new Uint8Array();
  for (const text of texts) {
    const read = readString(cursor, before);
    assert.equal(read.text, text);
    before = read.bytes;
  }
  assert.equal(isAtEnd(cursor), true);
});

test('the prefix shared with the string before is not written', () => {
  const out: number[] = [];
  writeString(out, encodeUtf8('flights'), encodeUtf8('flight'));
  assert.deepEqual(out, [6, 1, 's'.charCodeAt(0)]);
});

test('an unfinished or oversized number is reported as damage', () => {
  assert.throws(() => readNumber(cursorAt(Uint8Array.of())), DAMAGED);
  assert.throws(() => readNumber(cursorAt(Uint8Array.of(128))), DAMAGED);
  assert.throws(() => readNumber(cursorAt(new Uint8Array(100).fill(255))), DAMAGED);
});

test('a string with an impossible prefix or length is reported as damage', () => {
  assert.throws(() => readString(cursorAt(Uint8Array.of(3, 0)), encodeUtf8('ab')), DAMAGED);
  assert.throws(() => readString(cursorAt(Uint8Array.of(0, 2, 97)), encodeUtf8('ab')), DAMAGED);
  assert.throws(() => readString(cursorAt(Uint8Array.of(0, 255, 255, 255, 255, 127)), encodeUtf8('')), DAMAGED);
});
