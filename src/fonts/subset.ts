import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A font of the site that is smaller than the package's own file: fewer characters, weights and features. */
interface Subset {
  /** File of the Fontsource package. */
  from: string;
  /** Weights kept: a range, or one weight. */
  weight: number | { min: number; max: number };
}

/** The fonts of Latin-1 text, by the name of their file in this folder. The fonts of other scripts are those of the packages. */
export const SUBSETS: Readonly<Record<string, Subset>> = {
  'source-serif-4-latin.woff2': {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weight: { min: 400, max: 650 },
  },
  'source-serif-4-latin-italic.woff2': {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    weight: 400,
  },
  'source-sans-3-latin.woff2': {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weight: { min: 400, max: 650 },
  },
};

/** Code points kept, first and last of each range: Latin-1 and the punctuation of Western European languages. */
const KEPT: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x192, 0x192],
  [0x2c6, 0x2c6],
  [0x2dc, 0x2dc],
  [0x2009, 0x2011],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2197, 0x2197],
  [0x2212, 0x2212],
];

const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'rlig', 'frac', 'sups'];

/** Makes one of the fonts, as WOFF2. The same package and tool always give the same bytes. */
export async function subset({ from, weight }: Subset): Promise<Buffer> {
  const font = await readFile(createRequire(import.meta.url).resolve(from));
  return subsetFont(font, KEPT.flatMap(characters).join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

function characters([first, last]: readonly [number, number]): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
