import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import { addText } from '../pipeline/read/read-claims.ts';

/** A file with its text, if it has messages that refer to a line. Files with nothing but notes are read without their text. */
export function withText(file: VFile): VFile {
  const needsText = file.value === undefined && file.messages.some(({ line }) => line);
  // It may have been removed since.
  if (needsText && existsSync(file.path)) addText(file);
  return file;
}
