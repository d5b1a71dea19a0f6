import { type Shape, shapesOf } from '../model/shapes.ts';
import type { Tone } from '../model/tones.ts';
import type { Verdict } from '../model/verdicts.ts';

// Verdict marks, drawn on a 16 by 16 grid. Each verdict has its own shape, so that marks can be told apart without colour: in
// forced-colours mode and in print. Paths use the even-odd rule: overlaps are cut out.

const DISC = 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const RING = `${DISC}M8 2.6a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8z`;

/** The path of each shape. */
export const PATHS: Readonly<Record<Shape, string>> = {
  tick: `${DISC}M6.9 11.7 12.3 5.6 10.9 4.4 6.8 9 5 7.3 3.7 8.6z`,
  'three-quarters': 'M8 .5v7.5h7.5A7.5 7.5 0 1 1 8 .5z',
  half: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM8 2.6v10.8a5.4 5.4 0 0 0 0-10.8z',
  triangle: 'M.6 1.5h14.8L8 15.2zM4.9 4.3l1.2 2.2h3.8l1.2-2.2z',
  cross: 'M1 1h14v14H1zM4.9 3.6 3.6 4.9 6.7 8l-3.1 3.1 1.3 1.3L8 9.3l3.1 3.1 1.3-1.3L9.3 8l3.1-3.1-1.3-1.3L8 6.7z',
  split: 'M7.4 0v12.6a6.3 6.3 0 0 1 0-12.6zM8.6 3.4a6.3 6.3 0 0 1 0 12.6z',
  hourglass: 'M1.5.5h13v3.2L10.2 8l4.3 4.3v3.2h-13v-3.2L5.8 8 1.5 3.7z',
  'open-ring':
    'M12 14.4A7.5 7.5 0 0 1 4 14.4L5.4 12.2A4.9 4.9 0 0 0 10.6 12.2zM1.6 12A7.5 7.5 0 0 1 1.6 4L3.8 5.4A4.9 4.9 0 0 0 3.8 10.6zM4 1.6A7.5 7.5 0 0 1 12 1.6L10.6 3.8A4.9 4.9 0 0 0 5.4 3.8zM14.4 4A7.5 7.5 0 0 1 14.4 12L12.2 10.6A4.9 4.9 0 0 0 12.2 5.4zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  bolt: 'M8 .2 15.8 8 8 15.8.2 8zM8.6 3.2 5.6 8.6h2l-.7 4.2 3.5-5.9H8z',
  star: 'M8 0.4 10 5.6 15.6 5.9 11.2 9.5 12.7 14.9 8 11.8 3.3 14.9 4.8 9.5 0.4 5.9 6 5.6z',
  arrow: 'M8 .5 15.2 8H10.8v7.5H5.2V8H.8z',
  flag: 'M1 .5h2.2v1H15L11.8 5.8 15 10H3.2v5.5H1z',
  speech:
    'M2.5 1h11A2 2 0 0 1 15.5 3v6a2 2 0 0 1-2 2H9l-4.5 4.5V11h-2a2 2 0 0 1-2-2V3A2 2 0 0 1 2.5 1zM3.5 3.6v1.4h9V3.6zM3.5 7v1.4h6V7z',
  bars: 'M.8 10.4h3.8v5.1H.8zM6.1 5.4h3.8v10.1H6.1zM11.4.5h3.8v15h-3.8z',
  checker: 'M.8.8H8V8H.8zM8 8h7.2v7.2H8z',
  dots: 'M2.5 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8zM8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8zM13.5 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z',
  eye: 'M.2 8C4 1.6 12 1.6 15.8 8 12 14.4 4 14.4.2 8zM8 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM8 6.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
};

/** The mark of withdrawn fact-checks, a ring with a bar. No verdict has it. */
export const WITHDRAWN_MARK = `${RING}M4.8 7h6.4v2H4.8z`;

/** The mark next to the word of a verdict. */
export interface Mark {
  path: string;
  tone: Tone;
}

/** Cached marks of a scale, because every verdict in every list needs one. */
const CACHE = new WeakMap<readonly Verdict[], ReadonlyMap<string, Mark>>();

/** The mark of each verdict of a scale, by its id, in the order of the scale. */
export function marksOf(scale: readonly Verdict[]): ReadonlyMap<string, Mark> {
  const cached = CACHE.get(scale);
  if (cached) return cached;
  const shapes = shapesOf(scale);
  const marks = new Map<string, Mark>();
  for (const { id, tone } of scale) {
    const shape = shapes.get(id);
    if (shape) marks.set(id, { path: PATHS[shape], tone });
  }
  CACHE.set(scale, marks);
  return marks;
}
