/**
 * A name as a part of an address: lower case, words joined by hyphens, diacritics of Latin letters dropped, letters of
 * other scripts kept. Names that differ only in case, accents or punctuation share an address.
 */
export function addressSlug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Cut by letters, not by UTF-16 units: half a letter cannot stand in an address.
  const whole = [...(words?.join('-') ?? '')].slice(0, 80).join('');
  return (
    whole.replace(/-+$/, '') ||
    `x-${[...name]
      .map((sign) => sign.codePointAt(0)?.toString(16))
      .join('-')
      .slice(0, 40)}`
  );
}
