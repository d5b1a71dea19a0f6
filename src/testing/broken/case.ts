import type { Files } from '../../pipeline/rules/valid-folder.ts';

/** A mistake, and the files that differ from the valid folder because of it. */
export type Case = readonly [name: string, files: Files];
