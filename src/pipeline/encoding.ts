import type { VFile } from 'vfile';
import { addProblem } from './report.ts';

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

/** UTF-16 without a mark at its start is UTF-8 with a NUL beside each of the first three hyphens. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
}
