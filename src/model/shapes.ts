import type { Tone } from './tones.ts';

/**
 * The shapes that the mark of a verdict can have, by the names that `site.yaml` calls them, and what each looks like. How they
 * are drawn is in `src/components/marks.ts`. That a check was withdrawn has a mark of its own, which no verdict can have.
 */
export const SHAPES = {
  tick: 'A full disc with a tick.',
  'three-quarters': 'A disc that lacks a quarter.',
  half: 'A ring, half filled.',
  triangle: 'A triangle on its point, with a bar.',
  cross: 'A square with a cross.',
  bolt: 'A lozenge with a flash of lightning.',
  hourglass: 'An hourglass.',
  'open-ring': 'A ring with a gap.',
  star: 'A star with five points.',
  arrow: 'An arrow that points up.',
  flag: 'A flag on its pole.',
  speech: 'A speech bubble.',
  bars: 'Three bars, each higher than the one before.',
  checker: 'Two squares, corner to corner.',
  dots: 'Three dots in a row.',
  eye: 'An eye.',
} as const;
export type Shape = keyof typeof SHAPES;

export const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

/** The shapes of the default scale, by its ids. A scale of a site's own that keeps one of them keeps its shape. */
const OF_IDS = new Map<string, Shape>([
  ['true', 'tick'],
  ['mostly-true', 'three-quarters'],
  ['half-true', 'half'],
  ['mostly-false', 'triangle'],
  ['false', 'cross'],
  ['misleading', 'bolt'],
  ['outdated', 'hourglass'],
  ['unproven', 'open-ring'],
]);

const OF_RATINGS = new Map<number | undefined, Shape>([
  [5, 'tick'],
  [4, 'three-quarters'],
  [3, 'half'],
  [2, 'triangle'],
  [1, 'cross'],
]);

/**
 * The shapes of a tone, the best one first. Those that neither an id nor a rating stands for come before those that one does, so
 * that what is added to a scale seldom takes a shape away; what would say the opposite comes last.
 */
export const SUITED: Readonly<Record<Tone, readonly [Shape, ...Shape[]]>> = {
  positive: suited('tick', ['star', 'arrow', 'bars'], ['bolt', 'flag', 'triangle', 'cross']),
  mixed: suited('bolt', ['checker', 'eye', 'speech'], ['star', 'cross', 'tick']),
  negative: suited('cross', ['flag', 'checker', 'eye'], ['star', 'three-quarters', 'tick']),
  neutral: suited('open-ring', ['dots', 'speech', 'eye'], ['star', 'cross', 'tick']),
};

function suited(best: Shape, next: readonly Shape[], last: readonly Shape[]): readonly [Shape, ...Shape[]] {
  const standing = new Set(OF_IDS.values());
  const rest = [...SHAPE_NAMES.filter((shape) => !standing.has(shape)), ...standing];
  const named = new Set([best, ...next, ...last]);
  return [best, ...next, ...rest.filter((shape) => !named.has(shape)), ...last];
}

/** What of a verdict its shape follows from. */
interface Marked {
  id: string;
  rating?: number | undefined;
  tone: Tone;
  mark?: Shape | undefined;
}

/**
 * The shape of each verdict of a scale, by its id: the one that the scale names; else that of the id in the default scale; else
 * that of the rating, or of the tone. Where another verdict has this one, the first free one that suits the tone. While there are
 * shapes left, no two are the same unless the scale says so; beyond that, no two of a tone.
 */
export function shapesOf(scale: readonly Marked[]): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  const taken = new Set<string>();
  const take = ({ id, tone }: Marked, shape: Shape) => {
    found.set(id, shape);
    taken.add(shape).add(inTone(shape, tone));
  };
  for (const verdict of scale) if (verdict.mark) take(verdict, verdict.mark);
  for (const verdict of scale) {
    const shape = OF_IDS.get(verdict.id);
    if (shape && !found.has(verdict.id) && !taken.has(shape)) take(verdict, shape);
  }
  for (const verdict of scale) if (!found.has(verdict.id)) take(verdict, freeShape(verdict, taken));
  return found;
}

function freeShape({ id, rating, tone }: Marked, taken: ReadonlySet<string>): Shape {
  const best = OF_IDS.get(id) ?? OF_RATINGS.get(rating) ?? SUITED[tone][0];
  const wished = [best, ...SUITED[tone]];
  return wished.find((shape) => !taken.has(shape)) ?? wished.find((shape) => !taken.has(inTone(shape, tone))) ?? best;
}

const inTone = (shape: Shape, tone: Tone) => `${shape} ${tone}`;
