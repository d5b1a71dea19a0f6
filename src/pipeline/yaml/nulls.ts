import { type Document, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';

/** Plain scalars that mean null in YAML. In quotation marks they are text. */
const NULL = /^(?:|~|null|Null|NULL)$/;

/**
 * Replaces null scalars by `null`, and removes them from lists. A mapping with only null values becomes null as well: forms
 * write one if nothing is filled in. The top-level mapping is kept.
 */
export function resolveNulls({ contents }: Document): void {
  if (isMap(contents)) for (const pair of contents.items) pair.value = read(pair.value as Node | null);
}

function read(node: Node | null): Node | null {
  if (isScalar(node)) {
    // A key without a value stays an empty text, so that a required key is reported as empty, not as missing.
    if (isNull(node) && node.source !== '') node.value = null;
  } else if (isSeq(node)) {
    node.items = node.items.map((item) => read(item as Node | null)).filter((item) => !isNull(item));
  } else if (isMap(node)) {
    for (const pair of node.items) pair.value = read(pair.value as Node | null);
    if (node.items.length > 0 && node.items.every(({ value }) => isNull(value as Node | null))) return nullAt(node);
  }
  return node;
}

function isNull(node: Node | null): boolean {
  if (node === null) return true;
  // A comment may be the intended value, and is reported.
  if (!isScalar(node) || node.tag || node.anchor || node.comment) return false;
  return node.value === null || (node.type === 'PLAIN' && NULL.test(node.source ?? ''));
}

function nullAt({ range }: Node): Scalar {
  const scalar = new Scalar(null);
  scalar.range = range ?? null;
  return scalar;
}
