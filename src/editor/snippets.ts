import type { JsonSchema } from './json-schema.ts';
import type { Schemas } from './schemas.ts';

/** A VS Code snippet. `include` needs version 1.109; older versions offer the snippet in all files. */
export interface Snippet {
  scope: 'markdown' | 'yaml';
  prefix: string;
  description: string;
  include: string[];
  body: string[];
}

type Kind = Exclude<keyof Schemas, 'site'>;

/** The keys in the snippet of a whole file, as well as the required ones. */
const FIRST_KEYS: Record<Kind, string[]> = {
  claim: ['claimant', 'claimDate', 'appearances', 'authors', 'topics'],
  dossier: ['summary', 'document', 'published', 'authors'],
  page: ['description', 'order'],
};

/** The names of list entries. Typing one adds another entry. */
const ENTRY_NAMES: Record<string, string> = {
  appearances: 'appearance',
  media: 'image',
  sources: 'source',
  corrections: 'correction',
  timeline: 'event',
};

/**
 * Snippets for a whole file, for each key of its front matter, and for another entry of a list. VS Code treats front matter as
 * YAML, so the snippets for keys are not offered in the body.
 */
export function snippets(schemas: Schemas): Record<string, Snippet> {
  const kinds = Object.keys(FIRST_KEYS) as Kind[];
  return Object.fromEntries(kinds.flatMap((kind) => snippetsOf(kind, schemas[kind].properties ?? {}, schemas[kind])));
}

type Properties = Record<string, JsonSchema>;

function snippetsOf(kind: Kind, properties: Properties, { required = [] }: JsonSchema): [string, Snippet][] {
  const include = [`**/${kind}s/**/*.md`];
  const first = Object.keys(properties).filter((key) => required.includes(key) || FIRST_KEYS[kind].includes(key));
  const whole = ['---', ...withStops(linesOf(properties, first, required)), '---', '', '$0'];
  const file: Snippet = { scope: 'markdown', prefix: kind, description: `A new ${kind}`, include, body: whole };
  const snippet = (prefix: string, description: string, body: string[]): [string, Snippet] => [
    `${kind}: ${prefix}`,
    { scope: 'yaml', prefix, description, include, body: withStops(body) },
  ];
  const keys = Object.entries(properties).flatMap(([key, schema]) => {
    const entry = schema.items?.properties && ENTRY_NAMES[key];
    const { description = '' } = schema;
    const whole = snippet(key, description, lineOf(key, schema, required.includes(key)));
    return entry ? [whole, snippet(entry, description, entryOf(schema.items ?? {}))] : [whole];
  });
  const inner = Object.entries(extrasInLists(properties)).map(([key, schema]) =>
    snippet(key, schema.description ?? '', lineOf(key, schema, false)),
  );
  return [[`${kind}: whole file`, file], ...keys, ...inner];
}

/** The keys of list entries that the snippets of entries omit. */
function extrasInLists(properties: Properties): Properties {
  const entries = Object.values(properties).flatMap(({ items }) => Object.entries(items?.properties ?? {}));
  return Object.fromEntries(entries.filter(([, schema]) => isExtra(schema)));
}

/** Whether a key is a mapping or has a single possible value: left as it is in a snippet, it would be an error or untrue. */
function isExtra(schema: JsonSchema): boolean {
  return schema.properties !== undefined || choicesOf(schema)?.length === 1;
}

function linesOf(properties: Properties, keys: string[], required: string[]): string[] {
  return keys.flatMap((key) => lineOf(key, properties[key] ?? {}, required.includes(key)));
}

/** A key with its possible values. Each place to fill in is a `STOP`. */
function lineOf(key: string, schema: JsonSchema, isRequired: boolean): string[] {
  if (schema.items?.properties) return [`${key}:`, ...entryOf(schema.items).map(indented)];
  if (schema.items) return [`${key}: [${STOP}]`];
  if (schema.properties) return [`${key}:`, ...allLinesOf(schema).map(indented)];
  return [`${key}: ${value(schema, isRequired)}`];
}

function entryOf(schema: JsonSchema): string[] {
  return allLinesOf(schema).map((line, index) => (index === 0 ? `- ${line}` : indented(line)));
}

function allLinesOf({ properties = {}, required = [] }: JsonSchema): string[] {
  const keys = Object.keys(properties).filter((key) => !isExtra(properties[key] ?? {}) || required.includes(key));
  return linesOf(properties, keys, required);
}

const indented = (line: string) => `  ${line}`;

const STOP = '$STOP';
/** VS Code inserts today's date. */
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** Nothing that could be published by mistake: a list of choices starts with a word that is an error in `npm run check`. */
function value(schema: JsonSchema, isRequired: boolean): string {
  const choices = choicesOf(schema);
  if (choices?.length === 1) return String(choices[0]);
  if (choices) return `\${STOP|choose,${choices.join(',')}|}`;
  return schema.format === 'date' && isRequired ? `\${STOP:${TODAY}}` : STOP;
}

function choicesOf({ enum: words }: JsonSchema) {
  return words?.filter((word) => typeof word === 'string' && word !== '');
}

/** Numbers the places to fill in, in the order of the lines. */
function withStops(lines: string[]): string[] {
  let stops = 0;
  return lines.map((line) => line.replace('STOP', () => String(++stops)));
}
