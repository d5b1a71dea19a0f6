import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { sourceDigest } from '../folder/source-digest.ts';
import { type CacheLines, readLines, resultIn, saveLines } from './cache-file.ts';
import type { FindOnce, Found } from './check-all.ts';
import { isSettled, type KnownFiles, readKnownFiles, saveKnownFiles, statText } from './file-stats.ts';
import type { PlainResult } from './plain-result.ts';
import type { ReadSettings } from './read-settings.ts';
import { readSummed, writeSummed } from './summed-file.ts';

/** Results of earlier runs. A key is a digest of everything that a result depends on, so stale results are never found. */
export interface Cache {
  /** The key of a file whose stat shows that it has not changed since it was last read; otherwise undefined. */
  knownKey(path: string, stat: BigIntStats): string | undefined;
  /** The key of a file with these bytes. Its stat is from before it was read. */
  key(path: string, bytes: Uint8Array, stat: BigIntStats | undefined): string;
  /** The result for the file at a path; undefined if there is none or it is damaged. */
  get(key: string, path: string): PlainResult | undefined;
  /** Adds a result, as a line of the cache file. */
  add(key: string, line: Buffer): PlainResult;
  /** Keeps the findings of rules about all files as long as what they depend on is the same. */
  findOnce: FindOnce;
  /** Saves the results used in this run. If that fails, only the next run is slower. */
  save(): void;
}

/** What the rules about all files found, and a digest of what it depends on. */
interface KeptFindings {
  key: string;
  findings: Found[];
}

/** What a process keeps from run to run. */
export interface Memory {
  /** Results by key. */
  results: Map<string, PlainResult>;
  known: KnownFiles;
  findings?: KeptFindings;
}

export function newMemory(): Memory {
  return { results: new Map(), known: { common: '', files: new Map() } };
}

/** Where results are saved. */
export interface CacheOptions {
  /** The cache folder. Without one, nothing is saved between runs. */
  folder?: string | undefined;
  /**
   * If it has results, it is the cache, and the folder is neither read nor written: a preview reads few files again, and the
   * cache file is large.
   */
  memory?: Memory | undefined;
  /** Called with a message if the cache cannot be written. */
  onCacheError?: ((line: string) => void) | undefined;
}

/** Opens the cache of one content folder. */
export async function openCache(
  settings: ReadSettings,
  { folder, memory = newMemory(), onCacheError }: CacheOptions,
): Promise<Cache> {
  const openedAt = Date.now();
  const common = commonKey(settings);
  const isInMemory = memory.results.size > 0;
  const inMemory = new Map(memory.results);
  const saved = folder !== undefined && !isInMemory ? await readSaved(folder, common) : nothingSaved(common);
  const known = isInMemory && memory.known.common === common ? memory.known : saved.known;
  const used = {
    results: new Map<string, PlainResult>(),
    lines: new Map<string, Buffer>(),
    known: { common, files: new Map() },
  };
  const lookUp = (key: string): PlainResult | undefined => {
    const line = saved.lines.get(key);
    return line ? resultIn(line, key) : inMemory.get(key);
  };
  const use = (key: string, result: PlainResult, line: Buffer | undefined) => {
    used.results.set(key, result);
    if (line) used.lines.set(key, line);
    return result;
  };
  let hasFailed = false;
  const save = (write: (folder: string) => void) => {
    if (folder === undefined || isInMemory || hasFailed) return;
    try {
      write(folder);
    } catch (error) {
      hasFailed = true;
      onCacheError?.(cacheError(folder, error));
    }
  };
  return {
    knownKey(path, stat) {
      const one = known.files.get(path);
      // On a CI server, files come from archives and caches.
      if (!one || one[0] !== statText(stat) || process.env.CI) return undefined;
      used.known.files.set(path, one);
      return one[1];
    },
    key(path, bytes, stat) {
      const key = createHash('sha256').update(common).update(`${path}\n`).update(bytes).digest('base64');
      if (stat && isSettled(stat, openedAt)) used.known.files.set(path, [statText(stat), key]);
      else used.known.files.delete(path);
      return key;
    },
    get(key, path) {
      const result = lookUp(key);
      return result?.path === path ? use(key, result, saved.lines.get(key)) : undefined;
    },
    add(key, line) {
      const result = resultIn(line, key);
      if (!result) throw new Error('A result is not readable in the form in which it is saved');
      return use(key, result, line);
    },
    findOnce(ownKey, find) {
      const key = createHash('sha256').update(common).update(ownKey).digest('base64');
      const kept = memory.findings ?? (folder === undefined ? undefined : readFindings(folder));
      const found = kept?.key === key ? kept : { key, findings: find() };
      memory.findings = found;
      if (found !== kept) save((into) => writeSummed(findingsFile(into), found));
      return found.findings;
    },
    save() {
      memory.results = used.results;
      memory.known = used.known;
      save((into) => saveUsed(into, saved, used));
    },
  };
}

/** The part that the keys of all files have in common. */
function commonKey(settings: ReadSettings): string {
  // Some results are saved in V8's own format.
  return `${engineDigest()}\n${process.versions.v8}\n${JSON.stringify(settings)}\n`;
}

interface Saved extends CacheLines {
  known: KnownFiles;
}

function nothingSaved(common: string): Saved {
  return { lines: new Map(), size: 0, known: { common, files: new Map() } };
}

const resultsFile = (folder: string) => join(folder, 'read.jsonl');
const statsFile = (folder: string) => join(folder, 'stats.json');
const findingsFile = (folder: string) => join(folder, 'findings.json');

function readFindings(folder: string): KeptFindings | undefined {
  return (readSummed(findingsFile(folder)) as KeptFindings | null | undefined) ?? undefined;
}

async function readSaved(folder: string, common: string): Promise<Saved> {
  return { ...(await readLines(resultsFile(folder))), known: readKnownFiles(statsFile(folder), common) };
}

function saveUsed(folder: string, saved: Saved, used: Pick<Saved, 'lines' | 'known'>): void {
  saveLines(resultsFile(folder), saved, used.lines);
  const { files } = used.known;
  if (files.size === saved.known.files.size && [...files].every(([path, one]) => saved.known.files.get(path) === one))
    return;
  saveKnownFiles(statsFile(folder), used.known);
}

/** The message that a cache cannot be written. */
export function cacheError(folder: string, error: unknown): string {
  const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return `Cannot write the cache in ${folder} (${why}). The results are the same, but the next run will take as long as this one.`;
}

let digest: string | undefined;

/** A digest of the code that results depend on: after a change to a rule or plugin every file must be checked again. */
function engineDigest(): string {
  digest ??= sourceDigest(['pipeline', 'text', 'model', 'i18n', 'git']);
  return digest;
}
