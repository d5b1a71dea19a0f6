import { VFile } from 'vfile';
import type * as z from 'zod';
import { readYaml } from '../pipeline/yaml/read-yaml.ts';
import type { Blob } from './blobs.ts';
import { CLAIM_SCHEMA, type Facts, factsOf, hasConflict, type Version } from './facts.ts';
import { type SimpleFile, simpleFile } from './top-level-blocks.ts';

/** A version that can be displayed, and how it is written. */
interface Known {
  file: SimpleFile;
  facts: Facts;
}

const SHAPE: Readonly<Record<string, z.ZodType>> = CLAIM_SCHEMA.shape;

/**
 * Returns a function that reads the versions of one claim. It finds what `factsOf` finds, but only parses the keys that differ from
 * the version before: most edits change two or three lines, and parsing all others takes most of the time.
 */
export function versionReader(): (blob: Blob) => Version {
  let last: Known | undefined;
  return (blob) => {
    const text = typeof blob === 'string' ? undefined : textOf(blob);
    const file = text === undefined ? undefined : simpleFile(text);
    const facts = last && file && factsFrom(last, file);
    const version = facts ? { facts } : factsOf(blob);
    if (file && version.facts && !version.broken) last = { file, facts: version.facts };
    return version;
  };
}

/** Undefined if it is anything but plain text without the markers of a conflict. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return hasConflict(text) ? undefined : text;
  } catch {
    // TextDecoder reports invalid bytes only by throwing.
    return undefined;
  }
}

/** Undefined if a key that differs has a mistake. */
function factsFrom({ file: before, facts }: Known, file: SimpleFile): Facts | undefined {
  const data: Record<string, unknown> = { ...facts.data };
  for (const key of new Set([...before.blocks.keys(), ...file.blocks.keys()])) {
    const block = file.blocks.get(key);
    if (block === before.blocks.get(key)) continue;
    const value = readKey(key, block);
    if (!value?.success) return undefined;
    data[key] = value.data;
  }
  return { data, body: file.body };
}

function readKey(key: string, block: string | undefined) {
  const schema = Object.hasOwn(SHAPE, key) ? SHAPE[key] : undefined;
  if (block === undefined) return schema?.safeParse(undefined);
  const file = new VFile({ value: block });
  const { data } = readYaml(file);
  if (file.messages.length > 0 || typeof data !== 'object' || data === null) return undefined;
  return schema?.safeParse((data as Record<string, unknown>)[key]);
}
