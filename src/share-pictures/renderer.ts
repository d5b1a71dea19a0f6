import { readFileSync } from 'node:fs';
import type { Node, Renderer } from '@takumi-rs/core';
import { type FontFile, familyOf, filesOf, isNumbered, TYPEFACES, type TypefaceName } from '../fonts/typefaces.ts';
import { drawing, emojiParts } from './emoji.ts';
import { typefacesIn } from './paragraph.ts';
import { type Picture, type Text, textsOf } from './picture.ts';

/** The height of a node that is so wide. */
export type Measure = (node: Node, width: number) => Promise<number>;

/** Draws what one picture consists of. */
export interface Pen {
  measure: Measure;
  png(node: Node, width: number, height: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes of pictures within pictures that are kept; only emoji are used twice. */
const CACHE = 4_000_000;

const NAMES = Object.keys(TYPEFACES) as TypefaceName[];

let opened: Promise<Renderer> | undefined;
const registered = new Map<string, Promise<unknown>>();

/**
 * Opens the renderer with all that a picture needs. The renderer and typefaces are loaded when they are first needed. Which other
 * typefaces are loaded does not change a picture.
 */
export async function penFor(picture: Picture): Promise<Pen> {
  opened ??= import('@takumi-rs/core').then((takumi) => new takumi.Renderer({ cacheMaxBytes: CACHE }));
  const renderer = await opened;
  const texts = textsOf(picture);
  await loadTypefaces(renderer, texts);
  const options = { fontFamilies: NAMES.map(familyOf), images: emojiIn(texts) };
  return {
    measure: async (node, width) => (await renderer.measure(node, { ...options, width })).height,
    png: (node, width, height) => renderer.render(node, { ...options, width, height, format: 'png' }),
  };
}

async function loadTypefaces(renderer: Renderer, texts: readonly Text[]): Promise<void> {
  const points = new Set(
    texts.flatMap(({ text }) => Array.from(`${text}“”„«»「」…`, (one) => one.codePointAt(0) ?? 0)),
  );
  const names = new Set(
    texts.flatMap((text) => (['serif', 'sans'] as const).flatMap((base) => typefacesIn(text, base))),
  );
  for (const name of names)
    for (const file of fontFiles(name))
      if (!isNumbered(name) || file.ranges.some(([first, last]) => has(points, first, last)))
        await register(renderer, name, file);
}

function has(points: ReadonlySet<number>, first: number, last: number): boolean {
  for (const point of points) if (point >= first && point <= last) return true;
  return false;
}

const files = new Map<TypefaceName, FontFile[]>();

function fontFiles(name: TypefaceName): FontFile[] {
  const known = files.get(name) ?? filesOf(name);
  files.set(name, known);
  return known;
}

/** Files of one typeface are registered in their order, because a character may be in several. */
function register(renderer: Renderer, name: TypefaceName, { path, ranges }: FontFile): Promise<unknown> {
  const known =
    registered.get(path) ??
    renderer.registerFont({ name: familyOf(name), data: readFileSync(path), unicodeRange: ranges });
  registered.set(path, known);
  return known;
}

function emojiIn(texts: readonly Text[]): { src: string; data: Uint8Array }[] {
  const emoji = new Set(
    texts.flatMap(({ text }) => emojiParts(text).flatMap((part) => ('emoji' in part ? [part.emoji] : []))),
  );
  return [...emoji].map((src) => ({ src, data: Buffer.from(drawing(src)) }));
}
