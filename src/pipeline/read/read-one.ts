import { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';
import { lineOf } from './cache-file.ts';
import { type OpenFile, type PlainResult, plainResult } from './plain-result.ts';
import { readFile } from './read-file.ts';
import type { ReadSettings } from './read-settings.ts';

/** Reads one file. Its result is a line of the cache file. */
export function lineOfFile(one: OpenFile, settings: ReadSettings): Buffer {
  return lineOf(one.key, { ...readOne(one, settings), digests: one.digests });
}

/** Reads one file. If the program itself fails, that becomes an error on the file, so that all other files are still read. */
function readOne({ file, text }: Pick<OpenFile, 'file' | 'text'>, settings: ReadSettings): PlainResult {
  try {
    return plainResult(file, readFile(file, text, settings));
  } catch (error) {
    const failed = new VFile({ path: file.path });
    const where = error instanceof Error ? (/[\w.-]+\.[jt]s:\d+/.exec(error.stack ?? '')?.[0] ?? '') : '';
    const reason = `Unreadable: Assay itself failed on this file (${String(error)}, ${where}); please report this, with the file`;
    addProblem(failed, 'unreadable', reason);
    return plainResult(file, { references: [], file: failed });
  }
}
