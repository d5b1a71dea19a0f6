import { wordsAndVariants } from '../../text/variants.ts';
import type { Language } from '../languages.ts';

/** The page of a claim in Pagefind's index. */
export interface PageText {
  /** Its name there. */
  name: string;
  text: string;
}

/** The stems of the words of a text in each of the languages. */
export function stemsInText(text: string, languages: readonly Language[]): Set<string> {
  const words = wordsAndVariants(text);
  const isStopWord = (form: string) => languages.some((language) => language.isStopWord(form));
  const variants = words.variants
    .filter(({ unless }) => unless === undefined || !isStopWord(unless))
    .map(({ form }) => form);
  const forms = new Set([...words.forms, ...variants]);
  const stems = new Set<string>();
  for (const { stem } of languages) for (const form of forms) stems.add(stem(form));
  return stems;
}
