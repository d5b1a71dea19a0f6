import { parse, TomlDate, TomlError } from 'smol-toml';
import { VFile } from 'vfile';
import { inFigures, LIMITS } from '../pipeline/limits/limits.ts';
import { decode } from '../pipeline/read/encoding.ts';
import { readFrontMatter } from '../pipeline/yaml/front-matter.ts';
import { impossibleDay, impossibleInToml } from './impossible-days.ts';
import type { Node, Plain } from './leaves.ts';
import { misshapen } from './shape.ts';

/** The key under which the text below the front matter is known. */
export const TEXT = '(text)';

/** A Markdown file of another site. */
export interface SourceFile {
  /** Path below its folder, with forward slashes. */
  path: string;
  /** Its front matter, with the text below it under `(text)`; every value as it was typed. */
  data: Node;
  /** Why it could not be read; its data is then empty. */
  problems: string[];
}

/** Reads a Markdown file: YAML between `---`, TOML between `+++`, or no front matter at all. Nothing in it is run. */
export function readSource(path: string, bytes: Uint8Array): SourceFile {
  const file = new VFile({ path });
  const text = decode(bytes, file)?.replace(/^\uFEFF/, '');
  if (text === undefined) return unreadable(path, file);
  if (/^\+\+\+[ \t]*$/.test(firstLine(text))) return readToml(path, text);
  if (firstLine(text).startsWith('---')) return readYamlSource(path, text);
  if (/^\s*\{\s*$/.test(firstLine(text)))
    return { path, data: empty(), problems: ['1:1 JSON front matter is not read, expected YAML or TOML'] };
  return { path, data: dataOf({}, text), problems: [] };
}

function readYamlSource(path: string, text: string): SourceFile {
  const file = new VFile({ path, value: text });
  const matter = readFrontMatter(file);
  if (!matter || file.messages.length > 0) return unreadable(path, file);
  const shape = misshapen(matter.data);
  if (shape) {
    const { line, column } = matter.place(shape.way, 'key');
    return refused(path, [`${line}:${column} ${shape.reason}`]);
  }
  return { path, data: dataOf(matter.data, matter.body), problems: [] };
}

function readToml(path: string, text: string): SourceFile {
  const lines = text.split(/\r\n|\n|\r/);
  const closing = lines.findIndex((line, index) => index > 0 && /^\+\+\+[ \t]*$/.test(line));
  if (closing === -1)
    return {
      path,
      data: empty(),
      problems: [`${lines.length}:1 Unexpected end of file, expected a closing line \`+++\``],
    };
  const above = lines.slice(1, closing).join('\n');
  if (above.length > LIMITS.yamlCharacters)
    return refused(path, [
      `2:1 More than ${inFigures(LIMITS.yamlCharacters)} characters before the body, expected fewer`,
    ]);
  try {
    const data = parse(above, { integersAsBigInt: true, maxDepth: LIMITS.yamlDepth });
    const shape = misshapen(data);
    if (shape) return refused(path, [`${lineOf(shape.way, lines)}:1 ${shape.reason}`]);
    const days = impossibleInToml(above);
    if (days.length > 0)
      return refused(
        path,
        days.map(({ typed, line, column }) => `${line + 1}:${column} ${impossibleDay(typed)}`),
      );
    return { path, data: dataOf(data, lines.slice(closing + 1).join('\n')), problems: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    return { path, data: empty(), problems: [`${error.line + 1}:${error.column} Broken TOML: ${reason}`] };
  }
}

/** The line in which the first key of a way is named, or the first line of the front matter. */
function lineOf([key = '']: readonly PropertyKey[], lines: readonly string[]): number {
  const found = lines.findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(String(key)));
  return found === -1 ? 2 : found + 1;
}

/** More than so many problems of one file tell nothing new. */
const MOST_PROBLEMS = 20;

function refused(path: string, problems: readonly string[]): SourceFile {
  return { path, data: empty(), problems: problems.slice(0, MOST_PROBLEMS) };
}

function dataOf(data: unknown, text: string): Node {
  const keys = plain(data);
  const known = typeof keys === 'string' || Array.isArray(keys) ? {} : keys;
  return { path: '', value: { ...known, [TEXT]: text.trim() } };
}

/** YAML arrives as text already; TOML has numbers, days and booleans, each written as it was typed or nearly so. */
function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value === undefined || value === null ? '' : String(value);
}

function unreadable(path: string, file: VFile): SourceFile {
  const problems = file.messages.map(({ line, column, reason }) => `${line ?? 1}:${column ?? 1} ${reason}`);
  return { path, data: empty(), problems };
}

function empty(): Node {
  return { path: '', value: {} };
}

function firstLine(text: string): string {
  return /^.*/.exec(text)?.[0] ?? '';
}
