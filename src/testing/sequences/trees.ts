import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder by their paths. */
export type Tree = ReadonlyMap<string, Buffer>;

export function treeOf(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** How a tree differs from another one: a line for each file, at most ten; none if they are equal byte for byte. */
export function differences(found: Tree, expected: Tree): string[] {
  const paths = [...new Set([...found.keys(), ...expected.keys()])].sort();
  const lines = paths.flatMap((path) => differenceAt(path, found.get(path), expected.get(path)));
  return lines.length > 10 ? [...lines.slice(0, 10), `and ${lines.length - 10} more files`] : lines;
}

function differenceAt(path: string, found: Buffer | undefined, expected: Buffer | undefined): string[] {
  if (!found) return [`${path} is missing`];
  if (!expected) return [`${path} should not exist`];
  if (found.equals(expected)) return [];
  const at = found.findIndex((byte, index) => byte !== expected[index]);
  const around = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(0, at - 30), at + 50));
  return [`${path} differs at byte ${at}: found ${around(found)}, expected ${around(expected)}`];
}
