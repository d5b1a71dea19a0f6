import { VFile } from 'vfile';
import { decode } from '../pipeline/encoding.ts';
import { readYaml } from '../pipeline/front-matter.ts';
import { checkSchema } from '../pipeline/schema-problems.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** A mapping file that was read. The mapping is absent where the file has errors, which are then messages on it. */
export interface ReadMapping {
  mapping: Mapping | undefined;
  file: VFile;
  /** The file as it was typed, and where each part of it stands. */
  yaml: ReturnType<typeof readYaml>;
}

/** Reads a mapping file. Its mistakes become messages on the file, with line and column. */
export function readMapping(path: string, bytes: Uint8Array, verdictIds: readonly [string, ...string[]]): ReadMapping {
  const file = new VFile({ path });
  const text = decode(bytes, file);
  if (text === undefined) return { mapping: undefined, file, yaml: undefined };
  file.value = text;
  const yaml = readYaml(file);
  return { mapping: yaml && checkSchema(file, mappingSchema(verdictIds), yaml), file, yaml };
}
