import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: the time needed is the product of both lengths. */
const LONGEST = 200;

/** The known word that is closest to a misspelt one; undefined if none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let smallest = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    // The distance is at least the difference in length.
    if (Math.abs(name.length - word.length) >= smallest) continue;
    const edits = distance(lower, name.toLowerCase());
    if (edits < smallest) [best, smallest] = [name, edits];
  }
  return best;
}
