import { isPair, isScalar, isSeq, type YAMLSeq } from 'yaml';

/** The path of a node or pair, through keys and list indexes, from its ancestors. */
export function pathTo(node: unknown, around: readonly unknown[]): PropertyKey[] {
  const line = [...around, node];
  return line.flatMap((one, index): PropertyKey[] => {
    if (isPair(one)) return [String(isScalar(one.key) ? one.key.value : one.key)];
    return isSeq(one) && index < line.length - 1 ? [placeIn(one, line[index + 1])] : [];
  });
}

/** The indexes of the items of a list: searching for each from the beginning would take quadratic time. */
const places = new WeakMap<YAMLSeq, Map<unknown, number>>();

function placeIn(list: YAMLSeq, item: unknown): number {
  const known = places.get(list)?.get(item);
  // An alias may have been replaced by its text since.
  if (known !== undefined && list.items[known] === item) return known;
  const noted = new Map(list.items.map((one, index) => [one, index]));
  places.set(list, noted);
  return noted.get(item) ?? -1;
}
