import type * as z from 'zod';

/** Data in which any part may be missing, because it is invalid or absent in the file. List items keep their indexes. */
export type DeepPartial<Data> = Data extends readonly (infer Item)[]
  ? (DeepPartial<Item> | undefined)[]
  : Data extends object
    ? { [Key in keyof Data]?: DeepPartial<Data[Key]> | undefined }
    : Data;

/** The valid parts of a value: parts that the schema rejects are left out, the rest is parsed. */
export function validParts<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): DeepPartial<z.output<Schema>> | undefined {
  const result = schema.safeParse(value);
  return (result.success ? result.data : partsOf(schema, value)) as DeepPartial<z.output<Schema>> | undefined;
}

function partsOf(schema: z.ZodType, value: unknown): unknown {
  const { shape, element } = schemaParts(schema);
  if (element && Array.isArray(value)) return value.map((item) => validParts(element, item));
  if (!shape || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map(Object.entries(value));
  return Object.fromEntries(
    Object.keys(shape).map((key) => [key, validParts(shape[key] as z.ZodType, given.get(key))]),
  );
}

/** What a mapping or list is made of. */
export interface SchemaParts {
  /** The fields of a mapping. */
  shape?: Record<string, z.ZodType>;
  /** The items of a list. */
  element?: z.ZodType;
}

/** A schema without the wrappers that optional fields, defaults and preprocessing put around it. */
export function schemaParts(schema: z.ZodType): SchemaParts {
  const def = schema.def as { type: string; innerType?: z.ZodType; out?: z.ZodType };
  if (def.innerType) return schemaParts(def.innerType);
  return def.type === 'pipe' && def.out ? schemaParts(def.out) : (schema as SchemaParts);
}
