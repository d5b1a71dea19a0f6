import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';

/** Bytes as text. What is no UTF-8 becomes a message on the file, and the answer is undefined. */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  try {
    if (!isUtf16(bytes)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder has no other way to say so.
  }
  const reason = 'Unexpected bytes that are no UTF-8 text, expected a text file: save it again with the encoding UTF-8';
  addProblem(file, 'encoding', reason);
  return undefined;
}

/** Bytes that `decode` refuses, as what they are most likely meant to be: enough to look for a word in them. */
export function decodeRoughly(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isMarked && !isUtf16(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder(first === 0xfe || first === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
}

/** UTF-16 without a mark at its start is UTF-8 with a NUL beside each of the first three hyphens. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
}
