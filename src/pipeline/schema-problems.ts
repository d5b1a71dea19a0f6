import type { VFile } from 'vfile';
import type * as z from 'zod';
import type { FrontMatter, PairPart } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { addProblem } from './report.ts';

type Issue = z.core.$ZodIssue;
type Source = Pick<FrontMatter, 'data' | 'place'>;

interface Problem {
  rule: string;
  reason: string;
  path: readonly PropertyKey[];
  part?: PairPart;
}

/** Judges front matter against a schema. Every problem becomes a message on the file; the answer is then undefined. */
export function checkSchema<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  source: Source,
): z.output<Schema> | undefined {
  if (typeof source.data !== 'object' || source.data === null || Array.isArray(source.data)) {
    const reason = 'Empty front matter, expected lines of `key: value` between the two lines `---`';
    addProblem(file, 'error', 'front-matter', reason, source.place([]));
    return undefined;
  }
  const result = schema.safeParse(source.data);
  if (result.success) return result.data;
  for (const problem of result.error.issues.flatMap((issue) => problemsOf(issue, schema, source.data))) {
    addProblem(file, 'error', problem.rule, problem.reason, source.place(problem.path, problem.part));
  }
  return undefined;
}

function problemsOf(issue: Issue, schema: z.ZodType, data: unknown): Problem[] {
  const path = issue.path;
  const name = label(path);
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
  if (issue.code === 'invalid_union') {
    return [
      {
        rule: 'wrong-type',
        path,
        reason: `Unexpected ${shown(value)} for \`${name}\`, expected a text, or a text for each language (\`en: …\`)`,
      },
    ];
  }
  if (value === undefined || (issue.code === 'custom' && issue.message === 'missing')) return [missing(path, name)];
  if (value === '' && issue.code !== 'invalid_type') return [empty(path, name)];
  if (issue.code === 'invalid_value') return [unknownValue(issue.values.map(String), path, name, value)];
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, path, name, value)];
  if (issue.message === 'empty') return [empty(path, name)];
  return [{ ...formatProblem(issue, name, value), path }];
}

/** What each kind of malformed value should have been. The keys are the messages of `model/fields.ts` and Zod's formats. */
const FORMATS: Record<string, { rule: string; expected: string }> = {
  date: { rule: 'impossible-date', expected: 'a day that exists, written YYYY-MM-DD, such as `2026-11-23`' },
  'rough-day': { rule: 'impossible-date', expected: 'a day `2026-11-23`, a month `2026-11` or a year `2026`' },
  'web-address': {
    rule: 'address',
    expected: 'a full address that begins with `https://` or `http://` and has no spaces',
  },
  email: { rule: 'email', expected: 'an e-mail address such as `desk@example.org`' },
  language: { rule: 'language', expected: 'a language tag such as `en`, `pt-BR` or `ar`' },
  slug: { rule: 'slug', expected: 'a name of lower-case letters, digits and hyphens, such as `drones-over-mexico`' },
  'source-id': {
    rule: 'source-id',
    expected: 'a name of letters, digits, `_`, `-`, `.` or `:` without spaces, such as `reuters-2026-11-23`',
  },
  position: { rule: 'number', expected: 'a whole number of 1 or more' },
};

function formatProblem(issue: Issue, name: string, value: unknown): Omit<Problem, 'path'> {
  const format = FORMATS[issue.message] ?? ('format' in issue ? FORMATS[String(issue.format)] : undefined);
  if (format)
    return { rule: format.rule, reason: `Unexpected ${shown(value)} for \`${name}\`, expected ${format.expected}` };
  return { rule: 'value', reason: `Unexpected ${shown(value)} for \`${name}\`: ${issue.message}` };
}

function missing(path: readonly PropertyKey[], name: string): Problem {
  return {
    rule: 'missing-field',
    path,
    reason: `Missing \`${name}\`, expected the line \`${String(path.at(-1))}: …\``,
  };
}

function empty(path: readonly PropertyKey[], name: string): Problem {
  return {
    rule: 'empty-field',
    path,
    reason: `Empty \`${name}\`, expected a value: write one, or leave an optional key out`,
  };
}

function unknownKey(key: string, path: readonly PropertyKey[], known: string[]): Problem {
  const near = nearest(key, known);
  const hint = near ? `did you mean \`${near}\`?` : `known keys are ${known.map((name) => `\`${name}\``).join(', ')}`;
  const where = path.length > 0 ? ` in \`${label(path)}\`` : '';
  return { rule: 'unknown-key', path: [...path, key], part: 'key', reason: `Unknown key \`${key}\`${where}; ${hint}` };
}

function unknownValue(allowed: string[], path: readonly PropertyKey[], name: string, value: unknown): Problem {
  const last = path.at(-1);
  const isVerdict = last === 'verdict' || last === 'from';
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const expected = `expected one of ${allowed.map((one) => `\`${one}\``).join(', ')}`;
  const hint = near ? `; did you mean \`${near}\`?` : '';
  if (isVerdict)
    return { rule: 'unknown-verdict', path, reason: `Unknown verdict ${shown(value)}, ${expected}${hint}` };
  return { rule: 'unknown-value', path, reason: `Unexpected ${shown(value)} for \`${name}\`, ${expected}${hint}` };
}

const TYPES: Record<string, string> = {
  string: 'a text on one line',
  array: 'a list: `[one, two]`, or one line for each with `- ` before it',
  object: 'keys and values below it, each on a line of its own and indented',
  number: 'a number',
};

function wrongType(expected: string, path: readonly PropertyKey[], name: string, value: unknown): Problem {
  return {
    rule: 'wrong-type',
    path,
    reason: `Unexpected ${shown(value)} for \`${name}\`, expected ${TYPES[expected] ?? expected}`,
  };
}

/** `sources[2].url`: the way to a value, items counted from 1 as people do. */
function label(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  const text = String(value).replace(/\s+/g, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

/** The keys that a schema knows at a place, through the wrappers that optional and default fields add. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = unwrapped(schema);
  for (const step of path) {
    const inner = typeof step === 'number' ? here.element : here.shape?.[String(step)];
    if (!inner) return [];
    here = unwrapped(inner);
  }
  return Object.keys(here.shape ?? {});
}

interface Inner {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
}

function unwrapped(schema: z.ZodType): Inner {
  const def = schema.def as { type: string; innerType?: z.ZodType; out?: z.ZodType };
  if (def.innerType) return unwrapped(def.innerType);
  return def.type === 'pipe' && def.out ? unwrapped(def.out) : (schema as Inner);
}
