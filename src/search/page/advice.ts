import { isPost } from '../is-post.ts';
import { mayContainAddress } from '../match/post.ts';
import type { Question } from './address.ts';
import type { Answer } from './answer-types.ts';
import type { GivenWords } from './words.ts';

// Loaded only if nothing was found.

type Texts = Omit<GivenWords, 'results' | 'showResults'>;

/** Says that nothing was found, and what to try instead. Links to the lists of the site follow. */
export function nothingText({ kind }: Answer, { words, chosen }: Question, texts: Texts): string {
  const isExact = kind === 'words' || kind === 'browsed';
  return [
    isExact ? texts.nothingFound : texts.nothingClose,
    words === '' ? '' : helpFor(words, texts),
    Object.keys(chosen).length > 0 ? texts.removeFilter : '',
    texts.browseInstead,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What to try instead of a word, several words, an address or a post. */
function helpFor(typed: string, texts: Texts): string {
  const isSingle = !/\s/u.test(typed.trim());
  if (isSingle && mayContainAddress(typed)) return texts.helpForAddress;
  if (isPost(typed) && !/^[#＃@＠]\S+$/u.test(typed.trim())) return texts.helpForPost;
  return isSingle ? texts.helpForWord : texts.helpForWords;
}
