/** Names of Unicode for characters that nobody sees, or that look like a space. */
const UNSEEN: Readonly<Record<string, string>> = {
  '\u00a0': 'NO-BREAK SPACE',
  '\u00ad': 'SOFT HYPHEN',
  '\u034f': 'COMBINING GRAPHEME JOINER',
  '\u061c': 'ARABIC LETTER MARK',
  '\u180e': 'MONGOLIAN VOWEL SEPARATOR',
  '\u2002': 'EN SPACE',
  '\u2003': 'EM SPACE',
  '\u2007': 'FIGURE SPACE',
  '\u2009': 'THIN SPACE',
  '\u200a': 'HAIR SPACE',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u202f': 'NARROW NO-BREAK SPACE',
  '\u205f': 'MEDIUM MATHEMATICAL SPACE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\u3000': 'IDEOGRAPHIC SPACE',
  '\u3164': 'HANGUL FILLER',
  '\ufe0e': 'VARIATION SELECTOR-15',
  '\ufe0f': 'VARIATION SELECTOR-16',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
};

/** What cannot be seen, or not be told from one space. */
const UNCLEAR = /\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}| {2,}/gu;

/** Whether a name has such characters. */
export function isUnclear(name: string): boolean {
  return name.search(UNCLEAR) !== -1;
}

const LONGEST = 60;

/**
 * A name as a message quotes it, so that it can be told apart from another: characters that nobody sees are named, and of a long
 * name the part is shown in which the two differ.
 */
export function quoted(name: string, other = name): string {
  const shown = withNames(part(name, other));
  return shown.includes('`') ? `“${shown}”` : `\`${shown}\``;
}

function withNames(text: string): string {
  return text.replace(UNCLEAR, (character) => {
    if (character.startsWith(' ')) return `[${character.length} SPACES]`;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[${[`U+${code}`, UNSEEN[character]].filter(Boolean).join(' ')}]`;
  });
}

/** Half of what is shown stands before the first difference, where there is so much. */
function part(name: string, other: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const others = [...other];
  const differs = letters.findIndex((letter, index) => letter !== others[index]);
  const middle = Math.min(Math.max(differs, 0), letters.length - LONGEST / 2);
  const start = Math.max(0, middle - LONGEST / 2);
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${letters.slice(start, end).join('')}${end < letters.length ? '…' : ''}`;
}
