import type { LocalizedText } from '../model/fields.ts';
import { formsOf } from '../text/tokens.ts';

/**
 * The verdict that a query names by its label, in any language of the label. If it names several, the one with the longest
 * label.
 */
export function namedVerdict(
  typed: string,
  verdicts: readonly { id: string; label: LocalizedText }[],
): string | undefined {
  const query = wordsOf(typed);
  let named: { id: string; length: number } | undefined;
  for (const { id, label } of verdicts)
    for (const text of typeof label === 'string' ? [label] : Object.values(label)) {
      const words = wordsOf(text);
      if (words.trim() !== '' && query.includes(words) && words.length > (named?.length ?? 0))
        named = { id, length: words.length };
    }
  return named?.id;
}

/** The words of a text, folded, with a space around each. */
function wordsOf(text: string): string {
  return ` ${formsOf(text).join(' ')} `;
}
