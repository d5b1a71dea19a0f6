import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheLines, lineOf, readLines, resultIn, writeLines } from './cache-file.ts';
import type { PlainResult } from './read-many.ts';
import type { ReadSettings } from './read-settings.ts';

/** Results of earlier runs. A key stands for everything that a result depends on, so a stale one is never found. */
export interface Cache {
  key(path: string, bytes: Uint8Array): string;
  /** What is known of the file at a path. What was kept and is not as it was written is as good as nothing. */
  get(key: string, path: string): PlainResult | undefined;
  set(key: string, result: PlainResult): void;
  /** Keeps what was used in this run, and forgets the rest. Where that fails, the next run is only slower. */
  save(): Promise<void>;
}

/** Results by their keys, kept by a process from reading to reading. */
export type Memory = Map<string, PlainResult>;

/** Where results are kept. */
export interface CacheOptions {
  /** The folder of the cache; without one nothing is kept between runs. */
  folder?: string | undefined;
  /**
   * Where it is not empty, it is the cache: the folder is neither read nor written, because what a preview reads anew is
   * little, and its file is large.
   */
  memory?: Memory | undefined;
  /** Gets a line where the cache cannot be written. */
  onTrouble?: ((line: string) => void) | undefined;
}

/** Opens the cache of one content folder. */
export async function openCache(
  settings: ReadSettings,
  { folder, memory = new Map(), onTrouble }: CacheOptions,
): Promise<Cache> {
  // Part of what is kept is in V8's own format.
  const common = `${await engineDigest()}\n${process.versions.v8}\n${JSON.stringify(settings)}\n`;
  const file = folder && join(folder, 'read.jsonl');
  const remembered = memory.size > 0;
  const kept = new Map(memory);
  const lines: CacheLines = file && !remembered ? await readLines(file) : new Map();
  const used: Memory = new Map();
  let changed = false;
  const look = (key: string): PlainResult | undefined => {
    if (remembered) return kept.get(key);
    const line = lines.get(key);
    return line && resultIn(line, key);
  };
  return {
    key: (path, bytes) => createHash('sha256').update(common).update(`${path}\n`).update(bytes).digest('base64'),
    get(key, path) {
      const result = look(key);
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
      if (!file || remembered || (!changed && used.size === lines.size)) return;
      await writeLines(file, linesToKeep(used, lines)).catch((error: unknown) => onTrouble?.(trouble(folder, error)));
      lines.clear();
    },
  };
}

/** What was read from the file goes back as it was. */
function* linesToKeep(used: Memory, lines: CacheLines): Generator<string | Uint8Array> {
  for (const [key, result] of used) yield lines.get(key) ?? lineOf(key, result);
}

function trouble(folder: string, error: unknown): string {
  const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return `Cannot write the cache in ${folder} (${why}). The results are the same, but the next run will take as long as this one.`;
}

let digest: Promise<string> | undefined;

/** A digest of the code that results depend on: a changed rule or plugin must judge every file again. */
function engineDigest(): Promise<string> {
  digest ??= digestOfSources();
  return digest;
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['pipeline', 'text', 'model', 'i18n']) {
    const root = new URL(`../../${folder}/`, import.meta.url);
    const names = (await readdir(root, { recursive: true })).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    for (const name of names.sort())
      hash.update(name).update(await readFile(new URL(name.replaceAll('\\', '/'), root)));
  }
  return hash.update(await readFile(new URL('../../../package-lock.json', import.meta.url))).digest('base64');
}
