import type { Delete, Emphasis, InlineCode, Strong } from 'mdast';
import { type Candidate, isOfWord } from './candidate.ts';

/**
 * Emphasis within words and numbers: readers would see `3*4*5` as 345. Bold or italic parts of a word (`un*believ*able`) are
 * allowed, but not between digits or single letters, which are formulas, or across two words (`Leser*innen und Hörer*innen`).
 */
export function checkMarks(candidate: Candidate<Emphasis | Strong | Delete | InlineCode>): void {
  const { node, source, start, end, report, seen } = candidate;
  if (start < seen.reported) return;
  const width = widthOf(candidate);
  const opens = [source[start - 1], source[start + width]] as const;
  const closes = [source[end], source[end - width - 1]] as const;
  if (!isFormula(node.type, opens, closes) && !isOfLetters(candidate, width) && !spansWords(candidate, opens, closes))
    return;
  seen.reported = endOfWord(source, end);
  const from = wordStart(source, start);
  const to = wordEnd(source, end);
  const mark = source.slice(start, start + width);
  const escaped = mark === '`' ? mark : mark.replace(/./g, '\\$&');
  const corrected = `${source.slice(from, start)}${escaped}${source.slice(start + width, end - width)}${escaped}${source.slice(end, to)}`;
  const fix =
    mark === '`'
      ? 'write an apostrophe: `’`'
      : `write \`${oneLine(corrected)}\` for the character, or put spaces around it`;
  const reason = `Unexpected \`${mark}\` within \`${oneLine(source.slice(from, to))}\`, which Markdown reads as ${NAMES[node.type]} and does not show; ${fix}`;
  report('lost-text', reason, start, end - start);
}

const NAMES = {
  emphasis: 'italic text',
  strong: 'bold text',
  delete: 'strikethrough',
  inlineCode: 'code',
};

/** The characters outside and inside of a mark. */
type Sides = readonly [outside: string | undefined, inside: string | undefined];

function isFormula(type: keyof typeof NAMES, opens: Sides, closes: Sides): boolean {
  const isOpeningWithin = opens.every(isOfWord);
  const isClosingWithin = closes.every(isOfWord);
  if (type === 'inlineCode') return isOpeningWithin && isClosingWithin;
  const isBetweenDigits = (sides: Sides) => sides.every((side) => isDigit(side));
  if (isBetweenDigits(opens) || isBetweenDigits(closes)) return true;
  if (type === 'emphasis' && ((isOpeningWithin && isDigit(opens[0])) || (isClosingWithin && isDigit(closes[0]))))
    return true;
  return isOpeningWithin && isClosingWithin && ([...opens, ...closes].some(isDigit) || type === 'delete');
}

/** `a*b*c`: a single letter before, between and after the marks. */
function isOfLetters({ source, start, end }: Candidate, width: number): boolean {
  const isLetter = (at: number) => /\p{L}/u.test(source[at] ?? '') && !/\p{L}/u.test(source[at - 1] ?? '');
  const isOne = (at: number) => isLetter(at) && !/\p{L}/u.test(source[at + 1] ?? '') && isOfWord(source[at]);
  return end - start === 2 * width + 1 && isOne(start - 1) && isOne(start + width) && isOne(end);
}

/**
 * Emphasis that starts within one word and ends within another, which nobody intends. Starting within a word alone is normal in
 * scripts that write a preposition and its noun as one word; these have no capitals.
 */
function spansWords({ node, source, start, end }: Candidate, opens: Sides, closes: Sides): boolean {
  if (node.type === 'inlineCode' || !opens.every(isOfWord) || !/\s/.test(source.slice(start, end))) return false;
  return closes.every(isOfWord) || (node.type === 'emphasis' && /[\p{Lu}\p{Ll}]/u.test(source[start - 1] ?? ''));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{N}/u.test(character);
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
