import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../pipeline/folder/project.ts';

/** The folder of the built site: `--outDir`, or `dist`. */
export function outDirOf(args: string[]): string {
  const { values } = parseArgs({ args, options: { outDir: { type: 'string', default: 'dist' } } });
  return resolve(projectRoot, values.outDir);
}
