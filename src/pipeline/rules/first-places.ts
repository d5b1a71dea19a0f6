/** Where each value of a list stands first. What is absent has no place. */
export function firstPlaces(values: readonly (string | undefined)[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    if (value !== undefined && !places.has(value)) places.set(value, index);
  }
  return places;
}
