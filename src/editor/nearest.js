import { distance } from 'fastest-levenshtein';

/**
 * The known word most similar to a misspelt one, as in `src/text/nearest.ts`. JavaScript, because it runs in the Node.js of the
 * editor, which may be too old for TypeScript.
 * @param {string} word
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
export function nearest(word, known) {
  const lower = word.slice(0, 200).toLowerCase();
  const ranked = known
    .map((name) => ({ name, steps: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= Math.max(2, Math.floor(word.length / 3)) ? best.name : undefined;
}
