/** Diacritics on one letter. Tibetan and Hebrew need up to eight; Unicode's stream-safe text format (UAX 15) allows 30. */
const MOST = 30;

/** Half-width voicing marks count, because NFKC turns them into combining marks. */
const STACK = new RegExp(String.raw`[\p{M}\uff9e\uff9f]{${MOST + 1}}`, 'u');

/** What every stack matches and few texts do. It is much faster, because it needs no properties of characters. */
const MAY_BE_STACK = new RegExp(String.raw`[\u0300-\uffff]{${MOST + 1}}`);

/** More diacritics on one letter than any language needs, and the offset of the first. */
export interface StackedDiacritics {
  reason: string;
  index: number;
}

/**
 * Finds a letter with too many diacritics. This must come before `normalize`, which takes half a minute for a hundred thousand
 * of them.
 */
export function stackedDiacritics(text: string): StackedDiacritics | undefined {
  const found = MAY_BE_STACK.test(text) ? STACK.exec(text) : undefined;
  if (!found) return undefined;
  const reason = `Unexpected stack of more than ${MOST} diacritics on one letter, expected at most ${MOST}: no language needs more; remove them`;
  return { reason, index: found.index };
}
