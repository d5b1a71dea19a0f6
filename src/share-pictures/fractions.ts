/** Fractions other than ¼, ½ and ¾, which our typefaces lack, and a digit right before one. */
const FRACTION = /(\p{Nd}?)([⅐-⅞↉])/gu;

/** Writes fractions as two numbers: `⅔` as `2⁄3`. After a digit comes a space, or `3⅔` would become `32⁄3`. */
export function withPlainFractions(text: string): string {
  return text.replace(FRACTION, (_, digit: string, fraction: string) => {
    const between = digit === '' ? '' : '\u00a0';
    return digit + between + fraction.normalize('NFKC');
  });
}
