import { isPair, isScalar, isSeq } from 'yaml';

/** The way to a node or pair through keys and places in lists, from what stands around it. */
export function wayTo(node: unknown, around: readonly unknown[]): PropertyKey[] {
  const line = [...around, node];
  return line.flatMap((one, index): PropertyKey[] => {
    if (isPair(one)) return [String(isScalar(one.key) ? one.key.value : one.key)];
    return isSeq(one) && index < line.length - 1 ? [one.items.indexOf(line[index + 1])] : [];
  });
}
