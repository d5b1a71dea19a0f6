import { VFile } from 'vfile';
import type * as z from 'zod';
import { decode } from '../pipeline/read/encoding.ts';
import { checkSchema } from '../pipeline/schema/schema-problems.ts';
import { readYaml, type YamlData } from '../pipeline/yaml/read-yaml.ts';
import { nearest } from '../text/nearest.ts';
import { namesInPattern } from './file-pattern.ts';
import { type Mapping, mappingSchema } from './mapping.ts';
import { BODY, type SourceFolder } from './source-files.ts';
import { keyOf, scalarsIn } from './source-values.ts';

/** A mapping file. `mapping` is undefined if it has errors, which are messages on `file`. */
export interface ReadMapping {
  mapping: Mapping | undefined;
  file: VFile;
  /** Its data as written, with the place of each value. */
  yaml: YamlData | undefined;
}

/** Reads a mapping file. Its errors become messages with line and column. */
export function readMapping(path: string, bytes: Uint8Array, verdictIds: readonly [string, ...string[]]): ReadMapping {
  const { parsed, file, yaml } = readMappingWith(path, bytes, mappingSchema(verdictIds));
  return { mapping: parsed, file, yaml };
}

/** Reads a mapping file with a schema of its own. */
export function readMappingWith<Schema extends z.ZodType>(path: string, bytes: Uint8Array, schema: Schema) {
  const file = new VFile({ path });
  const nothing = { parsed: undefined, file, yaml: undefined };
  const text = decode(bytes, file);
  if (text === undefined) return nothing;
  file.value = text;
  const yaml = readYaml(file);
  if (file.messages.length > 0) return nothing;
  return { parsed: checkSchema(file, schema, yaml), file, yaml };
}

/** Adds a note for each key in the mapping that no source file has: it is probably misspelt. */
export function noteUnknownKeys({ mapping, file, yaml }: ReadMapping, folder: SourceFolder): void {
  if (!mapping || !yaml) return;
  const known = keysIn(folder);
  for (const { name, path } of namesIn(yaml.data, [])) {
    const key = sourceKey(name, mapping);
    if (key === undefined || known.has(key)) continue;
    const near = nearest(key, [...known]);
    const reason = `No file in the folder has the key \`${key}\`${near ? `; did you mean \`${near}\`?` : ''}`;
    file.message(reason, { place: yaml.place(path), ruleId: 'unmet-key', source: 'assay' }).fatal = undefined;
  }
}

/** Every key in the source files, and every part of it: `checks.rating`, `checks` and `rating`. */
function keysIn(folder: SourceFolder): Set<string> {
  const whole = new Set(
    [...folder.files.values()].flatMap((file) => scalarsIn(file.data).map((value) => keyOf(value.path))),
  );
  const known = new Set<string>();
  for (const key of whole) {
    const steps = key.split('.');
    for (let from = 0; from < steps.length; from++)
      for (let to = from + 1; to <= steps.length; to++) known.add(steps.slice(from, to).join('.'));
  }
  return known;
}

interface Name {
  name: string;
  path: PropertyKey[];
}

/** Keys of a mapping whose values are not names of source keys. */
const WITHOUT_NAMES = ['files', 'except', 'site', 'fixed', 'heading', 'labels', 'scales', 'most', 'order'];

function namesIn(value: unknown, path: PropertyKey[]): Name[] {
  if (WITHOUT_NAMES.includes(String(path.at(-1))) || path.join() === 'undecided,verdict') return [];
  if (typeof value === 'string') return namesInText(value, path).map((name) => ({ name: name.trim(), path }));
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, [...path, key]));
}

/** A template has names in braces. Any other text is itself a name. */
function namesInText(value: string, path: PropertyKey[]): string[] {
  const last = String(path.at(-1));
  const isTemplate =
    value.includes('{') ||
    last === 'file' ||
    (path[0] === 'body' && last !== 'each' && !path.some((step) => step === 'markdown' || step === 'quotation'));
  return isTemplate ? [...value.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name) : [value];
}

/** The source key that a name refers to; undefined if it refers to something that the mapping defines. */
function sourceKey(name: string, mapping: Mapping): string | undefined {
  const plain = name.replace(/^file\./, '');
  const [first = '', ...rest] = plain.split('.');
  if (Object.hasOwn(mapping['look-up'], first) && rest.length > 0) return unlessBuiltIn(rest.join('.'));
  if (Object.hasOwn(mapping.values, plain) || namesInPattern(mapping.claims.files).includes(plain)) return undefined;
  return unlessBuiltIn(plain);
}

function unlessBuiltIn(name: string): string | undefined {
  return ['cite', 'item', BODY].includes(name) ? undefined : name;
}
