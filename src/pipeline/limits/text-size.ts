import { inFigures, LIMITS } from './limits.ts';

/** The limit that a text exceeds, and the line on which it does, counted from 1. */
export interface TooLarge {
  reason: string;
  line: number;
}

type Counted = Exclude<keyof typeof WORDS, 'characters' | 'lines'>;

const WORDS = {
  characters: 'characters of body text',
  lines: 'lines of body text',
  headings: 'headings',
  footnotes: 'footnotes and references to them',
  cells: 'table cells',
  markers: 'list items and quoted lines',
  symbols: 'Markdown symbols',
  lessThanSigns: 'less-than signs',
};

const ADVICE = 'split the text into several files';

/**
 * Checks the size of a Markdown text before it is parsed, because parsing takes the time. Anything that could be a heading,
 * cell or item is counted as one. Undefined if the text may be parsed.
 */
export function textTooLarge(text: string): TooLarge | undefined {
  if (text.length > LIMITS.characters) return tooMany('characters', 1);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > LIMITS.lines) return tooMany('lines', LIMITS.lines + 1);
  const all: Record<Counted, number> = {
    headings: 0,
    footnotes: 0,
    cells: 0,
    markers: 0,
    symbols: 0,
    lessThanSigns: 0,
  };
  const together = { symbols: 0, characters: 0, columns: 0 };
  for (const [index, line] of lines.entries()) {
    const here = countsOf(line.slice(0, LIMITS.charactersTogether));
    if (BOUNDARY.test(line)) Object.assign(together, { symbols: 0, characters: 0 });
    if (BLANK.test(line)) together.columns = 0;
    together.columns = Math.max(together.columns, here.columns);
    together.symbols += here.symbols;
    together.characters += line.length;
    all.cells += together.columns;
    for (const name of ['headings', 'footnotes', 'markers', 'symbols', 'lessThanSigns'] as const)
      all[name] += here[name];
    const problem = lineProblem(line, here.markers) ?? togetherProblem(together) ?? sumProblem(all);
    if (problem) return { reason: problem, line: index + 1 };
  }
  return undefined;
}

const BLANK = /^[ \t]*$/;
/** Where inline text ends: at an empty line, and at a list item, which needs no empty line before it. */
const BOUNDARY = /^(?:[ \t]*$| {0,3}[-+*][ \t]+\S)/;
/** The line below the header row of a table, without its indentation. */
const DELIMITERS = /^[|:\- \t]+$/;
const HEADING = /^(?:#{1,6}(?:[ \t]|$)|[=-]+[ \t]*$)/;
/** What comes before the text of a line: indentation, quotations, list items. */
const PREFIX = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/;
const MARKER = />|[-+*.)]/g;
/** A thematic break (`* * *`), which looks like nested lists. */
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const SYMBOL = /[*_~`[\]!<&\\^@]|www\.|https?:/gi;

function countsOf(line: string) {
  const prefix = RULE.test(line) ? '' : (PREFIX.exec(line)?.[0] ?? '');
  const inner = line.replace(/^[ \t>]+/, '');
  return {
    headings: HEADING.test(inner) ? 1 : 0,
    footnotes: line.split('[^').length - 1,
    columns: inner.includes('-') && DELIMITERS.test(inner) ? line.split('|').length : 0,
    markers: prefix.match(MARKER)?.length ?? 0,
    symbols: line.match(SYMBOL)?.length ?? 0,
    lessThanSigns: line.split('<').length - 1,
  };
}

function lineProblem(line: string, markers: number): string | undefined {
  if (markers > LIMITS.depth)
    return `Unexpected nesting of lists or quotations, expected at most ${LIMITS.depth} levels: nest them less deeply`;
  const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indentation <= LIMITS.indentation || indentation === line.length) return undefined;
  return `Unexpected indentation of ${inFigures(indentation)} columns, expected at most ${LIMITS.indentation}: remove spaces at the start of the line`;
}

function togetherProblem({ symbols, characters }: { symbols: number; characters: number }): string | undefined {
  const found =
    (symbols > LIMITS.symbolsTogether && `${inFigures(LIMITS.symbolsTogether)} ${WORDS.symbols}`) ||
    (characters > LIMITS.charactersTogether && `${inFigures(LIMITS.charactersTogether)} characters`);
  return found ? `More than ${found} without an empty line, expected fewer: split the paragraph or list` : undefined;
}

function sumProblem(all: Record<Counted, number>): string | undefined {
  for (const name of Object.keys(all) as Counted[]) if (all[name] > LIMITS[name]) return tooMany(name, 1).reason;
  return undefined;
}

function tooMany(name: keyof typeof WORDS, line: number): TooLarge {
  return { reason: `More than ${inFigures(LIMITS[name])} ${WORDS[name]}, expected fewer: ${ADVICE}`, line };
}
