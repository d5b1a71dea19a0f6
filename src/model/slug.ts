/**
 * A name as a part of an address: lower case, words joined by hyphens, diacritics of Latin letters dropped, letters of
 * other scripts kept. Names that differ only in case, accents or punctuation share an address.
 */
export function addressSlug(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const slug = slugFrom(name);
  made.set(name, slug);
  return slug;
}

/** The same few names stand in thousands of claims, on many pages each. */
const made = new Map<string, string>();

function slugFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  // Cut by letters, not by UTF-16 units: half a letter cannot stand in an address.
  const letters = [...(words?.join('-') ?? '')].slice(0, 80);
  // Names on disk have at most 255 bytes; letters have up to four.
  const whole = letters.slice(0, new TextEncoder().encode(letters.join('')).length > 240 ? 60 : 80).join('');
  return (
    whole.replace(/-+$/, '') ||
    `x-${[...name]
      .map((sign) => sign.codePointAt(0)?.toString(16))
      .join('-')
      .slice(0, 40)}`
  );
}
