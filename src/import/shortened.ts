const MOST = 80;

/** A text on one line and no longer than a report can show. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${[...line].slice(0, MOST - 1).join('')}…` : line;
}
