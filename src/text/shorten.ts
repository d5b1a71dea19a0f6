/** A text of at most so many characters (code points). One that was cut ends with `…`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character has one or two UTF-16 units: no more of a long text need be taken apart.
  const characters = [...text.slice(0, 2 * most + 1)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** The same on one line: line breaks and runs of spaces become one space. */
export function shortenLine(text: string, most: number): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), most);
}
