import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The typefaces of share pictures, which cannot use those of a reader's device. The packages are those of Fontsource: each has
// its characters in several files, by script, and those of Chinese, Japanese and Korean in about a hundred.

/** A typeface: a package, and which of its files are used. */
interface Typeface {
  package: string;
  /** The names of files in the package; `numbered` are those of a typeface that is split by how frequent its characters are. */
  files: readonly string[] | 'numbered';
}

const LATIN_GREEK_CYRILLIC = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

export const TYPEFACES = {
  serif: { package: 'source-serif-4', files: LATIN_GREEK_CYRILLIC },
  sans: { package: 'source-sans-3', files: LATIN_GREEK_CYRILLIC },
  arabic: { package: 'noto-naskh-arabic', files: ['arabic'] },
  hebrew: { package: 'noto-sans-hebrew', files: ['hebrew'] },
  devanagari: { package: 'noto-sans-devanagari', files: ['devanagari'] },
  thai: { package: 'noto-sans-thai', files: ['thai'] },
  'simplified-chinese': { package: 'noto-sans-sc', files: 'numbered' },
  'traditional-chinese': { package: 'noto-sans-tc', files: 'numbered' },
  japanese: { package: 'noto-sans-jp', files: 'numbered' },
  korean: { package: 'noto-sans-kr', files: 'numbered' },
} as const satisfies Record<string, Typeface>;
export type TypefaceName = keyof typeof TYPEFACES;

/** The name of a typeface in CSS, which must not be one of a generic family such as `serif`. */
export function familyOf(name: TypefaceName): string {
  return `assay-${name}`;
}

/** First and last code point. */
export type Range = [first: number, last: number];

/** A file of a typeface. */
export interface FontFile {
  path: string;
  /** The code points that it is for. It may lack some of them. */
  ranges: Range[];
}

/** The files of a typeface, always in the same order. */
export function filesOf(name: TypefaceName): FontFile[] {
  const { package: id, files }: Typeface = TYPEFACES[name];
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${id}/unicode.json`));
  const rangesOf: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const used = files === 'numbered' ? Object.keys(rangesOf).filter((key) => key.startsWith('[')) : files;
  return used.map((key) => ({
    path: join(folder, 'files', `${id}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: readRanges(rangesOf[key] ?? ''),
  }));
}

/** Whether only the files with the characters of a text are loaded. No character is in two of them. */
export function isNumbered(name: TypefaceName): boolean {
  return TYPEFACES[name].files === 'numbered';
}

/** Reads ranges as CSS writes them: `U+0-FF,U+131`. */
export function readRanges(typed: string): Range[] {
  return typed.split(',').map((range): Range => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** The ranges of code points, in ascending order, as CSS writes them. */
export function writeRanges(points: readonly number[]): string {
  const ranges: Range[] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}
