/** Letters that Unicode does not take apart, and what readers type for them. */
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
  // Arabic script: forms that keyboards of one language have and those of another lack.
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

/** Marks that are accents, vowel points and the like. In Thai or Hindi a mark is a letter of the word, and stays. */
const ACCENTS = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu;

/**
 * Signs that are not compared. Some are not seen: joiners, directions, soft hyphens; and the Arabic stroke only lengthens a word. Others are
 * apostrophes that Unicode counts among the letters: of Ukrainian (`ʼ`), of Hawaiian and Uzbek (`ʻ`), of transcriptions. Keyboards lack
 * them, so readers type `'` or nothing.
 */
const LEFT_OUT =
  /[\u034f\ufe00-\ufe0f\u00ad\u0640\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c]/g;

/** In such a text only capitals are folded: most words are of these letters, or of Chinese ones. */
const PLAIN = /^[\x20-\x7e\u3400-\u4dbf\u4e00-\u9fff]*$/;

/** The first digit of each script whose digits Unicode keeps apart from 0 to 9, and that the sites' languages use. */
const ZEROS = ['٠', '۰', '०', '০', '๐'].map((zero) => zero.codePointAt(0) ?? 0);
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;

/**
 * A text in the one form in which words are compared: lower case, without accents and vowel points, full and half width
 * alike, one letter for the variants of an Arabic one, no apostrophes that are letters, and digits from 0 to 9.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const apart = text.normalize('NFKD').replace(LEFT_OUT, '').replace(ACCENTS, '').toLowerCase();
  return apart
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, asciiDigit)
    .normalize('NFC');
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.findLast((first) => first <= code) ?? code;
  return String(code - zero);
}
