import { distance } from 'fastest-levenshtein';

/** Nobody misspells a longer word, and comparing takes as long as both words multiplied. */
const LONGEST = 200;

/** The known word that a misspelt one most likely meant, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const ranked = known
    .map((name) => ({ name, steps: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= Math.max(2, Math.floor(word.length / 3)) ? best.name : undefined;
}
