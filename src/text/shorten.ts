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
const SENTENCE_END = /(?:[\p{L}\p{M}\p{N}]{4}[)”’"'»]?[.!?؟]+[)”’"'»]?(?=\s)|[۔।؟]+[)”’"'»]?(?=\s)|[。！？][」』]?)/gu;

/**
 * Shortens a quotation and puts it on one line. It ends with a sentence if one ends in the second half of what fits, otherwise
 * with a whole word and `…`.
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

/** A word after what may be the end of a sentence, which belongs to it. */
const GOES_ON = /^ ?\p{Ll}/u;

/**
 * The sentences of a text, on one line, without the spaces between them. Where it is unclear whether a sentence ends, it goes
 * on, and so it does inside quotation marks and brackets.
 */
export function sentencesOf(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  let checked = 0;
  const open = new OpenMarks();
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    const to = index + end.length;
    open.read(line.slice(checked, to));
    checked = to;
    if (open.any() || GOES_ON.test(line.slice(to, to + 2))) continue;
    sentences.push(line.slice(from, to).trim());
    from = to;
  }
  const rest = line.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** The quotation marks and brackets of a text that are not closed yet. */
class OpenMarks {
  /** In some languages, “ closes what „ opened. */
  #quotes = 0;
  #straight = 0;
  #guillemets = 0;
  #brackets = 0;

  read(text: string): void {
    for (const [mark] of text.matchAll(/[“”„"«»()（）「」『』]/g)) {
      if ('“”„'.includes(mark)) this.#quotes ^= 1;
      else if (mark === '"') this.#straight ^= 1;
      else if ('«»'.includes(mark)) this.#guillemets ^= 1;
      else this.#brackets += '(（「『'.includes(mark) ? 1 : -1;
    }
  }

  any(): boolean {
    return [this.#quotes, this.#straight, this.#guillemets, this.#brackets].some((count) => count !== 0);
  }
}
