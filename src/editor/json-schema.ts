import { parse } from 'yaml';
import * as z from 'zod';

/** The words of JSON Schema that we read; others are carried along. */
export interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | false;
  description?: string;
  [word: string]: unknown;
}

/**
 * The JSON Schema of a model, in draft 7, which every editor's tool knows. Our reader takes each scalar as the text that
 * was typed; tools read numbers, booleans and nothings. So the schema accepts whatever a tool makes of a text that
 * `npm run check` accepts. `meanings` describes the words of an enumeration: of the one that has exactly these words.
 */
export function jsonSchema(model: z.ZodType, meanings: Record<string, string> = {}): JsonSchema {
  const schema = z.toJSONSchema(model, { io: 'input', target: 'draft-07' }) as JsonSchema;
  return asToolsRead(schema, true, meanings);
}

/** What is not required may also stand there with nothing behind it. */
function asToolsRead(schema: JsonSchema, isRequired: boolean, meanings: Record<string, string>): JsonSchema {
  const inner = (part: JsonSchema) => asToolsRead(part, true, meanings);
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(inner) };
  if (schema.enum) return oneOf(schema, schema.enum.map(String), isRequired, meanings);
  if (schema.type === 'string') return text(schema, isRequired);
  const type = isRequired || !schema.type ? schema.type : [schema.type, 'null'].flat();
  if (schema.items) return { ...schema, type, items: orNothing(inner(schema.items)) } as JsonSchema;
  if (schema.properties) return { ...schema, type, ...keys(schema, schema.properties, meanings) } as JsonSchema;
  if (schema.additionalProperties) return { ...schema, additionalProperties: inner(schema.additionalProperties) };
  return schema;
}

/** A form that nobody has filled in leaves items that are nothing: they count as absent. */
function orNothing(item: JsonSchema): JsonSchema {
  if (item.enum) return { ...item, enum: [...item.enum, null] };
  return item.type ? { ...item, type: [item.type, 'null'].flat() } : item;
}

function keys({ required = [] }: JsonSchema, properties: Record<string, JsonSchema>, meanings: Record<string, string>) {
  const entries = Object.entries(properties).map(([key, value]) => [
    key,
    asToolsRead(value, required.includes(key), meanings),
  ]);
  return { properties: Object.fromEntries(entries) };
}

/** A word of a list. Tools read the word `true` as a boolean, and put it in without quotation marks. */
function oneOf(
  { type, ...schema }: JsonSchema,
  words: string[],
  isRequired: boolean,
  meanings: Record<string, string>,
) {
  const otherReadings = words.map((word): unknown => parse(word)).filter((value) => typeof value !== 'string');
  const blank = isRequired ? [] : ['', null];
  const isDescribed = words.join() === Object.keys(meanings).join();
  const described = isDescribed ? { markdownEnumDescriptions: Object.values(meanings) } : {};
  return { ...schema, enum: [...words, ...otherReadings, ...blank], ...described };
}

function text({ pattern, format, minLength, ...schema }: JsonSchema, isRequired: boolean): JsonSchema {
  const nothing = isRequired ? [] : ['null'];
  // A format says to an editor what was expected; the pattern of all days that exist does not.
  if (format === 'date') return { ...schema, type: ['string', ...nothing], ...day(isRequired) };
  if (!pattern) throw new Error('A text needs a pattern: say in `meta` what its function accepts.');
  const type = ['string', ...otherTypes(new RegExp(pattern, 'u')), ...nothing];
  return { ...schema, type, pattern: isRequired ? pattern : `^$|${pattern}` };
}

/** What tools make of texts that a pattern accepts. */
function otherTypes(accepted: RegExp): string[] {
  const number = accepted.test('1.5')
    ? ['number']
    : ['1', '2026'].some((typed) => accepted.test(typed))
      ? ['integer']
      : [];
  return accepted.test('true') ? [...number, 'boolean'] : number;
}

function day(isRequired: boolean): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema; nobody awaits it.
  return isRequired ? { format: 'date' } : { if: { minLength: 1 }, then: { format: 'date' } };
}
