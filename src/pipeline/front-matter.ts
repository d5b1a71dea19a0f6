import matter from 'gray-matter';
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { heapedMarks } from './heaped-marks.ts';
import { addProblem, type Place, type Point, pointAt } from './report.ts';
import { yamlProblems } from './yaml-problems.ts';
import { yamlTooLarge } from './yaml-size.ts';

/** Which end of a `key: value` pair a message points at. */
export type PairPart = 'key' | 'value';

/** What a file says in its front matter, and where each part of it stands. */
export interface FrontMatter {
  /** The mapping as plain data; every scalar is the text that was typed. */
  data: unknown;
  /** The text below the front matter. */
  body: string;
  /** How many lines of the file stand above the body. */
  linesAbove: number;
  /** The place of a key or value, or of the nearest part around it that exists. */
  place(path: readonly PropertyKey[], part?: PairPart): Place;
}

const FENCE = /^---[ \t]*$/;

/**
 * Splits a file into front matter and body. Problems become fatal messages on the file, and the answer is undefined.
 * Only YAML is read: gray-matter would run `---js` front matter as code (jonschlinkert/gray-matter issue 131).
 */
export function readFrontMatter(file: VFile): FrontMatter | undefined {
  const text = String(file).replace(/^\uFEFF/, '');
  const lines = text.split(/\r\n|\n|\r/);
  const refused = fenceProblem(lines);
  if (refused) {
    addProblem(file, refused.rule, refused.reason, refused.place);
    return undefined;
  }
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (isTooLarge(file, lines.slice(1, closing).join('\n'), 1)) return undefined;
  const { yaml, body } = split(lines, closing);
  const source = parseYaml(file, yaml, 1);
  return source && { ...source, body, linesAbove: closing + 1 };
}

/** Reads a whole file as YAML, with the same care. */
export function readYaml(file: VFile): Pick<FrontMatter, 'data' | 'place'> | undefined {
  const yaml = String(file).replace(/^\uFEFF/, '');
  return isTooLarge(file, yaml, 0) ? undefined : parseYaml(file, yaml, 0);
}

/** Judges YAML before anything takes it apart. What is too much becomes a message on the file. */
function isTooLarge(file: VFile, yaml: string, linesBefore: number): boolean {
  const large = yamlTooLarge(yaml);
  const heap = large ? undefined : heapedMarks(yaml);
  if (large) addProblem(file, 'too-large', large.reason, pointAt(yaml, large.offset, linesBefore));
  if (heap) addProblem(file, 'heaped-marks', heap.reason, pointAt(yaml, heap.index, linesBefore));
  return large !== undefined || heap !== undefined;
}

interface Refusal {
  rule: 'front-matter' | 'front-matter-language';
  reason: string;
  place: Place;
}

function fenceProblem(lines: string[]): Refusal | undefined {
  const first = lines[0] ?? '';
  const language = first.startsWith('---') ? matter.language(`${first}\n`).name : '';
  if (/^ya?ml$/.test(language) || FENCE.test(first)) {
    if (lines.some((line, index) => index > 0 && FENCE.test(line))) return undefined;
    return { rule: 'front-matter', ...neverClosed(lines) };
  }
  if (/^\w+$/.test(language)) {
    return {
      rule: 'front-matter-language',
      reason: `Unexpected front matter language \`${language}\`, expected YAML: write \`---\` alone on the first line. Nothing in it was run`,
      place: { line: 1, column: 4, end: { line: 1, column: first.trimEnd().length + 1 } },
    };
  }
  const found = first.trim() === '' ? 'empty first line' : `first line \`${first.slice(0, 40)}\``;
  return {
    rule: 'front-matter',
    reason: `Unexpected ${found}, expected \`---\`: a file begins with its front matter between two lines of three hyphens`,
    place: { line: 1, column: 1 },
  };
}

/** A line in the place of the closing one: hyphens or dashes, too many, too few or not at the start. */
const NEARLY_FENCE = /^\s*[-–—]+\s*$/;
/** A line that can stand in front matter: a key, an item, a comment, something indented, nothing. */
const OF_FRONT_MATTER = /^(?:[\w-]+:(?:\s|$)|- |#|\s|$)/;

/** Where front matter that never closes should have: at a line that was meant to close it, else above the text. */
function neverClosed(lines: string[]): Pick<Refusal, 'reason' | 'place'> {
  const expected = 'expected a closing line `---` between the front matter and the text';
  const near = lines.findIndex((line, index) => index > 0 && NEARLY_FENCE.test(line));
  if (near !== -1)
    return { reason: `Unexpected \`${lines[near]?.trim()}\`, ${expected}`, place: { line: near + 1, column: 1 } };
  const text = lines.findIndex((line, index) => index > 0 && !OF_FRONT_MATTER.test(line));
  if (text !== -1)
    return { reason: `Unexpected text in the front matter, ${expected}`, place: { line: text + 1, column: 1 } };
  return {
    reason: `Unexpected end of file in the front matter, ${expected}`,
    place: { line: lines.length, column: 1 },
  };
}

/** Lets gray-matter divide the text; the YAML itself is read elsewhere, so the engine hands it back as it is. */
function split(lines: string[], closing: number): { yaml: string; body: string } {
  // gray-matter ends the front matter at any line that begins with `---`, a rule in a block scalar included.
  const head = ['---', ...lines.slice(1, closing).map((line) => (line.startsWith('---') ? ` ${line}` : line)), '---'];
  let yaml = '';
  // Options switch off gray-matter's cache, which forgets errors (issue 166).
  const { content } = matter([...head, ...lines.slice(closing + 1)].join('\n'), {
    language: 'yaml',
    engines: {
      yaml(source: string) {
        yaml = source;
        return {};
      },
    },
  });
  return { yaml: yaml.replace(/^\n/, ''), body: content };
}

function parseYaml(file: VFile, yaml: string, linesBefore: number): Pick<FrontMatter, 'data' | 'place'> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const at = ([start, end]: Range): Place => (end > start ? { ...point(start), end: point(end) } : point(start));
  const problems = yamlProblems(document, yaml);
  for (const { rule, reason, offset } of problems) addProblem(file, rule, reason, point(offset));
  if (problems.length > 0) return undefined;
  // No alias has passed; the limit holds should one ever do: a few of them make gigabytes out of a kilobyte.
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return { data, place: (path, part = 'value') => at(rangeOf(document, path, part)) };
}

/** Where a part of the YAML begins and ends; the end is the beginning where nobody would want it underlined. */
type Range = [start: number, end: number];

function rangeOf(document: Document, path: readonly PropertyKey[], part: PairPart): Range {
  let node: unknown = document.contents;
  let range = rangeOfNode(node, [0, 0]);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === String(step));
      if (!pair) return range;
      const key = rangeOfNode(pair.key, range);
      range = last && part === 'key' ? key : rangeOfNode(pair.value, key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      range = rangeOfNode(node, range);
    } else return range;
  }
  return range;
}

function rangeOfNode(node: unknown, otherwise: Range): Range {
  if (!isNode(node) || !node.range) return otherwise;
  const [start, end] = node.range;
  // A mapping or list is more than its first line; a value that is not there has its place and nothing to underline.
  return [start, isScalar(node) ? end : start];
}
