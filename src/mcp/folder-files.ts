import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTRY_FILES } from './archive.ts';
import { CannotRead, type Published } from './published.ts';

/** A site that was built into a folder. */
export function folderFiles(folder: string): Published {
  return {
    stamp: async () => (await Promise.all(ENTRY_FILES.map((path) => stateOf(join(folder, path))))).join('\n'),
    open: async () => async (path) => {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        const { code } = error as { code?: string };
        throw new CannotRead(`There is no file \`${path}\` in the folder of the site (${code ?? 'unknown reason'}).`);
      }
    },
  };
}

async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return `${found?.mtimeMs} ${found?.size} ${found?.ino}`;
}
