import type { VFile } from 'vfile';
import type * as z from 'zod';
import { isVisible, LONGEST_NAME } from '../../model/fields.ts';
import { LONGEST_LABEL, MOST_LINKS } from '../../model/site-link.ts';
import { withHiddenNamed } from '../../text/hidden-characters.ts';
import { nearest } from '../../text/nearest.ts';
import { shorten } from '../../text/shorten.ts';
import { addProblem, isFull, type Place } from '../report/report.ts';
import type { OF_FIELDS } from '../rules/of-fields.ts';
import type { PairPart } from '../yaml/place.ts';
import type { YamlData } from '../yaml/read-yaml.ts';
import { type Lines, linesFor, partAt } from './schema-lines.ts';
import { suggestionFor } from './suggestion.ts';

type Issue = z.core.$ZodIssue;
type Source = Pick<YamlData, 'data' | 'place'> & Partial<Pick<YamlData, 'reportedPaths'>>;
type FieldRule = keyof typeof OF_FIELDS | 'site-image';

interface Problem {
  rule: FieldRule;
  reason: string;
  path: readonly PropertyKey[];
  part?: PairPart;
  /** The known key that an unknown one is probably a misspelling of. */
  suggestion?: string | undefined;
}

/** Checks front matter against a schema. Every problem becomes a message on the file, and the result is then undefined. */
export function checkSchema<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  source: Source,
): z.output<Schema> | undefined {
  if (typeof source.data !== 'object' || source.data === null || Array.isArray(source.data)) {
    const reason = 'No keys found, expected lines of `key: value`, starting with `title: …`';
    addProblem(file, 'front-matter', reason, source.place([]));
    return undefined;
  }
  const result = schema.safeParse(source.data);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, source.data));
  const reportedPaths = new Set(source.reportedPaths?.map((path) => JSON.stringify(path)));
  const isReported = ({ path }: Problem) =>
    reportedPaths.size > 0 &&
    [...path, ''].some((_, length) => reportedPaths.has(JSON.stringify(path.slice(0, length))));
  for (const problem of firstOfEach(withoutMisspelt(problems))) {
    if (isFull(file)) break;
    // One message about a value is enough.
    if (isReported(problem)) continue;
    addProblem(file, problem.rule, problem.reason, placeFor(problem, source));
  }
  return undefined;
}

/** The place of a problem. One with a misspelt key is about the correct key. */
function placeFor({ path, part, suggestion }: Problem, source: Source): Place {
  const place = source.place(path, part);
  return suggestion !== undefined && path.length === 1 ? { ...place, key: suggestion } : place;
}

/** One message for each value: an empty list, for instance, has the wrong type and is too short. */
function firstOfEach(problems: Problem[]): Problem[] {
  const byPath = Map.groupBy(problems, (problem) => JSON.stringify(problem.path));
  return [...byPath.values()].flatMap((group) => group.slice(0, 1));
}

/** A misspelt key is not reported as missing as well. */
function withoutMisspelt(problems: Problem[]): Problem[] {
  const suggested = new Set(
    problems.flatMap((problem) =>
      problem.suggestion ? [JSON.stringify([...problem.path.slice(0, -1), problem.suggestion])] : [],
    ),
  );
  return problems.filter(({ rule, path }) => rule !== 'missing-field' || !suggested.has(JSON.stringify(path)));
}

function problemsOf(issue: Issue, schema: z.ZodType, data: unknown): Problem[] {
  const path = issue.path;
  const name = label(path);
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, Object.keys(partAt(schema, path).shape ?? {})));
  const branch = branchOf(issue);
  if (branch) return branch.flatMap((inner) => problemsOf({ ...inner, path: [...path, ...inner.path] }, schema, data));
  const lines = linesFor(path, partAt(schema, path));
  if (value === undefined || value === null || codeOf(issue) === 'missing')
    return [{ rule: 'missing-field', path, reason: `Missing \`${name}\`, expected ${lines.text}` }];
  if (issue.code === 'invalid_value') return [unknownValue(issue.values.map(String), path, name, value)];
  return [{ ...unexpected(value, name, expectation(issue, value, lines)), path }];
}

/** The problems of a list where one value or a list of them was expected. */
function branchOf(issue: Issue): Issue[] | undefined {
  if (issue.code !== 'invalid_union' || issue.message !== 'address-or-list') return undefined;
  const isOfType = (branch: Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return issue.errors.find(isOfType);
}

/** The rule that a value breaks, and what was expected instead. */
interface Expectation {
  rule: FieldRule;
  expected: string;
}

function expectation(issue: Issue, value: unknown, lines: Lines): Expectation {
  if (issue.code === 'invalid_union')
    return FORMATS[issue.message] ?? { rule: 'wrong-type', expected: TYPES.union ?? '' };
  if (issue.code === 'invalid_type')
    return { rule: 'wrong-type', expected: lines.hasKeys ? lines.text : (TYPES[issue.expected] ?? issue.expected) };
  const code = codeOf(issue);
  if (code === 'empty') return { rule: 'empty-field', expected: lines.hasKeys ? lines.text : 'text' };
  const format = FORMATS[code];
  if (!format) return { rule: 'invalid-value', expected: issue.message };
  const suggestion = suggestionFor(code === 'rough-day' ? code : format.rule, String(value));
  return { rule: format.rule, expected: format.expected + suggestion };
}

/**
 * The error code of an issue: the `error` that a schema in `src/model` gives, or else the name of the format that Zod checked.
 */
function codeOf(issue: Issue): string {
  const isOurs = issue.message in FORMATS || ['missing', 'empty'].includes(issue.message);
  return isOurs || !('format' in issue) ? issue.message : issue.format;
}

/** An empty value breaks one rule, whatever was expected. */
function unexpected(value: unknown, name: string, { rule, expected }: Expectation): Omit<Problem, 'path'> {
  const isEmpty = Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !isVisible(value);
  if (isEmpty) return { rule: 'empty-field', reason: `Empty \`${name}\`, expected ${expected}` };
  return { rule, reason: `Unexpected ${shown(value)} for \`${name}\`, expected ${expected}` };
}

/** What was expected, by error code: those that the schemas in `src/model` give as `error`, and Zod's formats. */
const FORMATS: Record<string, Expectation> = {
  date: { rule: 'impossible-date', expected: 'a valid date in the form YYYY-MM-DD, such as `2026-11-23`' },
  'early-day': { rule: 'impossible-date', expected: 'a date in the year 1000 or later' },
  'rough-day': {
    rule: 'impossible-date',
    expected: 'a valid date, month or year, such as `2026-11-23`, `2026-11` or `2026`',
  },
  'web-address': {
    rule: 'address',
    expected: 'a full address that starts with `https://` or `http://` and has no spaces',
  },
  'address-or-list': { rule: 'wrong-type', expected: 'an address, or a list of addresses' },
  credentials: {
    rule: 'address',
    expected: 'an address without a name before `@`: the link goes to the host after it',
  },
  'site-address': { rule: 'address', expected: 'an address without `?` or `#`: the paths of pages are added to it' },
  'site-path': {
    rule: 'address',
    expected:
      'an address whose path has no `//` and encodes only letters and spaces, such as `https://example.org/facts/`',
  },
  email: { rule: 'email', expected: 'an email address such as `desk@example.org`' },
  language: { rule: 'language', expected: 'a language tag such as `en`, `pt-BR` or `ar`' },
  slug: {
    rule: 'slug',
    expected: 'a name of lower-case letters, digits, hyphens and underscores, such as `drones-over-mexico`',
  },
  'earlier-verdict': { rule: 'unknown-verdict', expected: 'the id of a verdict, such as `mostly-false`' },
  'long-name': {
    rule: 'slug',
    expected: `at most ${LONGEST_NAME} bytes (an accented letter has two): some file systems cannot store longer names`,
  },
  'source-id': {
    rule: 'source-id',
    expected:
      'a name of letters, digits, `_`, `-`, `.` or `:` without spaces that starts and ends with a letter, a digit or `_`, such as `reuters-2026-11-23`',
  },
  'picture-file': {
    rule: 'picture-file',
    expected:
      'the path of a PNG, JPEG, GIF, WebP or AVIF file in the content folder, such as `pictures/two-aeroplanes.jpg`',
  },
  'site-image-file': {
    rule: 'site-image',
    expected: 'the path of an SVG, PNG, JPEG, GIF, WebP or AVIF file in the content folder, such as `theme/logo.svg`',
  },
  count: { rule: 'number', expected: 'a whole number in digits only, such as `12000`' },
  moment: { rule: 'number', expected: 'minutes and seconds `1:23`, or hours, minutes and seconds `1:02:03`' },
  position: { rule: 'number', expected: 'a whole number of 1 or more' },
  'duplicate-id': { rule: 'invalid-value', expected: 'an id that no other verdict has' },
  link: {
    rule: 'link',
    expected:
      'the path of a page, such as `/about/`, an address that starts with `https://` or `http://`, or `mailto:` and an email address',
  },
  'long-label': { rule: 'invalid-value', expected: `at most ${LONGEST_LABEL} characters` },
  'many-links': { rule: 'invalid-value', expected: `at most ${MOST_LINKS} links` },
  'repeated-part': { rule: 'invalid-value', expected: 'a part that is not in the list yet' },
  colour: {
    rule: 'colour',
    expected: '`#` and three or six hexadecimal digits, in quotation marks, such as `"#7a1f3d"`',
  },
  rating: { rule: 'number', expected: 'a whole number from 1 to 5' },
  'github-repository': {
    rule: 'invalid-value',
    expected: 'the owner and the name of a repository on GitHub, such as `night-desk/checks`',
  },
};

/** The types in words, by Zod's names. */
const TYPES: Record<string, string> = {
  string: 'text (in quotation marks if it starts with `[` or `{`)',
  array: 'a list: `[one, two]`, or one item per line, each after `- `',
  object: 'indented keys and values below it, each on its own line',
  union: 'text, or text for each language (`en: …`)',
};

function unknownKey(key: string, path: readonly PropertyKey[], known: string[]): Problem {
  const near = nearest(key, known);
  const hint = near ? `did you mean \`${near}\`?` : `known keys are ${known.map((name) => `\`${name}\``).join(', ')}`;
  const where = path.length > 0 ? ` in \`${label(path)}\`` : '';
  const reason = `Unknown key ${shown(key)}${where}; ${hint}`;
  return { rule: 'unknown-key', path: [...path, key], part: 'key', reason, suggestion: near };
}

function unknownValue(allowed: string[], path: readonly PropertyKey[], name: string, value: unknown): Problem {
  const last = path.at(-1);
  const expected = `one of ${allowed.map((one) => `\`${one}\``).join(', ')}`;
  const near = typeof value === 'string' && value !== '' ? nearest(value, allowed) : undefined;
  const hint = near ? `; did you mean \`${near}\`?` : '';
  const isVerdict = last === 'verdict' || last === 'from';
  if (isVerdict && typeof value === 'string' && value !== '')
    return { rule: 'unknown-verdict', path, reason: `Unknown verdict ${shown(value)}, expected ${expected}${hint}` };
  return { ...unexpected(value, name, { rule: 'unknown-value', expected: expected + hint }), path };
}

/** The path of a value as people write it, items counted from 1: `sources[2].url`. */
function label(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  const text = withHiddenNamed(String(value)).replace(/\s+/g, ' ');
  const short = shorten(text, 60);
  return short.includes('`') ? `“${short}”` : `\`${short}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}
