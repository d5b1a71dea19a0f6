import { formsOf } from './tokens.ts';

/** The distinct words of a claim, folded. Scripts without spaces are compared by pairs of neighbouring characters. */
export function claimWords(text: string): Set<string> {
  return new Set(formsOf(text));
}

/** Counts the texts that contain each word. */
export function countUses(texts: readonly Set<string>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}
