import type { VFile } from 'vfile';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { addProblem, type Place, type Point, pointAt } from '../report/report.ts';
import { readNothings } from './nothing.ts';
import { type PairPart, type Range, rangeOf } from './place.ts';
import type { YamlProblem } from './problem.ts';
import { yamlProblems } from './problems.ts';
import { recoverKeys } from './recover-keys.ts';
import { yamlTooLarge } from './size.ts';

/** What a YAML text says, and where each part of it stands. */
export interface YamlData {
  /** The mapping as plain data; every scalar is the text that was typed, or null where that says `null` or `~`. Undefined where it cannot be read. */
  data: unknown;
  /** The few keys that other files depend on, as far as they can be read where the whole cannot. */
  recovered: Readonly<Record<string, unknown>>;
  /** The ways to values that a message has been told about already. */
  reportedPaths: readonly (readonly PropertyKey[])[];
  /** The ways to values of which a part is missing from the data. */
  lost: readonly (readonly PropertyKey[])[];
  /** The place of a key or value, or of the nearest part around it that exists. */
  place(path: readonly PropertyKey[], part?: PairPart): Place;
}

/** Reads a whole file as YAML, with the care with which front matter is read. */
export function readYaml(file: VFile): YamlData {
  const yaml = String(file).replace(/^\uFEFF/, '');
  return refusedYaml(file, yaml, 0) ?? parseYaml(file, yaml, 0);
}

/** What is known of YAML that is not read, because it is too large or has heaps of marks; undefined where it may be. */
export function refusedYaml(file: VFile, yaml: string, linesAbove: number): YamlData | undefined {
  const large = yamlTooLarge(yaml);
  const heap = large ? undefined : stackedDiacritics(yaml);
  if (large) addProblem(file, 'too-large', large.reason, pointAt(yaml, large.offset, linesAbove));
  if (heap) addProblem(file, 'stacked-diacritics', heap.reason, pointAt(yaml, heap.index, linesAbove));
  return large || heap ? unread(yaml, () => ({ line: linesAbove + 1, column: 1 })) : undefined;
}

/** Reads YAML above which some lines of the file stand. Everything that is wrong with it becomes a message on the file. */
export function parseYaml(file: VFile, yaml: string, linesAbove: number): YamlData {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  readNothings(document);
  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const at = ([start, end]: Range): Place => (end > start ? { ...point(start), end: point(end) } : point(start));
  const place: YamlData['place'] = (path, part = 'value') => at(rangeOf(document, path, part));
  const problems = yamlProblems(document, yaml);
  for (const { rule, reason, offset } of problems) addProblem(file, rule, reason, point(offset));
  return problems.some(({ isUnread }) => isUnread) ? unread(yaml, place) : read(document, problems, place);
}

function read(document: Document, problems: readonly YamlProblem[], place: YamlData['place']): YamlData {
  const reportedPaths = problems.flatMap(({ way }) => (way ? [way] : []));
  const lost = problems.flatMap(({ way, isLost }) => (way && isLost ? [way] : []));
  // No alias has passed; the limit holds should one ever do.
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, recovered: {}, reportedPaths, lost, place };
}

function unread(yaml: string, place: YamlData['place']): YamlData {
  return { data: undefined, recovered: recoverKeys(yaml), reportedPaths: [], lost: [], place };
}
