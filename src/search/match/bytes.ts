// How numbers and texts stand in the files of the index. Numbers are variable-length: seven bits a byte, the lowest first, the high bit
// set on all bytes but the last. Texts are UTF-8 and begin with as many bytes of the text before as they share with it: the count of
// those, the count of the rest, the rest. Lists of claims are their count, and the distance of each to the one before.

const utf8 = new TextEncoder();
const decoder = new TextDecoder();

export const encoded = (text: string): Uint8Array => utf8.encode(text);

export function putNumber(out: number[], number: number): void {
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
  out.push(rest);
}

export function putText(out: number[], bytes: Uint8Array, before: Uint8Array): void {
  let shared = 0;
  while (shared < bytes.length && bytes[shared] === before[shared]) shared++;
  putNumber(out, shared);
  putNumber(out, bytes.length - shared);
  // Not `push(...)`: a long word would be more arguments than a call can have.
  for (const byte of bytes.subarray(shared)) out.push(byte);
}

/** Numbers of claims, in their order. */
export function putClaims(out: number[], claims: readonly number[]): void {
  putNumber(out, claims.length);
  let last = 0;
  for (const claim of claims) {
    putNumber(out, claim - last);
    last = claim;
  }
}

/** A file that is being read. */
export interface Reading {
  bytes: Uint8Array;
  next: number;
}

export const reading = (bytes: Uint8Array): Reading => ({ bytes, next: 0 });
export const isAtEnd = ({ bytes, next }: Reading): boolean => next >= bytes.length;

const DAMAGED = 'A file of the search index is cut off or damaged';

/** Throws where no whole number follows. */
export function takeNumber(at: Reading): number {
  let number = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = at.bytes[at.next++];
    if (byte === undefined || factor > 2 ** 42) throw new Error(DAMAGED);
    number += (byte % 128) * factor;
    if (byte < 128) return number;
  }
}

/** Throws where no whole list follows. */
export function takeClaims(at: Reading): number[] {
  const claims: number[] = [];
  let last = 0;
  for (let left = takeNumber(at); left > 0; left--) {
    last += takeNumber(at);
    claims.push(last);
  }
  return claims;
}

/** The bytes of a text, and the text. Throws where no whole text follows. */
export function takeText(at: Reading, before: Uint8Array): { bytes: Uint8Array; text: string } {
  const shared = takeNumber(at);
  const length = takeNumber(at);
  if (shared > before.length || length > at.bytes.length - at.next) throw new Error(DAMAGED);
  const bytes = new Uint8Array(shared + length);
  bytes.set(before.subarray(0, shared));
  bytes.set(at.bytes.subarray(at.next, at.next + length), shared);
  at.next += length;
  return { bytes, text: decoder.decode(bytes) };
}
