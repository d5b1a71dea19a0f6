/** The index of the first occurrence of each value of a list, without undefined values. */
export function firstPlaces(values: readonly (string | undefined)[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    if (value !== undefined && !places.has(value)) places.set(value, index);
  }
  return places;
}
