import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../pipeline/folder/project.ts';

/** The option for the folder of the built site. */
export const OUT_DIR = { outDir: { type: 'string', default: 'dist' } } as const;

/** The folder of the built site: `--outDir`, or `dist`. */
export function outDirOf(args: string[]): string {
  const { values } = parseArgs({ args, options: OUT_DIR });
  return resolve(projectRoot, values.outDir);
}
