import { BIDI_CONTROLS } from '../text/bidi.ts';
import { codePoint } from '../text/code-point.ts';
import { shorten } from '../text/shorten.ts';

/** The maximum length of a comparison. A comment on GitHub can have 65,536 characters, and contains more than the comparison. */
export const COMMENT_LIMIT = 30_000;
/** The maximum length of a quoted text. */
const QUOTE_LIMIT = 400;
/** How much of what two texts share is shown before the part that differs. */
const CONTEXT = 100;
/** The maximum number of items of a list. */
const LIST_LIMIT = 40;
/** Bidirectional control characters, which can make a line look different from what it is. */
const BIDI_CONTROL = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/**
 * Text by others as inline code, where Markdown, HTML, @names and issue numbers have no effect. Nothing else on GitHub stops
 * @names: entities and backslashes do not. Long text ends with an ellipsis.
 */
export function code(text: string): string {
  return fenced(lineOf(text));
}

/** Two texts as inline code. If a long part of them is the same, they begin shortly before what differs. */
export function codes(before: string, after: string): [string, string] {
  const lines = [lineOf(before), lineOf(after)] as const;
  const [some, others] = lines.map((line) => [...line]) as [string[], string[]];
  const same = some.findIndex((character, index) => character !== others[index]);
  const from = same === -1 ? Math.min(some.length, others.length) : same;
  if (from < QUOTE_LIMIT - CONTEXT) return [fenced(lines[0]), fenced(lines[1])];
  const cut = (characters: string[]) => fenced(`…${characters.slice(from - CONTEXT).join('')}`);
  return [cut(some), cut(others)];
}

function lineOf(text: string): string {
  return text
    .replace(BIDI_CONTROL, (character) => ` ${codePoint(character)} `)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function fenced(line: string): string {
  const shown = shorten(line, QUOTE_LIMIT);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** A heading and a list; nothing if the list is empty. Items beyond the limit are counted. */
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

/** As many of the lines as fit, as one text. */
export function fit(lines: readonly string[]): string {
  const end = '\n\nThe rest is omitted.\n';
  let text = '';
  for (const line of lines) {
    if (text.length + line.length + end.length > COMMENT_LIMIT) return `${text.trimEnd()}${end}`;
    text += `${line}\n`;
  }
  return `${text.trimEnd()}\n`;
}

/** `1 note`, `2 notes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
