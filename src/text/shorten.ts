/** Shortens a text to at most `most` characters (code points). A shortened text ends with `…`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character has at most two UTF-16 code units, so the rest of a long text need not be split.
  const characters = [...text.slice(0, 2 * most + 1)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** Shortens a text and puts it on one line: line breaks and repeated spaces become one space. */
export function shortenLine(text: string, most: number): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), most);
}
