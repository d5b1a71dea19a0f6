import type { Files } from '../../pipeline/rules/valid-folder.ts';

/** The files that differ from the valid folder because of a mistake, by what the mistake is. */
export type Cases = Readonly<Record<string, Files>>;
