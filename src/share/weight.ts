/** Characters that count as two on X; all others count as one. From the configuration of its library `twitter-text`. */
const HEAVY = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/;
/** An address counts as 23 characters. X also makes links of names such as `paper.example`. */
const ADDRESSES = /https?:\/\/\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?/giu;
const OF_ADDRESS = 23;

/**
 * The length of a text as X counts it. Never less than that: what only may be an address counts as one if that makes it longer, and
 * each part of an emoji counts.
 */
export function weightOf(text: string): number {
  let weight = 0;
  const rest = text.normalize('NFC').replace(ADDRESSES, (address) => {
    weight += /^https?:/i.test(address) ? OF_ADDRESS : Math.max(OF_ADDRESS, lengthOf(address));
    return '';
  });
  return weight + lengthOf(rest);
}

/** The width of a text in characters: those of Chinese, Japanese and Korean count as two. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += HEAVY.test(character) ? 2 : 1;
  return length;
}
