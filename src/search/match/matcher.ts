import { loadLanguages } from '../languages.ts';
import { matchPost, type PostMatches } from './post-query.ts';
import type { QueryContext } from './query-context.ts';
import { type Load, openIndex } from './reader.ts';

/** Matches texts against the claims of a site. */
export interface Matcher extends QueryContext {
  matchPost(typed: string): Promise<PostMatches>;
}

/** Opens the index and loads the stemmers and stop words of its languages. */
export async function openMatcher(load: Load): Promise<Matcher> {
  const index = await openIndex(load);
  const context = { index, languages: await loadLanguages(index.root.languages) };
  return { ...context, matchPost: (typed) => matchPost(typed, context) };
}
