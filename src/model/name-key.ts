/**
 * A key shared by all spellings of a name. Two names are the same if they differ only in case, white space, invisible
 * characters, the form of quotation marks, apostrophes and hyphens, or Unicode form (composed or not, full width, ligatures).
 * Accents and all other characters count: `Müller` is not `Muller`, `C` is not `C++`.
 */
export function nameKey(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const key = PLAIN.test(name) ? name.toLowerCase() : keyFrom(name);
  cache.set(name, key);
  return key;
}

/** Cached, because the same few names are in thousands of claims. */
const cache = new Map<string, string>();

/** Most names: letters, digits and single spaces, which have only one form. */
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
  // A name of invisible characters only is its own key.
  return key === '' ? name : key;
}

/** A name without accents, spaces and punctuation, which are often left out or added. `C++` is still not `C`. */
export function bareName(name: string): string {
  const letters = nameKey(name)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  // A name of punctuation only is its own key.
  return letters.replace(/(?![#%&*@/\\])[\p{P}\p{Z}]/gu, '').normalize('NFC') || nameKey(name);
}
