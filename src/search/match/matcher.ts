import { type Language, loadLanguages } from '../languages.ts';
import { matchPost, type PostMatches } from './post-query.ts';
import { type IndexReader, type Load, openIndex } from './reader.ts';

/** The matching of texts against the claims of a site. */
export interface Matcher {
  index: IndexReader;
  languages: readonly Language[];
  matchPost(typed: string): Promise<PostMatches>;
}

/** Opens the index and loads what is known of its languages. */
export async function openMatcher(load: Load): Promise<Matcher> {
  const index = await openIndex(load);
  const languages = await loadLanguages(index.root.languages);
  return {
    index,
    languages,
    matchPost: (typed) => matchPost(typed, index, languages),
  };
}
