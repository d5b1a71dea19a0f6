import type { Origin } from './ranking.ts';

/** A part of a post. */
export interface Passage {
  text: string;
  origin: Origin;
}

export interface Post {
  passages: Passage[];
  /** The web addresses in it. */
  links: string[];
}

/** The maximum length of a post. The rest is ignored. */
export const LONGEST_POST = 5000;

// In Chinese and Japanese, text follows an address without a space. It starts with characters that no address contains.
const ADDRESS =
  /https?:\/\/[^\s<>"。，、；：！？「」『』《》【】（）]+|(?:pic\.twitter\.com|www\.[\w-]+\.[a-z]{2,})\/?[^\s<>"。，、；：！？「」『』《》【】（）]*/giu;
/** A possible address without a scheme in a text: `youtu.be/Ab1`. */
const MAYBE_ADDRESS = /(?<![\p{L}\p{N}@./-])[\w-]+(?:\.[\w-]+)+\/[^\s<>"。，、；：！？「」『』《》【】（）]+/gu;
/** A query that consists of an address without a scheme: `paper.example/story`. */
const BARE_ADDRESS = /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+(?::\d{1,5})?\/[^\s<>"]*$/u;
/** The line that sites put below an embedded post: `— Name (@handle) March 4, 2019`. */
const BYLINE =
  /\s[—–-]\s?([^—–\n]{1,80}?)\s?\(@\w{1,30}\)(?:\s{1,3}(\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,12} \d{4}))?/gu;
/** Punctuation that can follow an address. A closing bracket is part of the address if the opening one is. */
const AFTER_ADDRESS = /[[\p{Po}\p{Pf}\p{Pi}\p{Pe}]--[\/#%\&@\\]]/v;
const IN_TAG = String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d]`;
/** Networks cut a tag off at an apostrophe or a Hebrew geresh, but what follows is the rest of the word. */
const TAG = new RegExp(`([#＃@＠])(${IN_TAG}{1,100}(?:['’\\u05f3]${IN_TAG}{1,100}){0,3})`, 'gu');

/**
 * Whether a post contains an address where a claim may have appeared. Addresses of pictures, which many posts contain, do not
 * count.
 */
export function mayContainAddress(typed: string): boolean {
  const text = typed.slice(0, LONGEST_POST).trim();
  if (BARE_ADDRESS.test(text) || /https?:\/\/|www\./i.test(text)) return true;
  return text.replace(ADDRESS, ' ').search(MAYBE_ADDRESS) >= 0;
}

/**
 * Splits a post into addresses, byline, hashtags, handles and text. `isOnPlatform` decides whether something without a scheme
 * is an address.
 */
export function readPost(typed: string, isOnPlatform: (address: string) => boolean): Post {
  const text = typed.slice(0, LONGEST_POST).trim();
  if (BARE_ADDRESS.test(text)) return { passages: [], links: [`https://${text}`] };
  const links: string[] = [];
  const passages: Passage[] = [];
  const withoutLinks = text.replace(ADDRESS, (address) => {
    if (/^https?:/i.test(address)) links.push(trimmed(address));
    else if (/^www\./i.test(address)) links.push(trimmed(`https://${address}`));
    return ' ';
  });
  const withoutAny = withoutLinks.replace(MAYBE_ADDRESS, (address) => {
    if (!isOnPlatform(address)) return address;
    links.push(trimmed(`https://${address}`));
    return ' ';
  });
  const prose = withoutAny.replace(BYLINE, (_, name: string, date?: string) => {
    passages.push({ text: name, origin: 'byline' });
    // Month and year help to find the claim; the day does not.
    if (date) passages.push({ text: date.replace(/\b\d{1,2}\b/, ' '), origin: 'date' });
    return ' ';
  });
  return { passages: [...taggedPassages(prose), ...passages], links };
}

/** An address without the punctuation after it. */
function trimmed(address: string): string {
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (; AFTER_ADDRESS.test(address[end - 1] ?? ''); end--) {
    if (address[end - 1] !== ')') continue;
    if (unopened <= 0) break;
    unopened--;
  }
  return address.slice(0, end);
}

/** Hashtags and handles, split into words, and the text between them. */
function* taggedPassages(prose: string): Generator<Passage> {
  let done = 0;
  for (const { 0: tag, 1: symbol = '', 2: name = '', index } of prose.matchAll(TAG)) {
    yield { text: prose.slice(done, index), origin: 'text' };
    yield { text: wordsOfName(name), origin: '#＃'.includes(symbol) ? 'hashtag' : 'handle' };
    done = index + tag.length;
  }
  yield { text: prose.slice(done), origin: 'text' };
}

/** Splits a name into words: `StopTheSteal_2020` is `Stop The Steal 2020`. */
export function wordsOfName(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
