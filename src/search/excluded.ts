import { formsOf } from '../text/tokens.ts';
import { isPost } from './is-post.ts';

/** A query of a few words, and the words that no result may contain. */
export interface WithExclusions {
  words: string;
  excluded: string[];
}

/**
 * A minus in front of a word or a phrase in quotation marks: `-tax`, `-"flat tax"`. A minus in front of a digit may be a
 * number's.
 */
const EXCLUDED = /(?<=^|\s)-(["“«„][^"”“»]+["”“»]|\p{L}\S*)/gu;

/** Splits words with a minus from a query. A post, or a query of only such words, is left as it is: there the minus is a dash. */
export function withExclusions(typed: string): WithExclusions {
  const excluded: string[] = [];
  const words = typed.replace(EXCLUDED, (_, word: string) => {
    excluded.push(word);
    return '';
  });
  const isMeant = excluded.length > 0 && formsOf(words).length > 0 && !isPost(words);
  return isMeant ? { words: words.trim(), excluded } : { words: typed, excluded: [] };
}
