import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sourceDigest } from '../folder/source-digest.ts';
import { type CacheLines, lineOf, readLines, resultIn, writeLines } from './cache-file.ts';
import type { PlainResult } from './read-many.ts';
import type { ReadSettings } from './read-settings.ts';

/** Results of earlier runs. A key is a digest of everything that a result depends on, so stale results are never found. */
export interface Cache {
  key(path: string, bytes: Uint8Array): string;
  /** The result for the file at a path; undefined if there is none or it is damaged. */
  get(key: string, path: string): PlainResult | undefined;
  set(key: string, result: PlainResult): void;
  /** Saves the results used in this run and drops all others. If that fails, only the next run is slower. */
  save(): Promise<void>;
}

/** Results by key, which a process keeps from run to run. */
export type Memory = Map<string, PlainResult>;

/** Where results are saved. */
export interface CacheOptions {
  /** The cache folder. Without one, nothing is saved between runs. */
  folder?: string | undefined;
  /**
   * If it is not empty, it is the cache, and the folder is neither read nor written: a preview reads few files again, and the
   * cache file is large.
   */
  memory?: Memory | undefined;
  /** Called with a message if the cache cannot be written. */
  onCacheError?: ((line: string) => void) | undefined;
}

/** Opens the cache of one content folder. */
export async function openCache(
  settings: ReadSettings,
  { folder, memory = new Map(), onCacheError }: CacheOptions,
): Promise<Cache> {
  // Some results are saved in V8's own format.
  const common = `${engineDigest()}\n${process.versions.v8}\n${JSON.stringify(settings)}\n`;
  const file = folder && join(folder, 'read.jsonl');
  const isInMemory = memory.size > 0;
  const inMemory = new Map(memory);
  const lines: CacheLines = file && !isInMemory ? await readLines(file) : new Map();
  const used: Memory = new Map();
  let changed = false;
  const lookUp = (key: string): PlainResult | undefined => {
    if (isInMemory) return inMemory.get(key);
    const line = lines.get(key);
    return line && resultIn(line, key);
  };
  return {
    key: (path, bytes) => createHash('sha256').update(common).update(`${path}\n`).update(bytes).digest('base64'),
    get(key, path) {
      const result = lookUp(key);
      if (result?.path !== path) return undefined;
      used.set(key, result);
      return result;
    },
    set(key, result) {
      changed = true;
      lines.delete(key);
      used.set(key, result);
    },
    async save() {
      memory.clear();
      for (const [key, result] of used) memory.set(key, result);
      if (!file || isInMemory || (!changed && used.size === lines.size)) return;
      await writeLines(file, linesToKeep(used, lines)).catch((error: unknown) =>
        onCacheError?.(cacheError(folder, error)),
      );
      lines.clear();
    },
  };
}

/** Lines that were read from the file are written back unchanged. */
function* linesToKeep(used: Memory, lines: CacheLines): Generator<string | Uint8Array> {
  for (const [key, result] of used) yield lines.get(key) ?? lineOf(key, result);
}

function cacheError(folder: string, error: unknown): string {
  const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return `Cannot write the cache in ${folder} (${why}). The results are the same, but the next run will take as long as this one.`;
}

let digest: string | undefined;

/** A digest of the code that results depend on: after a change to a rule or plugin every file must be checked again. */
function engineDigest(): string {
  digest ??= sourceDigest(['pipeline', 'text', 'model', 'i18n']);
  return digest;
}
