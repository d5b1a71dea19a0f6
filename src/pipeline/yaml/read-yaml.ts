import type { VFile } from 'vfile';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { addProblem, type Place, type Point, pointAt } from '../report/report.ts';
import { resolveNulls } from './nulls.ts';
import { type PairPart, type Range, rangeOf } from './place.ts';
import type { YamlProblem } from './problem.ts';
import { yamlProblems } from './problems.ts';
import { recoverKeys } from './recover-keys.ts';
import { yamlTooLarge } from './size.ts';

/** The data of a YAML text, and the place of each part of it. */
export interface YamlData {
  /** The mapping as plain data. Every scalar is text as typed, or null for `null` or `~`. Undefined if it cannot be parsed. */
  data: unknown;
  /** The keys that affect other files, recovered if the whole cannot be parsed. */
  recovered: Readonly<Record<string, unknown>>;
  /** Paths of values that already have a message. */
  reportedPaths: readonly (readonly PropertyKey[])[];
  /** Paths of values that are incomplete in the data. */
  lost: readonly (readonly PropertyKey[])[];
  /** The place of a key or value, or of the nearest part around it that exists. */
  place(path: readonly PropertyKey[], part?: PairPart): Place;
}

/** Reads a whole file as YAML, with the same checks as front matter. */
export function readYaml(file: VFile): YamlData {
  const yaml = String(file).replace(/^\uFEFF/, '');
  return refusedYaml(file, yaml, 0) ?? parseYaml(file, yaml, 0);
}

/**
 * Refuses YAML that is too large or has stacked diacritics, with the keys that can be recovered; undefined if it may be parsed.
 */
export function refusedYaml(file: VFile, yaml: string, linesAbove: number): YamlData | undefined {
  const large = yamlTooLarge(yaml);
  const stack = large ? undefined : stackedDiacritics(yaml);
  if (large) addProblem(file, 'too-large', large.reason, pointAt(yaml, large.offset, linesAbove));
  if (stack) addProblem(file, 'stacked-diacritics', stack.reason, pointAt(yaml, stack.index, linesAbove));
  return large || stack ? unread(yaml, () => ({ line: linesAbove + 1, column: 1 })) : undefined;
}

/** Parses YAML that starts below some lines of the file. Every problem becomes a message on the file. */
export function parseYaml(file: VFile, yaml: string, linesAbove: number): YamlData {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  resolveNulls(document);
  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const at = ([start, end]: Range): Place => (end > start ? { ...point(start), end: point(end) } : point(start));
  const place: YamlData['place'] = (path, part = 'value') => ({ ...at(rangeOf(document, path, part)), ...keyOf(path) });
  const problems = yamlProblems(document, yaml);
  for (const { rule, reason, offset, path } of problems)
    addProblem(file, rule, reason, { ...point(offset), ...keyOf(path) });
  return problems.some(({ isUnread }) => isUnread) ? unread(yaml, place) : read(document, problems, place);
}

function keyOf([key]: readonly PropertyKey[] = []): Pick<Place, 'key'> {
  return key === undefined ? {} : { key: String(key) };
}

function read(document: Document, problems: readonly YamlProblem[], place: YamlData['place']): YamlData {
  const reportedPaths = problems.flatMap(({ path }) => (path ? [path] : []));
  const lost = problems.flatMap(({ path, isLost }) => (path && isLost ? [path] : []));
  // All aliases have been replaced; the limit is a safeguard.
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, recovered: {}, reportedPaths, lost, place };
}

function unread(yaml: string, place: YamlData['place']): YamlData {
  return { data: undefined, recovered: recoverKeys(yaml), reportedPaths: [], lost: [], place };
}
