import { rm, writeFile } from 'node:fs/promises';

/**
 * Writes a new file. One that is there already is never touched, even one that came a moment ago: the answer is then false. Where the
 * disk does not take the whole of it, nothing of it stays, and the error names it: half a claim would stop the next build.
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if (isAfterOpening(error)) await rm(path, { force: true });
    throw withPath(error, path);
  }
}

/** Writes a file anew or over another one; an error names it. */
export async function writeOver(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw withPath(error, path);
  });
}

/** Whether the file had been made when something went wrong: of a file that cannot be opened, Node names the path. */
function isAfterOpening(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).path === undefined;
}

function withPath(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path }) : error;
}
