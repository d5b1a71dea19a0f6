import type { Origin } from './ranking.ts';

/** A piece of what a reader typed or pasted. */
export interface Passage {
  text: string;
  origin: Origin;
}

export interface Post {
  passages: Passage[];
  /** Web addresses in it. */
  links: string[];
}

/** More than that is no post. What comes after it is not looked at. */
export const LONGEST_POST = 5000;

// Chinese and Japanese go on without a space behind an address, with signs that no address has.
const ADDRESS =
  /https?:\/\/[^\s<>"。，、；：！？「」『』《》【】（）]+|(?:pic\.twitter\.com|www\.[\w-]+\.[a-z]{2,})\/?[^\s<>"。，、；：！？「」『』《》【】（）]*/giu;
/** What may be an address without its scheme in a text: `youtu.be/Ab1`. */
const MAYBE_ADDRESS = /(?<![\p{L}\p{N}@./-])[\w-]+(?:\.[\w-]+)+\/[^\s<>"。，、；：！？「」『』《》【】（）]+/gu;
/** A whole query that is an address without its scheme: `paper.example/story`. */
const BARE_ADDRESS = /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+(?::\d{1,5})?\/[^\s<>"]*$/u;
/** What sites put below an embedded post: `— Name (@handle) March 4, 2019`. */
const BYLINE =
  /\s[—–-]\s?([^—–\n]{1,80}?)\s?\(@\w{1,30}\)(?:\s{1,3}(\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,12} \d{4}))?/gu;
/** What ends a sentence or a quotation and not the address in it. A bracket stays that was opened in the address. */
const AFTER_ADDRESS = /[[\p{Po}\p{Pf}\p{Pi}\p{Pe}]--[\/#%\&@\\]]/v;
const TAG = /([#＃@＠])([\p{L}\p{M}\p{N}_]{1,100})/gu;

/** Whether a post has anything in it that may be the address of a claim. Sites put that of a picture into every second post. */
export function mayContainAddress(typed: string): boolean {
  const text = typed.slice(0, LONGEST_POST).trim();
  if (BARE_ADDRESS.test(text) || /https?:\/\/|www\./i.test(text)) return true;
  return text.replace(ADDRESS, ' ').search(MAYBE_ADDRESS) >= 0;
}

/**
 * Takes a post apart: addresses, the line that says who wrote it, hashtags and handles, and the words between them. `isOnPlatform` tells
 * whether what stands there without a scheme is an address.
 */
export function readPost(typed: string, isOnPlatform: (address: string) => boolean): Post {
  const text = typed.slice(0, LONGEST_POST).trim();
  if (BARE_ADDRESS.test(text)) return { passages: [], links: [`https://${text}`] };
  const links: string[] = [];
  const passages: Passage[] = [];
  const withoutLinks = text.replace(ADDRESS, (address) => {
    if (/^https?:/i.test(address)) links.push(ended(address));
    else if (/^www\./i.test(address)) links.push(ended(`https://${address}`));
    return ' ';
  });
  const withoutAny = withoutLinks.replace(MAYBE_ADDRESS, (address) => {
    if (!isOnPlatform(address)) return address;
    links.push(ended(`https://${address}`));
    return ' ';
  });
  const prose = withoutAny.replace(BYLINE, (_, name: string, date?: string) => {
    passages.push({ text: name, origin: 'byline' });
    // The day of the month is no help; month and year are.
    if (date) passages.push({ text: date.replace(/\b\d{1,2}\b/, ' '), origin: 'date' });
    return ' ';
  });
  return { passages: [...taken(prose), ...passages], links };
}

/** An address without the signs that a sentence put behind it. */
function ended(address: string): string {
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (; AFTER_ADDRESS.test(address[end - 1] ?? ''); end--) {
    if (address[end - 1] !== ')') continue;
    if (unopened <= 0) break;
    unopened--;
  }
  return address.slice(0, end);
}

/** Hashtags and handles by themselves, their words taken apart, and the text around them. */
function* taken(prose: string): Generator<Passage> {
  let done = 0;
  for (const { 0: whole, 1: sign = '', 2: name = '', index } of prose.matchAll(TAG)) {
    yield { text: prose.slice(done, index), origin: 'text' };
    yield { text: wordsOfName(name), origin: '#＃'.includes(sign) ? 'hashtag' : 'handle' };
    done = index + whole.length;
  }
  yield { text: prose.slice(done), origin: 'text' };
}

/** `StopTheSteal_2020` as words: `Stop The Steal 2020`. */
export function wordsOfName(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
