import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from './page-keys.ts';

// Which contents a page or file had under which key when it was last made. The contents themselves are in the previous site.

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
