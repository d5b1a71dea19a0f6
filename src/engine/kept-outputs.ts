import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from './page-keys.ts';

// Which contents a page or file had under which key when it was last made. The contents themselves are in the previous site.

/** The site that the pages are rendered into; `NewSite` in `src/cli/site-folder`. Digests are SHA-256. */
export interface Site {
  /** Where files are written that the previous site does not have. */
  folder: string;
  /** Whether the previous site has this version of a file. */
  has(path: string, sha256: string): boolean;
  /** Takes a file over from the previous site. */
  keep(path: string, sha256: string): void;
  /** Adds a file that was written to `folder`. */
  written(path: string, sha256: string): void;
  /** Adds a file. Asks for its contents only if it has to be written. */
  put(path: string, sha256: string, contents: () => string | Uint8Array): void;
  /** Where a file can be read now: in `folder`, or in the previous site. */
  fileOf(path: string): string;
}

/** By path: the key of everything that the contents depend on, and their SHA-256. */
export type Outputs = Map<string, Output>;

export interface Output {
  key: string;
  sha256: string;
}

/** Reads what `writeOutputs` wrote. If there is nothing, or if it is damaged, everything is made again. */
export function readOutputs(file: string): Outputs {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (sha256(json) !== text.slice(0, end)) return new Map();
    const outputs = JSON.parse(json) as [path: string, key: string, sha256: string][];
    return new Map(outputs.map(([path, key, digest]) => [path, { key, sha256: digest }]));
  } catch {
    return new Map();
  }
}

export function writeOutputs(file: string, outputs: Outputs): void {
  const json = JSON.stringify(Array.from(outputs, ([path, output]) => [path, output.key, output.sha256]));
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, `${sha256(json)}\n${json}`);
  renameSync(temporary, file);
}

/** Takes a file over if the previous site has it in the version of a key. Returns its digest, or undefined if it has not. */
export function keep(site: Site, path: string, key: string, before: Output | undefined): string | undefined {
  if (before?.key !== key || !site.has(path, before.sha256)) return undefined;
  site.keep(path, before.sha256);
  return before.sha256;
}

/**
 * Writes to the cache, if that is possible. Without it, the next build makes more; the reader of the content has reported why.
 */
export function tryToKeep(write: () => void): void {
  try {
    write();
  } catch {
    // Reported by the reader of the content.
  }
}
