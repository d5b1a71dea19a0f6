import { VFile } from 'vfile';
import { decode } from '../pipeline/read/encoding.ts';
import { checkSchema } from '../pipeline/schema/schema-problems.ts';
import { readYaml, type YamlData } from '../pipeline/yaml/read-yaml.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** A mapping file that was read. The mapping is absent where the file has errors, which are then messages on it. */
export interface ReadMapping {
  mapping: Mapping | undefined;
  file: VFile;
  /** The file as it was typed, and where each part of it stands. */
  yaml: YamlData | undefined;
}

/** Reads a mapping file. Its mistakes become messages on the file, with line and column. */
export function readMapping(path: string, bytes: Uint8Array, verdictIds: readonly [string, ...string[]]): ReadMapping {
  const file = new VFile({ path });
  const text = decode(bytes, file);
  if (text === undefined) return { mapping: undefined, file, yaml: undefined };
  file.value = text;
  const yaml = readYaml(file);
  if (file.messages.length > 0) return { mapping: undefined, file, yaml: undefined };
  return { mapping: checkSchema(file, mappingSchema(verdictIds), yaml), file, yaml };
}
