import { distance } from 'fastest-levenshtein';

/** Nobody misspells a longer word, and comparing takes as long as both words multiplied. */
const LONGEST = 200;

/** The known word that a misspelt one most likely meant, or undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    // Words whose lengths differ by more differ by at least as many letters.
    if (Math.abs(name.length - word.length) >= fewest) continue;
    const steps = distance(lower, name.toLowerCase());
    if (steps < fewest) [best, fewest] = [name, steps];
  }
  return best;
}
