import { wordsAndVariants } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import type { IndexedTerm } from './impacts.ts';

/** The page of a claim, as it is in Pagefind's index. */
export interface PageText {
  /** Its name there. */
  name: string;
  text: string;
}

/**
 * The words of pages that their claims do not have: by stem, the numbers of the claims, in their order. `languages` are those that
 * each page speaks.
 */
export function pagePostings(
  texts: readonly (string | undefined)[],
  languages: readonly (readonly Language[])[],
  said: ReadonlyMap<string, IndexedTerm>,
): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [number, text = ''] of texts.entries()) {
    for (const stem of stemsOf(text, languages[number] ?? [])) {
      if (said.get(stem)?.postings.has(number)) continue;
      const claims = words.get(stem);
      if (claims) claims.push(number);
      else words.set(stem, [number]);
    }
  }
  return words;
}

function stemsOf(text: string, languages: readonly Language[]): Set<string> {
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
