import { VFile } from 'vfile';
import type { Reference } from '../../model/entry.ts';
import { inWorkers } from '../../parallel/in-workers.ts';
import type { ContentFile, Kind } from '../folder/content-folder.ts';
import { addProblem, type Message } from '../report/report.ts';
import { lineOf, linesIn } from './cache-file.ts';
import { type BrokenEntry, type ReadFile, readFile } from './read-file.ts';
import type { ReadSettings } from './read-settings.ts';

/** The result of reading and checking a file, as plain data for workers and the cache. */
export interface PlainResult {
  kind: Kind;
  path: string;
  /** If the file has no error. */
  entry?: NonNullable<ReadFile['entry']>;
  /** If it has one. */
  broken?: BrokenEntry;
  references: Reference[];
  messages: Message[];
}

export interface OpenFile {
  file: Pick<ContentFile, 'kind' | 'path'>;
  text: string;
  key: string;
}

/** With fewer files, starting workers takes longer than it saves. */
const WORTH_WORKERS = 400;
/** The number of files a worker gets at a time. */
const BATCH = 100;

/** Reads many files, on all cores if that is faster, and calls `done` with each result, as a line of the cache file. */
export async function readAll(
  open: OpenFile[],
  settings: ReadSettings,
  done: (line: Buffer, key: string) => void,
): Promise<void> {
  if (open.length < WORTH_WORKERS) {
    for (const one of open) done(lineOf(one.key, readOne(one, settings)), one.key);
    return;
  }
  const batches: OpenFile[][] = [];
  for (let index = 0; index < open.length; index += BATCH) batches.push(open.slice(index, index + BATCH));
  const options = {
    workerData: settings,
    // Syntax trees are large and short-lived. With a small young generation, moving them takes a fifth of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  };
  const program = new URL('./read-worker.ts', import.meta.url);
  await inWorkers<OpenFile[], Uint8Array>(program, batches, options, (answer) => {
    const lines = linesIn(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
    for (const [key, line] of lines) done(line, key);
  });
}

/** Reads one file. If the program itself fails, that becomes an error on the file, so that all other files are still read. */
export function readOne({ file, text }: Pick<OpenFile, 'file' | 'text'>, settings: ReadSettings): PlainResult {
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

export function plainResult(
  { kind, path }: Pick<ContentFile, 'kind' | 'path'>,
  { entry, broken, references, file }: ReadFile,
): PlainResult {
  // Only `addProblem` adds messages.
  const messages = file.messages as Message[];
  return { kind, path, ...(entry && { entry }), ...(broken && { broken }), references, messages };
}
