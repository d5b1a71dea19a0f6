/** What front matter may hold: texts, and lists and mappings of them. */
export type Plain = string | Plain[] | { [key: string]: Plain };

/** A value of a file and the way to it, items counted from 1: `sources[2].url`. The whole front matter has an empty way. */
export interface Node {
  path: string;
  value: Plain;
}

/** What stands under a dotted key. Lists on the way are gone through, so that `sources.url` finds every address. */
export function nodesAt(node: Node, key: string): Node[] {
  return key
    .split('.')
    .reduce<Node[]>((nodes, step) => nodes.flatMap(items).flatMap((one) => child(one, step)), [node]);
}

/** The items of a list; anything else is its own single item. */
export function items(node: Node): Node[] {
  if (!Array.isArray(node.value)) return [node];
  return node.value.flatMap((value, index) => items({ path: `${node.path}[${index + 1}]`, value }));
}

/** Every text below a node that says something. */
export function leavesOf(node: Node): Node[] {
  if (typeof node.value === 'string') return node.value.trim() === '' ? [] : [node];
  if (Array.isArray(node.value)) return items(node).flatMap(leavesOf);
  return Object.keys(node.value).flatMap((key) => child(node, key).flatMap(leavesOf));
}

/** The key of a way without the numbers of items: `sources[2].url` becomes `sources.url`. */
export function keyOf(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}

function child(node: Node, key: string): Node[] {
  const { path, value } = node;
  if (typeof value === 'string' || Array.isArray(value) || !Object.hasOwn(value, key)) return [];
  return [{ path: path === '' ? key : `${path}.${key}`, value: value[key] ?? '' }];
}
