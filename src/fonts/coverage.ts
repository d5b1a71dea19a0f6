import { readFile } from 'node:fs/promises';
import { create } from 'fontkitten';
import { filesOf, type TypefaceName, writeRanges } from './typefaces.ts';

/** The code points that a typeface has, as ranges. The packages name only those that each file is for. */
export async function coverage(name: TypefaceName): Promise<string> {
  const points = new Set<number>();
  for (const { path, ranges } of filesOf(name)) {
    const has = await charactersIn(path);
    for (const [first, last] of ranges)
      for (let point = first; point <= last; point += 1) if (has.has(point)) points.add(point);
  }
  return writeRanges([...points].sort((a, b) => a - b));
}

/** The code points that a font has. */
export async function charactersIn(path: string): Promise<Set<number>> {
  const font = create(await readFile(path));
  if (!('characterSet' in font)) throw new Error(`${path} has several fonts`);
  return new Set(font.characterSet);
}
