import { LIMITS } from './limits.ts';

/** What is too much in a text, and the line on which it became too much, counted from 1. */
export interface TooLarge {
  reason: string;
  line: number;
}

type Counted = Exclude<keyof typeof WORDS, 'characters' | 'lines'>;

const WORDS = {
  characters: 'characters of text',
  lines: 'lines of text',
  headings: 'headings',
  footnotes: 'footnotes and references to them',
  cells: 'table cells',
  markers: 'list items and quoted lines',
  signs: 'signs that mean something in Markdown',
  lessThanSigns: 'less-than signs',
};

const ADVICE = 'divide the text into several files';

/**
 * Judges the size of a Markdown text before it is parsed, because parsing is what takes the time. Counts what could be
 * a heading, a cell, an item; what merely looks like one is counted too. Undefined where the text may be parsed.
 */
export function textTooLarge(text: string): TooLarge | undefined {
  if (text.length > LIMITS.characters) return tooMany('characters', 1);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > LIMITS.lines) return tooMany('lines', LIMITS.lines + 1);
  const all: Record<Counted, number> = { headings: 0, footnotes: 0, cells: 0, markers: 0, signs: 0, lessThanSigns: 0 };
  const together = { signs: 0, characters: 0, columns: 0 };
  for (const [index, line] of lines.entries()) {
    const here = countsOf(line.slice(0, LIMITS.charactersTogether));
    if (BOUNDARY.test(line)) Object.assign(together, { signs: 0, characters: 0 });
    if (BLANK.test(line)) together.columns = 0;
    together.columns = Math.max(together.columns, here.columns);
    together.signs += here.signs;
    together.characters += line.length;
    all.cells += together.columns;
    for (const name of ['headings', 'footnotes', 'markers', 'signs', 'lessThanSigns'] as const) all[name] += here[name];
    const problem = lineProblem(line, here.markers) ?? togetherProblem(together) ?? sumProblem(all);
    if (problem) return { reason: problem, line: index + 1 };
  }
  return undefined;
}

const BLANK = /^[ \t]*$/;
/** Where inline text cannot go on: an empty line, and an item of a list whose items need no empty line before them. */
const BOUNDARY = /^(?:[ \t]*$| {0,3}[-+*][ \t]+\S)/;
/** The line below the head of a table, without what it is indented by. */
const DELIMITERS = /^[|:\- \t]+$/;
const HEADING = /^(?:#{1,6}(?:[ \t]|$)|[=-]+[ \t]*$)/;
/** What a line begins with before its own text: indentation, quotations, list items. */
const PREFIX = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/;
const MARKER = />|[-+*.)]/g;
/** A line across the page (`* * *`), which looks like lists in lists. */
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const SIGN = /[*_~`[\]!<&\\^@]|www\.|https?:/gi;

function countsOf(line: string) {
  const prefix = RULE.test(line) ? '' : (PREFIX.exec(line)?.[0] ?? '');
  const inner = line.replace(/^[ \t>]+/, '');
  return {
    headings: HEADING.test(inner) ? 1 : 0,
    footnotes: line.split('[^').length - 1,
    columns: inner.includes('-') && DELIMITERS.test(inner) ? line.split('|').length : 0,
    markers: prefix.match(MARKER)?.length ?? 0,
    signs: line.match(SIGN)?.length ?? 0,
    lessThanSigns: line.split('<').length - 1,
  };
}

function lineProblem(line: string, markers: number): string | undefined {
  if (markers > LIMITS.depth)
    return `Unexpected lists or quotations inside each other, expected at most ${LIMITS.depth} levels: write them one below the other`;
  const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indentation <= LIMITS.indentation || indentation === line.length) return undefined;
  return `Unexpected indentation of ${indentation} columns, expected at most ${LIMITS.indentation}: begin the line further left`;
}

function togetherProblem({ signs, characters }: { signs: number; characters: number }): string | undefined {
  const found =
    (signs > LIMITS.signsTogether && `${LIMITS.signsTogether} ${WORDS.signs}`) ||
    (characters > LIMITS.charactersTogether && `${LIMITS.charactersTogether} characters`);
  return found ? `More than ${found} without an empty line, expected fewer: divide the paragraph or list` : undefined;
}

function sumProblem(all: Record<Counted, number>): string | undefined {
  for (const name of Object.keys(all) as Counted[]) if (all[name] > LIMITS[name]) return tooMany(name, 1).reason;
  return undefined;
}

function tooMany(name: keyof typeof WORDS, line: number): TooLarge {
  return { reason: `More than ${LIMITS[name]} ${WORDS[name]}, expected fewer: ${ADVICE}`, line };
}
