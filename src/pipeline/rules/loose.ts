import type * as z from 'zod';

/** Data of which any part may be missing, because the file says it wrongly or not at all. Items of lists keep their places. */
export type Loose<Data> = Data extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : Data extends object
    ? { [Key in keyof Data]?: Loose<Data[Key]> | undefined }
    : Data;

/** What of a value is sound: parts that a schema refuses are left out, the rest is as the schema makes it. */
export function looseData<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Loose<z.output<Schema>> | undefined {
  const result = schema.safeParse(value);
  return (result.success ? result.data : partsOf(schema, value)) as Loose<z.output<Schema>> | undefined;
}

function partsOf(schema: z.ZodType, value: unknown): unknown {
  const { shape, element } = within(schema);
  if (element && Array.isArray(value)) return value.map((item) => looseData(element, item));
  if (!shape || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map(Object.entries(value));
  return Object.fromEntries(Object.keys(shape).map((key) => [key, looseData(shape[key] as z.ZodType, given.get(key))]));
}

/** What a mapping or list is made of. */
export interface Within {
  /** The fields of a mapping. */
  shape?: Record<string, z.ZodType>;
  /** The items of a list. */
  element?: z.ZodType;
}

/** A schema without the wrappers that optional fields, defaults and preprocessing put around it. */
export function within(schema: z.ZodType): Within {
  const def = schema.def as { type: string; innerType?: z.ZodType; out?: z.ZodType };
  if (def.innerType) return within(def.innerType);
  return def.type === 'pipe' && def.out ? within(def.out) : (schema as Within);
}
