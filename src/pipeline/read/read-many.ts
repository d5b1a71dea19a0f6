import { inWorkers } from '../../parallel/in-workers.ts';
import { linesIn } from './cache-file.ts';
import type { OpenFile } from './plain-result.ts';
import type { ReadSettings } from './read-settings.ts';

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
  if (open.length === 0) return;
  if (open.length < WORTH_WORKERS) {
    // Loading the readers of YAML and Markdown takes half as long as everything else if no file has changed.
    const { lineOfFile } = await import('./read-one.ts');
    for (const one of open) done(lineOfFile(one, settings), one.key);
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
