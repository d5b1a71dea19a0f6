import type { Templates } from './templates.ts';

/** The texts of one file of the English interface. Those that are templates fail the type check if they lack a placeholder. */
export type EnglishTexts = Partial<Templates> & Record<string, unknown>;

/** The same file in another language: it has exactly the same texts. */
export type TranslationOf<English> = {
  [Name in keyof English]: Name extends keyof Templates ? Templates[Name] : string;
};
