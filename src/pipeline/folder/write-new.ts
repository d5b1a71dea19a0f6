import { rm, writeFile } from 'node:fs/promises';

/**
 * Writes a new file, or returns false if it already exists. An existing file is never changed, even if it was created a moment
 * ago. If the disk is full, the incomplete file is removed, because it would stop the next build, and the error has its path.
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

/** Writes a file, replacing an existing one. An error has its path. */
export async function writeOver(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw withPath(error, path);
  });
}

/** Whether the file was created before the error. If a file cannot be opened, Node's error has a path. */
function isAfterOpening(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).path === undefined;
}

function withPath(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path }) : error;
}
