import { type CitedItem, titleOf } from './cited-item.ts';
import { apaDate, dayInYear, longDay, mlaDate } from './english-days.ts';
import { joined, type Piece, piece, sentence, stopped } from './styled.ts';

/** The styles that references are formatted in. Each is written for what a fact-check says about its sources, not for books. */
export const STYLES: Readonly<Record<string, (item: CitedItem) => Piece[]>> = {
  'APA 7': apa,
  'MLA 9': mla,
  'Chicago 18 (author-date)': chicago,
};

/** The style of the American Psychological Association, 7th edition. */
export function apa(item: CitedItem): Piece[] {
  const { kind, container, publisher, issued, accessed, url } = item;
  if (kind === 'law') return lawWithYear(item, joined([retrieved(item)], ' '));
  const isPart = kind === 'news' && container !== undefined;
  // A site with the name of the author is not named again.
  const site = container !== undefined && item.authors.includes(container) ? undefined : container;
  const title = [...titled(item, { isItalic: !isPart }), ...(kind === 'data' ? piece(' [Data set]') : [])];
  const year = issued?.slice(0, 4);
  const date = kind === 'data' ? (year ?? 'n.d.') : apaDate(issued);
  const authors = sentence(...piece(apaNames(item.authors)));
  const when = piece(`(${date}).`);
  const order = authors.length > 0 ? [authors, when, sentence(...title)] : [sentence(...title), when];
  const from = isPart
    ? piece(container, { isItalic: true })
    : piece(site ?? (container === undefined ? publisher : undefined));
  const where = issued === undefined && accessed !== undefined ? retrieved(item) : piece(url);
  return joined([...order, sentence(...from), where], ' ');
}

/** The style of the Modern Language Association, 9th edition. */
export function mla(item: CitedItem): Piece[] {
  const { authors, container, publisher, issued, accessed, url } = item;
  const [first, second, ...more] = authors;
  const names = more.length > 0 ? `${first}, et al.` : second === undefined ? first : `${first} and ${second}`;
  const parts = [piece(container, { isItalic: true }), piece(publisher), piece(issued && mlaDate(issued)), piece(url)];
  const isUndated = issued === undefined && accessed !== undefined;
  return joined(
    [
      sentence(...piece(names)),
      quoted(item),
      sentence(...joined(parts, ', ')),
      isUndated ? piece(`Accessed ${mlaDate(accessed)}.`) : [],
    ],
    ' ',
  );
}

/** The author-date style of the Chicago Manual of Style, 18th edition. */
export function chicago(item: CitedItem): Piece[] {
  const { kind, authors, container, publisher, issued, accessed, url } = item;
  const address = sentence(...piece(url));
  const isUndated = issued === undefined && accessed !== undefined && url !== undefined;
  const opened = isUndated ? piece(`Accessed ${longDay(accessed)}.`) : [];
  if (kind === 'law') return lawWithYear(item, joined([opened, address], ' '));
  // A newspaper takes the place of an author who is not known.
  const paper = kind === 'news' && authors.length === 0 ? piece(container, { isItalic: true }) : [];
  const head = authors.length > 0 ? piece(chicagoNames(authors)) : paper;
  const year = piece(`${issued?.slice(0, 4) ?? 'n.d.'}`);
  const order =
    head.length > 0 ? [sentence(...head), sentence(...year), quoted(item)] : [quoted(item), sentence(...year)];
  const place = paper.length > 0 ? [] : piece(container);
  const about = joined([place, piece(publisher), piece(issued && dayInYear(issued))], ', ');
  return joined([...order, sentence(...about), opened, address], ' ');
}

/** A reference without its formatting. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Laws have neither quotes nor publishers, and the year comes after the title. */
function lawWithYear(item: CitedItem, where: Piece[]): Piece[] {
  const year = item.issued?.slice(0, 4);
  return joined([sentence(...titled(item), ...piece(year && ` (${year})`)), where], ' ');
}

/** Pairs of quotes. Quotes of other languages, and those without a partner, stay as they are. */
const STRAIGHT = /"([^"]*)"/g;
const CURLY = /“([^“”]*)”/g;

/** The title as it is written: its capitals too, which the rules for English titles would change in any language. */
function titled(item: CitedItem, more: Partial<Piece> = {}): Piece[] {
  return piece(titleOf(item).replace(STRAIGHT, '“$1”'), { lang: item.lang, ...more });
}

/** The title in quotes, with its full stop inside. Quotes in it become single ones. */
function quoted(item: CitedItem): Piece[] {
  if (item.kind === 'law') return sentence(...titled(item));
  const title = titleOf(item);
  const inner = /["“]/.test(title) ? title.replace(STRAIGHT, '‘$1’').replace(CURLY, '‘$1’') : title;
  return [{ text: '“' }, { text: stopped(inner), lang: item.lang }, { text: '”' }];
}

function retrieved({ issued, accessed, url }: CitedItem): Piece[] {
  if (issued !== undefined || accessed === undefined || url === undefined) return piece(url);
  return piece(`Retrieved ${longDay(accessed)}, from ${url}`);
}

/** All names up to twenty; of more, the first nineteen and the last. */
function apaNames(names: readonly string[]): string | undefined {
  if (names.length <= 20) return listOf(names, '&');
  return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
}

/** All names up to six; of more, the first three. */
function chicagoNames(names: readonly string[]): string | undefined {
  return names.length > 6 ? `${names.slice(0, 3).join(', ')}, et al.` : listOf(names, 'and');
}

/** `A`, `A & B`, `A, B, & C`. */
function listOf(names: readonly string[], and: string): string | undefined {
  if (names.length < 3) return names.length === 0 ? undefined : names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}
