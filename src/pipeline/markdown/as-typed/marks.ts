import type { Delete, Emphasis, InlineCode, Strong } from 'mdast';
import { type Candidate, isOfWord } from './candidate.ts';

/**
 * Emphasis within words and numbers: of `3*4*5` readers would see 345. Bold or slanted parts of a word (`un*believ*able`)
 * are left alone; figures and single letters, which are sums, are not, nor signs in two words (`Leser*innen und Hörer*innen`).
 */
export function checkMarks(candidate: Candidate<Emphasis | Strong | Delete | InlineCode>): void {
  const { node, source, start, end, report, seen } = candidate;
  if (start < seen.reported) return;
  const width = widthOf(candidate);
  const opens = [source[start - 1], source[start + width]] as const;
  const closes = [source[end], source[end - width - 1]] as const;
  if (!isSum(node.type, opens, closes) && !isOfLetters(candidate, width) && !isOfTwoWords(candidate, opens, closes))
    return;
  seen.reported = endOfWord(source, end);
  const from = wordStart(source, start);
  const to = wordEnd(source, end);
  const mark = source.slice(start, start + width);
  const escaped = mark === '`' ? mark : mark.replace(/./g, '\\$&');
  const meant = `${source.slice(from, start)}${escaped}${source.slice(start + width, end - width)}${escaped}${source.slice(end, to)}`;
  const way =
    mark === '`'
      ? 'write an apostrophe: `’`'
      : `write \`${shortOf(meant)}\` for the character, or put spaces around it`;
  const reason = `Unexpected \`${mark}\` within \`${shortOf(source.slice(from, to))}\`, which Markdown reads as ${NAMES[node.type]} and does not show; ${way}`;
  report('lost-text', reason, start, end - start);
}

const NAMES = {
  emphasis: 'italic text',
  strong: 'bold text',
  delete: 'strikethrough',
  inlineCode: 'code',
};

/** What is outside and inside of a mark. */
type Sides = readonly [outside: string | undefined, inside: string | undefined];

function isSum(type: keyof typeof NAMES, opens: Sides, closes: Sides): boolean {
  const isOpeningWithin = opens.every(isOfWord);
  const isClosingWithin = closes.every(isOfWord);
  if (type === 'inlineCode') return isOpeningWithin && isClosingWithin;
  const isBetweenDigits = (sides: Sides) => sides.every((sign) => isDigit(sign));
  if (isBetweenDigits(opens) || isBetweenDigits(closes)) return true;
  if (type === 'emphasis' && ((isOpeningWithin && isDigit(opens[0])) || (isClosingWithin && isDigit(closes[0]))))
    return true;
  return isOpeningWithin && isClosingWithin && ([...opens, ...closes].some(isDigit) || type === 'delete');
}

/** `a*b*c`: a letter before, within and behind. */
function isOfLetters({ source, start, end }: Candidate, width: number): boolean {
  const isLetter = (at: number) => /\p{L}/u.test(source[at] ?? '') && !/\p{L}/u.test(source[at - 1] ?? '');
  const isOne = (at: number) => isLetter(at) && !/\p{L}/u.test(source[at + 1] ?? '') && isOfWord(source[at]);
  return end - start === 2 * width + 1 && isOne(start - 1) && isOne(start + width) && isOne(end);
}

/**
 * A sign in one word and another further on: nobody means a half of each and all between them. What is emphasised from
 * within a word on may begin there in scripts that write a preposition and its noun together, and these have no capitals.
 */
function isOfTwoWords({ node, source, start, end }: Candidate, opens: Sides, closes: Sides): boolean {
  if (node.type === 'inlineCode' || !opens.every(isOfWord) || !/\s/.test(source.slice(start, end))) return false;
  return closes.every(isOfWord) || (node.type === 'emphasis' && /[\p{Lu}\p{Ll}]/u.test(source[start - 1] ?? ''));
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /\p{N}/u.test(sign);
}

function widthOf({ node, source, start }: Candidate<Emphasis | Strong | Delete | InlineCode>): number {
  if (node.type === 'inlineCode') return /^`+/.exec(source.slice(start, start + 10))?.[0].length ?? 1;
  return node.type === 'emphasis' ? 1 : 2;
}

function wordStart(source: string, at: number): number {
  return at - (/\S*$/.exec(source.slice(Math.max(0, at - 30), at))?.[0].length ?? 0);
}

function wordEnd(source: string, at: number): number {
  return at + (/^[^\s.,;:!?)]*/.exec(source.slice(at, at + 30))?.[0].length ?? 0);
}

function endOfWord(source: string, at: number): number {
  const end = /\s/g;
  end.lastIndex = at;
  return end.exec(source)?.index ?? source.length;
}

function shortOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}
