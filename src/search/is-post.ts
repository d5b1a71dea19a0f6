import { formsOf, isUnspaced } from '../text/tokens.ts';
import { isPhraseQuery } from './match/parse-query.ts';

/** The most words in a word query. No page contains every word of a longer one. */
const MAX_WORDS = 5;
/** The most pairs of characters in scripts that do not separate words, such as Chinese and Thai. */
const MAX_PAIRS = 12;

/** Whether a query is a sentence, a post or an address rather than a few words or a phrase in quotation marks. */
export function isPost(typed: string): boolean {
  if (isPhraseQuery(typed)) return false;
  if (/https?:\/\/|^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+(?::\d{1,5})?\/|[#＃@＠]\p{L}|\n/iu.test(typed))
    return true;
  const forms = formsOf(typed);
  const pairs = forms.filter(isUnspaced).length;
  return pairs > MAX_PAIRS || forms.length - pairs > MAX_WORDS;
}
