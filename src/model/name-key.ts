/**
 * What the spellings of one name share. Two names are the same where they differ only in capitals, in white space, in signs
 * that nobody sees, in the form of quotation marks, apostrophes and hyphens, or in how Unicode writes the same letters
 * (composed or not, full width, ligatures). Accents and all other signs count: `Müller` is not `Muller`, `C` is not `C++`.
 */
export function nameKey(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const key = PLAIN.test(name) ? name.toLowerCase() : keyFrom(name);
  made.set(name, key);
  return key;
}

/** The same few names stand in thousands of claims. */
const made = new Map<string, string>();

/** Most names: letters, digits and single spaces that have one form only. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function keyFrom(name: string): string {
  const seen = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const letters = seen.toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
  const key = letters
    .replace(/[‘’‚‛`´ʹʻʼʽˈ′＇]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  // Nothing but signs that nobody sees: they are all there is to tell such names apart.
  return key === '' ? name : key;
}

/** A name without what is often left out or slipped in: accents, spaces and the marks of a sentence. `C++` is not `C`. */
export function bareName(name: string): string {
  const letters = nameKey(name)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  // Of nothing but such marks all count.
  return letters.replace(/(?![#%&*@/\\])[\p{P}\p{Z}]/gu, '').normalize('NFC') || nameKey(name);
}
