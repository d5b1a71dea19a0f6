/** Compares two texts by their UTF-16 code units, to sort them in the same order on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
