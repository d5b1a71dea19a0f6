import { wordsAndVariants } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import type { IndexedTerm } from './impacts.ts';

/** The page of a claim in Pagefind's index. */
export interface PageText {
  /** Its name there. */
  name: string;
  text: string;
}

/**
 * The postings of stems in pages whose claims do not contain them: claim numbers by stem, in ascending order. `languages` are the
 * languages of each page; `terms` are those of the claims.
 */
export function pagePostings(
  texts: readonly (string | undefined)[],
  languages: readonly (readonly Language[])[],
  terms: ReadonlyMap<string, IndexedTerm>,
): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [number, text = ''] of texts.entries()) {
    for (const stem of stemsOf(text, languages[number] ?? [])) {
      if (terms.get(stem)?.postings.has(number)) continue;
      const claims = postings.get(stem);
      if (claims) claims.push(number);
      else postings.set(stem, [number]);
    }
  }
  return postings;
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
