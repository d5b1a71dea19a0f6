import { isolated } from '../i18n/isolate.ts';
import type { CitedItem } from './cited-item.ts';
import type { Piece } from './styled.ts';
import { STYLES } from './styles.ts';

/** References as plain text in all styles, each on a line: that of the page, which comes first, then those of its sources. */
export function referencesText(items: readonly CitedItem[]): string {
  const [page, ...sources] = items;
  const parts = Object.entries(STYLES).map(([name, format]) => {
    const lines = (list: readonly CitedItem[]) => list.map((item) => `${lineOf(format(item))}\n`).join('');
    const cited = sources.length > 0 ? `\nSources\n\n${lines(sources)}` : '';
    return `${name}\n\n${lines(page ? [page] : [])}${cited}`;
  });
  return parts.join('\n\n');
}

function lineOf(pieces: readonly Piece[]): string {
  let line = '';
  for (const { text, lang } of pieces) line += lang === undefined ? text : isolated(text, 'en');
  return line;
}
