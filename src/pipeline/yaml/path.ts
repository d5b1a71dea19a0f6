import { isPair, isScalar, isSeq, type YAMLSeq } from 'yaml';

/** The way to a node or pair through keys and places in lists, from what stands around it. */
export function pathTo(node: unknown, around: readonly unknown[]): PropertyKey[] {
  const line = [...around, node];
  return line.flatMap((one, index): PropertyKey[] => {
    if (isPair(one)) return [String(isScalar(one.key) ? one.key.value : one.key)];
    return isSeq(one) && index < line.length - 1 ? [placeIn(one, line[index + 1])] : [];
  });
}

/** The places of the items of a list. To look for each from the beginning would take the square of its length. */
const places = new WeakMap<YAMLSeq, Map<unknown, number>>();

function placeIn(list: YAMLSeq, item: unknown): number {
  const known = places.get(list)?.get(item);
  // An alias has been replaced by its text since the places were noted.
  if (known !== undefined && list.items[known] === item) return known;
  const noted = new Map(list.items.map((one, index) => [one, index]));
  places.set(list, noted);
  return noted.get(item) ?? -1;
}
