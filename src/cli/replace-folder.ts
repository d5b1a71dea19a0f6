import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { contentFolder } from '../pipeline/content-folder.ts';
import { projectRoot } from '../pipeline/folders.ts';
import { Stop } from './run.ts';

/** A file that every site of ours has: a folder with it may be replaced, another one only while it is empty. */
const SIGN_OF_A_SITE = 'pagefind/pagefind-entry.json';

/** Throws `Stop` where a site may not take the place of a folder: it holds the project, or anything that is no site of ours. */
export async function assertReplaceable(target: string): Promise<void> {
  for (const kept of [projectRoot, contentFolder(projectRoot)]) {
    if (`${resolve(kept)}${sep}`.startsWith(`${resolve(target)}${sep}`))
      throw new Stop(
        `${target} holds this project or its content and cannot be replaced by a site. Choose another --outDir.`,
      );
  }
  // A folder that does not exist has no entries.
  const entries = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Stop(`${target} cannot be used as --outDir: ${error.message}`);
  });
  const isSite = await stat(join(target, SIGN_OF_A_SITE)).then(
    () => true,
    () => false,
  );
  if (entries.length > 0 && !isSite && target !== join(projectRoot, 'dist')) {
    throw new Stop(
      `${target} is not empty and holds no site that was built before, so it is left alone. Empty it, or choose another --outDir.`,
    );
  }
}

/** Puts a finished folder in the place of another, in two renames: there is no moment at which half a site stands there. */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  const old = `${beside}.old`;
  await mkdir(dirname(target), { recursive: true });
  await move(finished, beside);
  const hadOld = await rename(target, old).then(
    () => true,
    () => false,
  );
  await rename(beside, target);
  if (hadOld) await rm(old, { recursive: true });
}

/** Renames, or copies where the other place is on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
