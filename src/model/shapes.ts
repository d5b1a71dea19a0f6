import type { Tone } from './tones.ts';

/**
 * The shapes of verdict marks, by their names in `site.yaml`, with a description of each. `src/components/marks.ts` draws them.
 * Withdrawn fact-checks have their own mark, which no verdict can have.
 */
export const SHAPES = {
  tick: 'A full disc with a tick.',
  'three-quarters': 'A disc with a quarter missing.',
  half: 'A half-filled ring.',
  triangle: 'A triangle that points down, with a bar.',
  cross: 'A square with a cross.',
  split: 'A disc cut in two, with the halves shifted.',
  hourglass: 'An hourglass.',
  'open-ring': 'A broken ring with a dot.',
  bolt: 'A diamond with a lightning bolt.',
  star: 'A five-pointed star.',
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

/** The shapes of the default scale, by id. A custom scale that keeps one of these ids keeps its shape. */
const SHAPE_OF_ID = new Map<string, Shape>([
  ['true', 'tick'],
  ['mostly-true', 'three-quarters'],
  ['half-true', 'half'],
  ['mostly-false', 'triangle'],
  ['false', 'cross'],
  ['misleading', 'split'],
  ['outdated', 'hourglass'],
  ['unproven', 'open-ring'],
]);

const SHAPE_OF_RATING = new Map<number | undefined, Shape>([
  [5, 'tick'],
  [4, 'three-quarters'],
  [3, 'half'],
  [2, 'triangle'],
  [1, 'cross'],
]);

/**
 * The shapes for a tone, best first. Shapes not used by a default id come before those that are, so that a verdict added to a
 * scale rarely takes a shape from another; shapes that suggest the opposite come last.
 */
export const SUITED: Readonly<Record<Tone, readonly [Shape, ...Shape[]]>> = {
  positive: suited('tick', ['star', 'arrow', 'bars'], ['bolt', 'flag', 'triangle', 'cross']),
  mixed: suited('split', ['checker', 'eye', 'speech'], ['star', 'cross', 'tick']),
  negative: suited('cross', ['flag', 'checker', 'eye'], ['star', 'three-quarters', 'tick']),
  neutral: suited('open-ring', ['dots', 'speech', 'eye'], ['star', 'cross', 'tick']),
};

function suited(best: Shape, next: readonly Shape[], last: readonly Shape[]): readonly [Shape, ...Shape[]] {
  const byDefault = new Set(SHAPE_OF_ID.values());
  const rest = [...SHAPE_NAMES.filter((shape) => !byDefault.has(shape)), ...byDefault];
  const named = new Set([best, ...next, ...last]);
  return [best, ...next, ...rest.filter((shape) => !named.has(shape)), ...last];
}

/** The parts of a verdict that decide its shape. */
interface Marked {
  id: string;
  rating?: number | undefined;
  tone: Tone;
  mark?: Shape | undefined;
}

/**
 * The shape of each verdict of a scale, by id: the one set in the scale, or that of the same id in the default scale, or that of
 * the rating or tone. If another verdict has that shape, it is the first free one that suits the tone. As long as there are
 * shapes left, no two verdicts share one unless the scale says so; after that, no two of the same tone do.
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
    const shape = SHAPE_OF_ID.get(verdict.id);
    if (shape && !found.has(verdict.id) && !taken.has(shape)) take(verdict, shape);
  }
  for (const verdict of scale) if (!found.has(verdict.id)) take(verdict, freeShape(verdict, taken));
  return found;
}

function freeShape({ id, rating, tone }: Marked, taken: ReadonlySet<string>): Shape {
  const best = SHAPE_OF_ID.get(id) ?? SHAPE_OF_RATING.get(rating) ?? SUITED[tone][0];
  const candidates = [best, ...SUITED[tone]];
  return (
    candidates.find((shape) => !taken.has(shape)) ?? candidates.find((shape) => !taken.has(inTone(shape, tone))) ?? best
  );
}

const inTone = (shape: Shape, tone: Tone) => `${shape} ${tone}`;
