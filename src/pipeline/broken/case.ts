import type { Files } from '../rules/sound-folder.ts';

/** What an editor did, the files that then differ from the sound folder, and the full report, line by line. */
export type Case = readonly [name: string, files: Files, ...report: string[]];
