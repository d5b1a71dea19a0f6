/** Letters that Unicode does not decompose, and what readers type instead. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic script: forms that exist only on the keyboards of some languages.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Combining marks that are accents or vowel points. In Thai or Hindi a combining mark is part of the word and is kept. */
const ACCENTS = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu;

/**
 * Characters that are ignored when words are compared: invisible ones (joiners, direction marks, soft hyphens), the Arabic
 * tatweel, which only lengthens a word, and apostrophes that Unicode classifies as letters: in Ukrainian (`ʼ`), in Hawaiian and
 * Uzbek (`ʻ`), in transcriptions. Keyboards lack these, so readers type `'` or nothing.
 */
const IGNORED =
  /[\u034f\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u00ad\u0640\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c]/gu;

/** ASCII and Chinese characters, where folding only lower-cases. Most words contain nothing else. */
const PLAIN = /^[\x20-\x7e\u3400-\u4dbf\u4e00-\u9fff]*$/;

const DIGIT = /^\p{Nd}/u;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/**
 * The form in which texts are compared: lower case, without accents, vowel points and letter-like apostrophes, with full-width
 * and half-width forms and the variants of Arabic letters unified, and with the digits 0 to 9.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const decomposed = text.normalize('NFKD').replace(IGNORED, '').replace(ACCENTS, '').toLowerCase();
  return decomposed
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(OTHER_DIGITS, asciiDigit)
    .normalize('NFC');
}

/** In every script the ten digits follow each other, from zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
