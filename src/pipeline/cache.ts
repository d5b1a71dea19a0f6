import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { ReadSettings } from './read-file.ts';
import type { PlainResult } from './read-many.ts';

/** Results of earlier runs. A key stands for everything that a result depends on, so a stale one is never found. */
export interface Cache {
  key(path: string, bytes: Uint8Array): string;
  get(key: string): PlainResult | undefined;
  set(key: string, result: PlainResult): void;
  /** Writes what was used in this run, and forgets the rest. */
  save(): Promise<void>;
}

/** Results by their keys, kept by a process from reading to reading. */
export type Memory = Map<string, PlainResult>;

/**
 * Opens the cache of one content folder. Without a folder nothing is kept. With a memory that is not empty, that memory is the
 * cache: the folder is neither read nor written, because what a preview reads anew is little, and its file is large.
 */
export async function openCache(
  folder: string | undefined,
  settings: ReadSettings,
  memory: Memory = new Map(),
): Promise<Cache> {
  const common = `${await engineDigest()}\n${JSON.stringify(settings)}\n`;
  const file = folder && join(folder, 'read.jsonl');
  const remembered = memory.size > 0;
  const kept = remembered ? new Map(memory) : await load(file);
  const used: Memory = new Map();
  let changed = false;
  return {
    key: (path, bytes) => createHash('sha256').update(common).update(`${path}\n`).update(bytes).digest('base64'),
    get(key) {
      const result = kept.get(key);
      if (result) used.set(key, result);
      return result;
    },
    set(key, result) {
      changed = true;
      used.set(key, result);
    },
    async save() {
      memory.clear();
      for (const [key, result] of used) memory.set(key, result);
      if (!file || remembered || (!changed && used.size === kept.size)) return;
      await mkdir(folder, { recursive: true });
      // Written beside and renamed, so that a run that is cut off leaves the old file whole.
      const beside = `${file}.${process.pid}`;
      await pipeline(lines(used), createWriteStream(beside));
      await rename(beside, file);
    },
  };
}

function* lines(results: Memory): Generator<string> {
  for (const [key, result] of results) yield `${JSON.stringify([key, result])}\n`;
}

async function load(file: string | undefined): Promise<Memory> {
  const kept: Memory = new Map();
  if (!file) return kept;
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const [key, result] = JSON.parse(line) as [string, PlainResult];
      kept.set(key, result);
    }
  } catch (error) {
    // No cache yet, or one that cannot be read: everything is then read anew.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') kept.clear();
  }
  return kept;
}

let digest: Promise<string> | undefined;

/** A digest of the code that results depend on: a changed rule or plugin must judge every file again. */
function engineDigest(): Promise<string> {
  digest ??= digestOfSources();
  return digest;
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['../pipeline', '../model', '../i18n']) {
    const root = new URL(`${folder}/`, import.meta.url);
    const names = (await readdir(root, { recursive: true })).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    for (const name of names.sort())
      hash.update(name).update(await readFile(new URL(name.replaceAll('\\', '/'), root)));
  }
  return hash.update(await readFile(new URL('../../package-lock.json', import.meta.url))).digest('base64');
}
