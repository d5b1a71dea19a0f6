/** A part of a formatted reference. */
export interface Piece {
  text: string;
  isItalic?: boolean;
  /** Language of a title. All other words are English, the language in which the styles are defined. */
  lang?: string;
}

/** What ends a sentence, in any script, and the quotes and brackets that may follow it. */
const STOPS = '.?!…؟۔।。！？';
const CLOSING = '”’"\'»)]';

/** A text with a full stop, unless something else ends it. As in American English, the stop is inside quotes. */
export function stopped(text: string): string {
  if (isClosed(text)) return text;
  const quotes = text.includes('‘') ? '’”' : '”';
  let end = text.length;
  while (end > 0 && quotes.includes(text[end - 1] ?? ' ')) end--;
  return `${text.slice(0, end)}.${text.slice(end)}`;
}

/** Reads from the end: an expression would try every place in the text. */
function isClosed(text: string): boolean {
  let last = text.length - 1;
  while (CLOSING.includes(text[last] ?? ' ')) last--;
  return last >= 0 && STOPS.includes(text[last] ?? '');
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
  const all: Piece[] = [];
  for (const group of groups) {
    if (group.length > 0 && all.length > 0) all.push({ text: between });
    all.push(...group);
  }
  return all;
}

/** A piece for a text, if there is one. */
export function piece(text: string | undefined, more: Partial<Piece> = {}): Piece[] {
  return text === undefined ? [] : [{ text, ...more }];
}
