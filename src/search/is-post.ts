import { formsOf, isUnspaced } from '../text/tokens.ts';
import { isPhraseQuery } from './match/parse-query.ts';

/** Longer queries are sentences: that every word of them stands on one page is too much to ask. */
const MOST_WORDS = 5;
/** Where words are not parted, as in Chinese and Thai, letters are counted. */
const MOST_LETTERS = 12;
/** Whether what was typed is a sentence, a post or an address, and not a few words. A quotation in marks is searched as it stands. */
export function isPost(typed: string): boolean {
  if (isPhraseQuery(typed)) return false;
  if (/https?:\/\/|^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+(?::\d{1,5})?\/|[#＃@＠]\p{L}|\n/iu.test(typed))
    return true;
  const forms = formsOf(typed);
  const pairs = forms.filter(isUnspaced).length;
  return pairs > MOST_LETTERS || forms.length - pairs > MOST_WORDS;
}
