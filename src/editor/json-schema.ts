import { parse } from 'yaml';
import * as z from 'zod';

/** The JSON Schema keywords used here. Others are kept unchanged. */
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
 * The JSON Schema of a model, in draft 7, which every editor supports. Assay reads each scalar as text; other tools read
 * numbers, booleans and null. So the schema accepts whatever a tool reads for a text that `npm run check` accepts. `meanings`
 * describes the words of the enumeration that has exactly these words.
 */
export function jsonSchema(model: z.ZodType, meanings: Record<string, string> = {}): JsonSchema {
  const schema = z.toJSONSchema(model, { io: 'input', target: 'draft-07' }) as JsonSchema;
  return asToolsRead(schema, true, meanings);
}

/** Adapts a schema to other tools. A value that is not required can also be empty. */
function asToolsRead(schema: JsonSchema, isRequired: boolean, meanings: Record<string, string>): JsonSchema {
  const inner = (part: JsonSchema) => asToolsRead(part, true, meanings);
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((part) => asToolsRead(part, isRequired, meanings)) };
  if (schema.enum) return oneOf(schema, schema.enum.map(String), isRequired, meanings);
  if (schema.type === 'string') return text(schema, isRequired);
  const type = isRequired || !schema.type ? schema.type : [schema.type, 'null'].flat();
  if (schema.items) return { ...schema, type, items: orNull(inner(schema.items)) } as JsonSchema;
  if (schema.properties) return { ...schema, type, ...keys(schema, schema.properties, meanings) } as JsonSchema;
  if (schema.additionalProperties) return { ...schema, additionalProperties: inner(schema.additionalProperties) };
  return schema;
}

/** An empty list item counts as absent. */
function orNull(item: JsonSchema): JsonSchema {
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

/** An enumeration. Tools read the word `true` as a boolean, and insert it without quotation marks. */
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
  // A format tells an editor what was expected; the pattern of all existing dates does not.
  if (format === 'date') return { ...schema, type: ['string', ...nothing], ...day(isRequired) };
  if (!pattern) throw new Error('A text needs a pattern: describe in `meta` what its function accepts.');
  const type = ['string', ...otherTypes(new RegExp(pattern, 'u')), ...nothing];
  return { ...schema, type, pattern: isRequired ? pattern : `^$|${pattern}` };
}

/** The types as which tools read texts that a pattern accepts. */
function otherTypes(accepted: RegExp): string[] {
  const number = accepted.test('1.5')
    ? ['number']
    : ['1', '2026'].some((typed) => accepted.test(typed))
      ? ['integer']
      : [];
  return accepted.test('true') ? [...number, 'boolean'] : number;
}

function day(isRequired: boolean): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword; this object is never awaited.
  return isRequired ? { format: 'date' } : { if: { minLength: 1 }, then: { format: 'date' } };
}
