import { codePoint } from './code-point.ts';

/** Unicode names of characters that are invisible or look like a space. */
const NAMES: Readonly<Record<string, string>> = {
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

/** Invisible characters, other spaces than the usual one, and several spaces in a row. */
const UNCLEAR = /\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}| {2,}/gu;

/** Whether a name contains characters that a reader could not see or tell apart. */
export function isUnclear(name: string): boolean {
  return name.search(UNCLEAR) !== -1;
}

const LONGEST = 60;

/**
 * A name for a message, quoted so that it can be told apart from `other`: invisible characters are named, and a long name is
 * shortened to the part where the two differ.
 */
export function quoted(name: string, other = name): string {
  const shown = withNames(part(name, other));
  return shown.includes('`') ? `“${shown}”` : `\`${shown}\``;
}

function withNames(text: string): string {
  return text.replace(UNCLEAR, (character) => {
    if (character.startsWith(' ')) return `[${character.length} SPACES]`;
    return `[${[codePoint(character), NAMES[character]].filter(Boolean).join(' ')}]`;
  });
}

/** The part of a long name around the first difference. */
function part(name: string, other: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const others = [...other];
  const difference = characters.findIndex((character, index) => character !== others[index]);
  const middle = Math.min(Math.max(difference, 0), characters.length - LONGEST / 2);
  const start = Math.max(0, middle - LONGEST / 2);
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '…' : ''}`;
}
