import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../chance.ts';

/** What can happen to a file, besides being edited by a person. */
const DAMAGES: Readonly<Record<string, (file: string, chance: Chance) => void>> = {
  'cut off': (file, { below }) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, below(bytes.length + 1)));
  },
  'with one byte changed': changeByte,
  'with one byte changed at the same time': (file, chance) => {
    const { atimeMs, mtimeMs } = statSync(file);
    changeByte(file, chance);
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
  },
  empty: (file) => writeFileSync(file, ''),
  gone: (file) => rmSync(file),
  'of another version': (file) => writeFileSync(file, '{"format":99,"version":99}\n'),
  'a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'from the future': (file) => utimesSync(file, Date.now() / 1000 + 1e8, Date.now() / 1000 + 1e8),
};

function changeByte(file: string, { below }: Chance): void {
  const bytes = readFileSync(file);
  const at = below(bytes.length);
  if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255));
  writeFileSync(file, bytes);
}

/**
 * Damages some files of a folder, at least one if it has any, except for some files and kinds of damage. Returns what was done.
 */
export function damageSome(folder: string, chance: Chance, spare: readonly string[] = []): string[] {
  const { of, below } = chance;
  const paths = filesIn(folder).filter((path) => !spare.includes(path));
  const names = Object.keys(DAMAGES).filter((name) => !spare.includes(name));
  const [first] = paths.length > 0 ? [of(paths)] : [];
  const others = paths.filter((path) => path !== first && below(4) === 0);
  return [first, ...others].flatMap((path) => {
    if (path === undefined) return [];
    const name = of(names);
    DAMAGES[name]?.(join(folder, path), chance);
    return [`${path} ${name}`];
  });
}

/** Replaces files of a folder by those of the same name in another one. Returns what was done. */
export function replaceSome(folder: string, by: string, { below }: Chance): string[] {
  const paths = filesIn(folder).filter((path) => existsSync(join(by, path)) && below(2) === 0);
  for (const path of paths) writeFileSync(join(folder, path), readFileSync(join(by, path)));
  return paths.map((path) => `${path} of another owner`);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
