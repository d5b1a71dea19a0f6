import { parse, TomlDate, TomlError } from 'smol-toml';
import { VFile } from 'vfile';
import { inFigures, LIMITS } from '../pipeline/limits/limits.ts';
import { readFrontMatter } from '../pipeline/yaml/front-matter.ts';
import { shortenLine } from '../text/shorten.ts';
import type { SourceData } from './source-values.ts';

/** A Markdown file split into front matter and body, or the reasons why it cannot be read, each as `line:column reason`. */
export type Parsed = { data: Record<string, SourceData>; body: string } | { problems: string[] };

/** Parses a Markdown file with YAML between `---`, TOML between `+++`, or no front matter. Never runs code in it. */
export function parseFile(text: string): Parsed {
  const firstLine = /^.*/.exec(text)?.[0] ?? '';
  if (/^\+\+\+[ \t]*$/.test(firstLine)) return parseToml(text);
  if (firstLine.startsWith('---')) return parseYaml(text);
  if (/^\s*\{\s*$/.test(firstLine)) return { problems: ['1:1 Unexpected JSON front matter, expected YAML or TOML'] };
  return { data: {}, body: text };
}

/** The messages on a file, each as `line:column reason`. */
export function problemsOn(file: VFile): string[] {
  return file.messages.map(({ line, column, reason }) => `${line ?? 1}:${column ?? 1} ${reason}`);
}

function parseYaml(text: string): Parsed {
  const file = new VFile(text);
  const matter = readFrontMatter(file);
  if (!matter || file.messages.length > 0) return { problems: problemsOn(file) };
  const excess = excessIn(matter.data);
  if (excess) {
    const { line, column } = matter.place(excess.path, 'key');
    return { problems: [`${line}:${column} ${excess.reason}`] };
  }
  return { data: mappingOf(matter.data), body: matter.body };
}

/** Further invalid dates in the same file are not worth reporting. */
const MOST_DATES = 20;

function parseToml(text: string): Parsed {
  const lines = text.split(/\r\n|\n|\r/);
  const closing = lines.findIndex((line, index) => index > 0 && /^\+\+\+[ \t]*$/.test(line));
  if (closing === -1)
    return { problems: [`${lines.length}:1 Unexpected end of file, expected a closing line \`+++\``] };
  const toml = lines.slice(1, closing).join('\n');
  if (toml.length > LIMITS.yamlCharacters)
    return {
      problems: [
        `2:1 Unexpected front matter of ${inFigures(toml.length)} characters, expected at most ${inFigures(LIMITS.yamlCharacters)}`,
      ],
    };
  try {
    const data = parse(toml, { integersAsBigInt: true, maxDepth: LIMITS.yamlDepth });
    const excess = excessIn(data);
    if (excess) return { problems: [`${lineOf(excess.path, lines)}:1 ${excess.reason}`] };
    const invalid = invalidDatesIn(toml).slice(0, MOST_DATES);
    if (invalid.length > 0) return { problems: invalid };
    return { data: mappingOf(data), body: lines.slice(closing + 1).join('\n') };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    return { problems: [`${error.line + 1}:${error.column} Invalid TOML: ${reason}`] };
  }
}

/** The line with the first key of a path; if there is none, the first line of the front matter. */
function lineOf([key = '']: readonly PropertyKey[], lines: readonly string[]): number {
  const found = lines.findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(String(key)));
  return found === -1 ? 2 : found + 1;
}

function mappingOf(data: unknown): Record<string, SourceData> {
  const all = asData(data);
  return typeof all === 'string' || Array.isArray(all) ? {} : all;
}

/** YAML values are text already. TOML also has numbers, dates and booleans. */
export function asData(value: unknown): SourceData {
  if (Array.isArray(value)) return value.map(asData);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asData(inner)]));
  return value === undefined || value === null ? '' : String(value);
}

const LONGEST_KEY = 200;

/**
 * A key that is too long, or values that are nested too deeply. A TOML key with five thousand dots has five thousand levels,
 * which recursive functions cannot handle, so this one uses a stack.
 */
export function excessIn(
  data: unknown,
  levels: number = LIMITS.yamlDepth,
): { reason: string; path: PropertyKey[] } | undefined {
  const open: { value: unknown; path: PropertyKey[] }[] = [{ value: data, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= levels)
      return { reason: `Unexpected nesting of lists or mappings, expected at most ${levels} levels`, path };
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (key.length > LONGEST_KEY || key.split('.').length > LIMITS.yamlDepth)
        return { reason: tooLong(key), path: innerPath };
      open.push({ value: inner, path: innerPath });
    }
  }
  return undefined;
}

function tooLong(key: string): string {
  return `Unexpected key \`${shortenLine(key, 80)}\` of ${inFigures(key.length)} characters, expected at most ${LONGEST_KEY} characters and ${LIMITS.yamlDepth - 1} dots`;
}

// Strings and comments match first, so that a date that is left is a value.
const TOML_TOKEN =
  /"""(?:\\[\s\S]|[^\\])*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-]*\s*[=.])(?:[Tt ]\d{2}:[\d:.]*(?:[Zz]|[+-]\d{2}:\d{2})?)?/g;

/** The dates in TOML that do not exist. Its parser reads 31 February as 3 March. */
function invalidDatesIn(toml: string): string[] {
  const found = toml.matchAll(TOML_TOKEN).filter(([token]) => isInvalidDate(token));
  return [...found].map(({ 0: date, index }) => {
    const before = toml.slice(0, index).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    // The fence is the first line of the file.
    return `${before.length + 1}:${column} Unexpected date \`${date}\`, expected one that exists`;
  });
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|[Tt ]\d{2}:\d{2})/;

function isInvalidDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day);
}
