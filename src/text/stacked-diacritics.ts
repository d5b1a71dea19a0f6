/** Marks on one letter. Tibetan and Hebrew need up to eight; Unicode's stream-safe text format (UAX 15) allows as many as this. */
const MOST = 30;

/** One mark more than that. The half-width voicing marks become such marks where letters of full and half width are made alike. */
const HEAP = new RegExp(String.raw`[\p{M}\uff9e\uff9f]{${MOST + 1}}`, 'u');

/** More marks on one letter than any language has, and where the first of them stands. */
export interface StackedDiacritics {
  reason: string;
  index: number;
}

/**
 * Looks for letters under heaps of accents. It comes before anything that puts accents into one form (`normalize`), which for
 * a hundred thousand of them takes half a minute.
 */
export function stackedDiacritics(text: string): StackedDiacritics | undefined {
  const found = HEAP.exec(text);
  if (!found) return undefined;
  const reason = `Unexpected stack of more than ${MOST} diacritics on one letter, expected at most ${MOST}: no language needs more; remove them`;
  return { reason, index: found.index };
}
