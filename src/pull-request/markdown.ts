import { BIDI_CONTROLS } from '../text/bidi.ts';
import { shorten } from '../text/shorten.ts';

/** The most letters of a comparison. A comment on GitHub may have 65,536, and more than the comparison is in it. */
export const COMMENT_LIMIT = 30_000;
/** The most letters that are shown of what one editor wrote. */
const QUOTE_LIMIT = 400;
/** The most entries of one list. */
const LIST_LIMIT = 40;
/** Letters that turn the direction of what follows them, which could make a line read otherwise than it is written. */
const DIRECTION = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/**
 * What somebody else wrote, as code: on a forge that is the only place where neither Markdown nor HTML, neither @names
 * nor numbers of issues mean anything (entities and backslashes do not stop @names). Long text is cut, with a sign.
 */
export function code(text: string): string {
  const oneLine = text
    .replace(DIRECTION, (sign) => ` U+${sign.codePointAt(0)?.toString(16).toUpperCase()} `)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const shown = shorten(oneLine, QUOTE_LIMIT);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** A heading and a list; nothing where the list is empty. What is beyond the limit is counted, not dropped in silence. */
export function section<Item>(heading: string, items: readonly Item[], item: (item: Item) => string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - LIST_LIMIT;
  return [
    `#### ${heading}`,
    '',
    ...items.slice(0, LIST_LIMIT).flatMap((entry) => {
      const [first = '', ...details] = item(entry);
      return [`- ${first}`, ...details.map((detail) => `  - ${detail}`)];
    }),
    ...(more > 0 ? [`- and ${more} more`] : []),
    '',
  ];
}

/** The lines as one text, as many of them as fit. */
export function fit(lines: readonly string[]): string {
  const end = '\n\nThe rest does not fit here.\n';
  let text = '';
  for (const line of lines) {
    if (text.length + line.length + end.length > COMMENT_LIMIT) return `${text.trimEnd()}${end}`;
    text += `${line}\n`;
  }
  return `${text.trimEnd()}\n`;
}

/** `1 check`, `2 checks`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
