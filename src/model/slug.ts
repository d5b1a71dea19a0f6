import { isDeviceName } from './device-name.ts';

/**
 * A name as a part of an address: lower case, words joined by hyphens, diacritics of Latin letters dropped, letters of
 * other scripts kept. Names that differ only in case, accents or punctuation have the same; `addressed` keeps them apart.
 */
export function addressSlug(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const slug = slugFrom(name);
  made.set(name, slug);
  return slug;
}

/** The same few names stand in thousands of claims, on many pages each. */
const made = new Map<string, string>();

/** Signs within words that nobody sees. Joiners are none of them: languages part words with these (U+200C, U+200D). */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

function slugFrom(name: string): string {
  const words = name
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Cut by letters, not by UTF-16 units: half a letter cannot stand in an address.
  const letters = [...(words?.join('-') ?? '')].slice(0, 80);
  // Names on disk have at most 255 bytes; letters have up to four.
  const whole = letters.slice(0, new TextEncoder().encode(letters.join('')).length > 240 ? 60 : 80).join('');
  const slug = whole.replace(/-+$/, '') || codesOf(name);
  return slug === '' || isDeviceName(slug) ? `x-${slug}` : slug;
}

/** A name without a letter or digit, by the numbers of its characters. */
function codesOf(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0)?.toString(16));
  return codes.length === 0 ? '' : `x-${codes.join('-').slice(0, 40)}`;
}
