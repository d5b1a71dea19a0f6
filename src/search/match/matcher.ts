import { type Language, loadLanguages } from '../languages.ts';
import { type Closest, closest } from './closest.ts';
import { type IndexReader, type Load, openIndex } from './reader.ts';

/** The matching of texts against the claims of a site. */
export interface Matcher {
  index: IndexReader;
  languages: readonly Language[];
  closest(typed: string): Promise<Closest>;
}

/** Opens the index and loads what is known of its languages. */
export async function openMatcher(load: Load): Promise<Matcher> {
  const index = await openIndex(load);
  const languages = await loadLanguages(index.root.languages);
  return {
    index,
    languages,
    closest: (typed) => closest(typed, index, languages),
  };
}
