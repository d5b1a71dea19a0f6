/** Cyrillic and Greek letters that look like a Latin letter, in lower or upper case, by that letter. */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'с',
  e: 'еε',
  h: 'нη',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  m: 'мμ',
  n: 'ν',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  x: 'хχ',
  y: 'уυ',
  z: 'ζ',
};
const LATIN = new Map(
  Object.entries(HOMOGLYPHS).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin])),
);

/** A word with Latin and Cyrillic or Greek letters, which no language has. */
const MIXED =
  /\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*\p{Script=Latin}/u;

/** A name with a word of mixed scripts, with its letters replaced by the Latin ones they look like; undefined for other names. */
export function asItLooks(name: string): string | undefined {
  if (!MIXED.test(name)) return undefined;
  return name.toLowerCase().replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LATIN.get(letter) ?? letter);
}

/** The first Cyrillic or Greek letter of a name. */
export function foreignLetter(name: string): string | undefined {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(name)?.[0];
}
