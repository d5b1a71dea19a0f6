import { VFile } from 'vfile';
import type * as z from 'zod';
import type { RevisionChanges } from '../model/revision.ts';
import { readYaml } from '../pipeline/yaml/read-yaml.ts';
import type { Blob } from './blobs.ts';
import { changesBetween, sourcesCited } from './changes-between.ts';
import { CLAIM_SCHEMA, type Facts, factsOf, hasConflict, type Version } from './facts.ts';
import { type SimpleFile, simpleFile } from './top-level-blocks.ts';

/** A version, parsed as far as was necessary to find out whether it can be displayed. */
export interface ReadVersion {
  broken: Version['broken'];
  isComparable: boolean;
  /** Its keys and its body, if it is written in the simple form and has no mistakes. */
  simple: SimpleFile | undefined;
  /** The same as `factsOf`. */
  facts(): Facts | undefined;
}

/** Reads and compares the versions of one claim. */
export interface VersionReader {
  /** Reads a version. `isValid` says that it is known to have no mistakes. */
  read(blob: Blob, isValid?: boolean): ReadVersion;
  /** What `changesBetween` finds; undefined if one cannot be compared. */
  compare(before: ReadVersion, after: ReadVersion): RevisionChanges | undefined;
}

const SHAPE: Readonly<Record<string, z.ZodType>> = CLAIM_SCHEMA.shape;

/**
 * Makes a reader that finds what parsing every version would find, but only parses the keys that differ from those of the version
 * that it read before: most edits change two or three lines, and parsing all others takes most of the time.
 */
export function versionReader(): VersionReader {
  let last: SimpleFile | undefined;
  const readValue = valueReader();
  const isLikeLast = (file: SimpleFile) =>
    last !== undefined && differingKeys(last, file).every((key) => readValue(key, file)?.success);
  return {
    read(blob, isValid = false) {
      const simple = simpleForm(blob);
      const isKnown = simple !== undefined && (isValid || isLikeLast(simple));
      let whole = isKnown ? undefined : factsOf(blob);
      const hasNoMistakes = isKnown || (whole?.facts !== undefined && !whole.broken);
      if (simple && hasNoMistakes) last = simple;
      return {
        broken: whole?.broken,
        isComparable: isKnown || whole?.facts !== undefined,
        simple: hasNoMistakes ? simple : undefined,
        facts() {
          whole ??= factsOf(blob);
          return whole.facts;
        },
      };
    },
    compare(before, after) {
      const differing = before.simple && after.simple && differingFacts(before.simple, after.simple, readValue);
      const [was, is] = differing ?? [before.facts(), after.facts()];
      return was && is && changesBetween(was, is);
    },
  };
}

type ValueReader = (key: string, file: SimpleFile) => z.ZodSafeParseResult<unknown> | undefined;

/** The facts of two versions without the values that both have; undefined if a key cannot be read by itself. */
function differingFacts(before: SimpleFile, after: SimpleFile, readValue: ValueReader): [Facts, Facts] | undefined {
  const keys = differingKeys(before, after);
  const cited = [before.body, after.body].map(sourcesCited);
  // Another id can refer to the same source.
  if (cited[0]?.join() !== cited[1]?.join() && !keys.includes('sources')) keys.push('sources');
  const factsIn = (file: SimpleFile): Facts | undefined => {
    const values = keys.map((key) => [key, readValue(key, file)] as const);
    if (!values.every(([, value]) => value?.success)) return undefined;
    return { data: Object.fromEntries(values.map(([key, value]) => [key, value?.data])), body: file.body };
  };
  const [was, is] = [factsIn(before), factsIn(after)];
  return was && is && [was, is];
}

function differingKeys({ blocks: before }: SimpleFile, { blocks: after }: SimpleFile): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

/** Reads a key of a file; undefined if its YAML has a mistake or no such key exists. Keys with the same text are read once. */
function valueReader(): ValueReader {
  const known = new Map<string, ReturnType<ValueReader>>();
  return (key, { blocks }) => {
    const block = blocks.get(key);
    const text = block ?? `${key} is absent`;
    if (!known.has(text)) known.set(text, readKey(key, block));
    return known.get(text);
  };
}

function readKey(key: string, block: string | undefined): ReturnType<ValueReader> {
  const schema = Object.hasOwn(SHAPE, key) ? SHAPE[key] : undefined;
  if (block === undefined) return schema?.safeParse(undefined);
  const file = new VFile({ value: block });
  const { data } = readYaml(file);
  if (file.messages.length > 0 || typeof data !== 'object' || data === null) return undefined;
  return schema?.safeParse((data as Record<string, unknown>)[key]);
}

/** Undefined if it is anything but plain text in the simple form, without the markers of a conflict. */
function simpleForm(blob: Blob): SimpleFile | undefined {
  if (typeof blob === 'string' || blob.includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob);
    return hasConflict(text) ? undefined : simpleFile(text);
  } catch {
    // TextDecoder reports invalid bytes only by throwing.
    return undefined;
  }
}
