import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';

/** Decodes bytes as text. Anything that is not valid UTF-8 becomes a message on the file, and the result is undefined. */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  try {
    if (!isUtf16(bytes)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder reports invalid bytes only by throwing.
  }
  const reason = 'Unexpected bytes that are not valid UTF-8, expected a text file: save it again as UTF-8';
  addProblem(file, 'encoding', reason);
  return undefined;
}

/** Decodes bytes that `decode` refuses in their most likely encoding, so that keys can be found in them. */
export function decodeRoughly(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isMarked && !isUtf16(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder(first === 0xfe || first === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
}

/** UTF-16 without a byte order mark looks like UTF-8 with a NUL next to each of the first hyphens. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
}
