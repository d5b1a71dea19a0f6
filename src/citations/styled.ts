/** A part of a formatted reference. */
export interface Piece {
  text: string;
  isItalic?: boolean;
  /** Language of a title. All other words are English, the language in which the styles are defined. */
  lang?: string;
}

/** What ends a sentence, in any script, with the quotes and brackets that may follow it. */
const CLOSED = /[.?!…؟۔।。！？][”’"'»)\]]*$/u;

/** A text with a full stop, unless something else ends it. As in American English, the stop is inside quotes. */
export function stopped(text: string): string {
  if (CLOSED.test(text)) return text;
  const quotes = text.includes('‘') ? /[’”]*$/ : /”*$/;
  return text.replace(quotes, (end) => `.${end}`);
}

/** Pieces with a full stop at the end, unless something else ends them. No pieces make no sentence. */
export function sentence(...pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const text = stopped(last.text);
  // A stop that only follows is not part of a title, so it is not in italics.
  if (text === `${last.text}.`) return [...pieces, { text: '.' }];
  return [...pieces.slice(0, -1), { ...last, text }];
}

/** Groups of pieces with something between them. Empty groups are left out. */
export function joined(groups: readonly Piece[][], between: string): Piece[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ text: between }, ...group]));
}

/** A piece for a text, if there is one. */
export function piece(text: string | undefined, more: Partial<Piece> = {}): Piece[] {
  return text === undefined ? [] : [{ text, ...more }];
}
