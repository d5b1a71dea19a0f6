// Scripts that put no space between words. Korean does.
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const RUNS = new RegExp(`[${LETTER}&&${UNSPACED}]+|[${LETTER}--${UNSPACED}]+`, 'gv');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'v');

/**
 * The words of a text, each once, in the form in which claims are compared: lower case, full and half width alike, without
 * the accents of Latin letters. Where words are not parted, each two letters that stand together serve as one.
 */
export function claimWords(text: string): Set<string> {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const words = new Set<string>();
  for (const run of plain.match(RUNS) ?? []) {
    if (IS_UNSPACED.test(run)) for (const pair of letterPairs(run)) words.add(pair);
    else words.add(run);
  }
  return words;
}

function letterPairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** In how many of the texts each word is. */
export function countUses(texts: readonly Set<string>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}
