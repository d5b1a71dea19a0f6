import { type Document, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';

/** Which end of a `key: value` pair a message points at. */
export type PairPart = 'key' | 'value';

/** The start and end of a part of the YAML; both are the same if nothing should be underlined. */
export type Range = [start: number, end: number];

/** The range of a key or value, or of the nearest part around it that exists. */
export function rangeOf(document: Document, path: readonly PropertyKey[], part: PairPart): Range {
  let node: unknown = document.contents;
  let range = rangeOfNode(node, [0, 0]);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === String(step));
      if (!pair) return range;
      const key = rangeOfNode(pair.key, range);
      range = last && part === 'key' ? key : rangeOfNode(pair.value, key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      range = rangeOfNode(node, range);
    } else return range;
  }
  return range;
}

function rangeOfNode(node: unknown, otherwise: Range): Range {
  if (!isNode(node) || !node.range) return otherwise;
  const [start, end] = node.range;
  // A mapping or list has several lines, so nothing is underlined.
  return [start, isScalar(node) ? end : start];
}
