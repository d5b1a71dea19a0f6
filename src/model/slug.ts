import { isDeviceName } from './device-name.ts';

/**
 * A name as part of an address: lower case, words joined by hyphens, without the diacritics of Latin letters, with the letters
 * of other scripts. Names that differ only in case, accents or punctuation get the same slug; `addressed` makes it unique.
 */
export function addressSlug(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const slug = slugFrom(name);
  cache.set(name, slug);
  return slug;
}

/** Cached, because the same few names are in thousands of claims, on many pages each. */
const cache = new Map<string, string>();

/** Invisible characters within words. Joiners (U+200C, U+200D) are not included: some languages separate words with them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

function slugFrom(name: string): string {
  const words = name
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Cut by code points, not UTF-16 units: half a surrogate pair is not valid in an address.
  const letters = [...(words?.join('-') ?? '')].slice(0, 80);
  // File names have at most 255 bytes; letters have up to four.
  const short = letters.slice(0, new TextEncoder().encode(letters.join('')).length > 240 ? 60 : 80).join('');
  const slug = short.replace(/-+$/, '') || codesOf(name);
  return slug === '' || isDeviceName(slug) ? `x-${slug}` : slug;
}

/** A slug for a name without letters or digits: the code points of its characters. */
function codesOf(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0)?.toString(16));
  return codes.length === 0 ? '' : `x-${codes.join('-').slice(0, 40)}`;
}
