import { luminance } from './contrast.ts';
import type { LowContrast, Used } from './low-contrast.ts';
import type { Scheme } from './root-colours.ts';

/** A colour to change, and the pairs with too little contrast that it is part of. */
export interface ColourToChange {
  colour: Used;
  pairs: LowContrast[];
}

/**
 * Which colours to change so that every pair has enough contrast. A colour that is part of many pairs comes first: if the paper
 * is wrong, every text on it looks wrong.
 */
export function coloursToChange(pairs: readonly LowContrast[]): ColourToChange[] {
  let left = pairs;
  const found: ColourToChange[] = [];
  while (left.length > 0) {
    const groups = candidates(left);
    const largest = groups.reduce((best, group) => (group.pairs.length > best.pairs.length ? group : best));
    found.push(largest);
    left = left.filter((pair) => !largest.pairs.includes(pair));
  }
  return found.sort((a, b) => pairs.indexOf(a.pairs[0] as LowContrast) - pairs.indexOf(b.pairs[0] as LowContrast));
}

/** Every colour that the desk has set, with its pairs. Of two colours in a pair, the one in front comes first. */
function candidates(pairs: readonly LowContrast[]): [ColourToChange, ...ColourToChange[]] {
  const groups = new Map<unknown, ColourToChange>();
  for (const pair of pairs)
    for (const colour of [pair.front, pair.back]) {
      if (colour.origin === 'own') continue;
      const key = identity(colour);
      const group = groups.get(key);
      if (group) group.pairs.push(pair);
      else groups.set(key, { colour, pairs: [pair] });
    }
  return [...groups.values()] as [ColourToChange, ...ColourToChange[]];
}

/** What identifies the line that sets a colour: one declaration can set it in both colour schemes. */
function identity({ origin }: Used): unknown {
  if (origin === 'own') return origin;
  return 'key' in origin ? origin.key.join('.') : origin.declared;
}

/** The luminance that has the same contrast with black and with white. */
const MIDDLE = 0.179;

/** Whether a colour must become lighter in a scheme, not darker. The pair with the least contrast decides. */
export function mustBeLighter({ colour, pairs }: ColourToChange, scheme: Scheme): boolean {
  const worst = pairs.filter((pair) => pair.scheme === scheme).toSorted((a, b) => a.ratio - b.ratio)[0];
  return worst?.front.name === colour.name ? luminance(worst.back.value) < MIDDLE : scheme === 'light';
}
