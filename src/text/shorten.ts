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

/** The end of a sentence. A full stop after fewer than four letters may belong to an abbreviation. */
const SENTENCE_END = /(?:[\p{L}\p{N}]{4}[)”’"'»]?[.!?؟]+[)”’"'»]?(?=\s)|[。！？][」』]?)/gu;

/**
 * Shortens a quotation and puts it on one line. It ends with a sentence if one ends in the second half of what fits, otherwise with
 * a whole word and `…`.
 */
export function shortenQuote(quote: string, most: number): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const cut = shorten(line, most);
  if (cut === line) return line;
  const kept = cut.slice(0, -1);
  const end = [...`${kept} `.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length).at(-1) ?? 0;
  if (end > kept.length / 2) return kept.slice(0, end);
  const words = line[kept.length] === ' ' ? kept : kept.slice(0, Math.max(0, kept.lastIndexOf(' ')));
  return `${(words || kept).replace(/[\s,;:–—-]+$/u, '')}…`;
}
