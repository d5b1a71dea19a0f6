// Numbers, strings and claim lists in the binary files of the index.
//
// A number has a variable length: seven bits per byte, the lowest first, with the high bit set on all bytes but the last. A
// string is UTF-8 with the prefix that it shares with the string before it removed: the length of that prefix in bytes, the
// length of the rest, and the rest. A claim list is the number of claims and the distance of each from the one before.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

export function writeNumber(out: number[], number: number): void {
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
  out.push(rest);
}

export function writeString(out: number[], bytes: Uint8Array, before: Uint8Array): void {
  let shared = 0;
  while (shared < bytes.length && bytes[shared] === before[shared]) shared++;
  writeNumber(out, shared);
  writeNumber(out, bytes.length - shared);
  // Not `push(...)`: a long word would exceed the number of arguments that a call can have.
  for (const byte of bytes.subarray(shared)) out.push(byte);
}

/** Writes claim numbers, which must be in ascending order. */
export function writeClaims(out: number[], claims: readonly number[]): void {
  writeNumber(out, claims.length);
  let last = 0;
  for (const claim of claims) {
    writeNumber(out, claim - last);
    last = claim;
  }
}

/** A position in a file. Every read moves it forward. */
export interface Cursor {
  bytes: Uint8Array;
  next: number;
}

export const cursorAt = (bytes: Uint8Array): Cursor => ({ bytes, next: 0 });
export const isAtEnd = ({ bytes, next }: Cursor): boolean => next >= bytes.length;

const DAMAGED = 'A file of the search index is cut off or damaged';

/** Throws if there is no complete number. */
export function readNumber(cursor: Cursor): number {
  let number = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = cursor.bytes[cursor.next++];
    if (byte === undefined || factor > 2 ** 42) throw new Error(DAMAGED);
    number += (byte % 128) * factor;
    if (byte < 128) return number;
  }
}

/** Throws if there is no complete list. */
export function readClaims(cursor: Cursor): number[] {
  const claims: number[] = [];
  let last = 0;
  for (let left = readNumber(cursor); left > 0; left--) {
    last += readNumber(cursor);
    claims.push(last);
  }
  return claims;
}

/** Returns a string and its bytes. Throws if there is no complete string. */
export function readString(cursor: Cursor, before: Uint8Array): { bytes: Uint8Array; text: string } {
  const shared = readNumber(cursor);
  const length = readNumber(cursor);
  if (shared > before.length || length > cursor.bytes.length - cursor.next) throw new Error(DAMAGED);
  const bytes = new Uint8Array(shared + length);
  bytes.set(before.subarray(0, shared));
  bytes.set(cursor.bytes.subarray(cursor.next, cursor.next + length), shared);
  cursor.next += length;
  return { bytes, text: decoder.decode(bytes) };
}
