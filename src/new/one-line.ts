/** A text as it can be shown on a line of a terminal: without what could steer it, and no longer than it may be. */
export function oneLine(text: string, longest = 160): string {
  const letters = [...text.replace(/[\s\p{C}]+/gu, ' ').trim()];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
