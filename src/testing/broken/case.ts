import type { Files } from '../../pipeline/rules/valid-folder.ts';

/** What an editor got wrong, and the files that then differ from the sound folder. */
export type Case = readonly [name: string, files: Files];
