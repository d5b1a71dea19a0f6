/** Letters of Cyrillic and Greek that look like a Latin one, small or capital, by that letter. */
const ALIKE: Readonly<Record<string, string>> = {
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
  Object.entries(ALIKE).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin])),
);

/** Letters of more than one of these scripts in a word: no language writes so. */
const MIXED =
  /\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*\p{Script=Latin}/u;

/** A name with a word of mixed letters, all of them put as the Latin ones that they look like; undefined for any other. */
export function asItLooks(name: string): string | undefined {
  if (!MIXED.test(name)) return undefined;
  return name.toLowerCase().replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LATIN.get(letter) ?? letter);
}

/** The first letter of a name that only looks like a Latin one. */
export function foreignLetter(name: string): string | undefined {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(name)?.[0];
}
