import type { VFile } from 'vfile';
import { addProblem } from './report.ts';

/** Bytes as text. What is no UTF-8 becomes a message on the file, and the answer is undefined. */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const reason =
      'Unexpected bytes that are no UTF-8 text, expected a text file: save it again with the encoding UTF-8';
    addProblem(file, 'encoding', reason);
    return undefined;
  }
}
