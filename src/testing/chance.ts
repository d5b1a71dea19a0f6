import { randomNumbers } from './random.ts';

/** Random choices that depend only on a seed. */
export interface Chance {
  of<Item>(items: readonly Item[]): Item;
  some<Item>(make: () => Item, most?: number): Item[];
  maybe<Value>(value: () => Value): Value | undefined;
  below(limit: number): number;
}

export function chanceOf(seed: number): Chance {
  const below = randomNumbers(seed);
  return {
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    some: (make, most = 4) => Array.from({ length: below(most + 1) }, make),
    maybe: (value) => (below(3) === 0 ? value() : undefined),
  };
}
