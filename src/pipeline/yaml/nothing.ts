import { type Document, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';

/** The ways in which YAML writes that there is nothing; in quotation marks they are words. */
const NOTHING = /^(?:|~|null|Null|NULL)$/;

/**
 * Makes `null` of what says so, and takes it out of lists: absent, empty and null are the same. So is a mapping of which every value is
 * nothing, as a form writes it that nobody has filled in. What is typed as a mapping at the top stays one.
 */
export function readNothings({ contents }: Document): void {
  if (isMap(contents)) for (const pair of contents.items) pair.value = read(pair.value as Node | null);
}

function read(node: Node | null): Node | null {
  if (isScalar(node)) {
    // A key with nothing behind it stays an empty text: of a required one it is said that it is empty.
    if (isNothing(node) && node.source !== '') node.value = null;
  } else if (isSeq(node)) {
    node.items = node.items.map((item) => read(item as Node | null)).filter((item) => !isNothing(item));
  } else if (isMap(node)) {
    for (const pair of node.items) pair.value = read(pair.value as Node | null);
    if (node.items.length > 0 && node.items.every(({ value }) => isNothing(value as Node | null)))
      return nothingAt(node);
  }
  return node;
}

function isNothing(node: Node | null): boolean {
  if (node === null) return true;
  // What stands behind `#` may be all that was meant, and is asked about.
  if (!isScalar(node) || node.tag || node.anchor || node.comment) return false;
  return node.value === null || (node.type === 'PLAIN' && NOTHING.test(node.source ?? ''));
}

function nothingAt({ range }: Node): Scalar {
  const nothing = new Scalar(null);
  nothing.range = range ?? null;
  return nothing;
}
