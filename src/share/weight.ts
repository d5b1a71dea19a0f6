/** Characters that count as two on X; all others count as one. From the configuration of its library `twitter-text`. */
const HEAVY = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/;
/** An address counts as 23 characters, also a shorter one. */
const OF_ADDRESS = 23;

/** What X reads as a path and a query. Its own pattern takes more, and then the rest counts as well. */
const PATH = String.raw`(?::\d+)?(?:\/(?:[a-z0-9!*';:=+,.$\/%#\[\]_~@\|&-]*[a-z0-9=_#\/-])?)?(?:\?[a-z0-9!*'@;:&=+$\/%#_.,~\|-]*[a-z0-9_&=#\/-])?`;
/** What is an address for certain. It ends before the first letter of another script. */
const ADDRESS = String.raw`(?<![a-z0-9@＠$#＃])https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@-]|\.\w)${PATH}`;
/** X also makes links of names such as `paper.example`, if the last part is a domain that exists. */
const LETTER = String.raw`a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff`;
const NAME = String.raw`(?<![${LETTER}.-])[${LETTER}-]+(?:\.[${LETTER}-]+)*\.(?:[a-z]{2,}|(?![a-z])\p{L}{2,})${PATH}`;
const ADDRESSES = new RegExp(`(?<certain>${ADDRESS})|${NAME}`, 'giu');

/**
 * The length of a text as X counts it. Never less than that, if the last part of a host is a domain that exists: what only may
 * be an address counts as one if that makes it longer, and each part of an emoji counts.
 */
export function weightOf(text: string): number {
  let weight = 0;
  const rest = text.normalize('NFC').replace(ADDRESSES, (address, certain: string | undefined) => {
    weight += certain === undefined ? ofName(address) : OF_ADDRESS;
    return '';
  });
  return weight + lengthOf(rest);
}

/** In other scripts, only X knows where a name ends. */
function ofName(name: string): number {
  return /^[ -~]*$/.test(name) ? Math.max(OF_ADDRESS, lengthOf(name)) : OF_ADDRESS + lengthOf(name);
}

/** The width of a text in characters: those of Chinese, Japanese and Korean count as two. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += HEAVY.test(character) ? 2 : 1;
  return length;
}
