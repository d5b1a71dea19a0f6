import { type Document, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import { pathTo } from './path.ts';
import type { YamlProblem } from './problem.ts';

/** Repeated keys. If a list item lacks its `- `, all its keys are repeated; that is reported once. */
export function duplicateKeys(document: Document): YamlProblem[] {
  if (document.errors.length === 0) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, map, around) {
      problems.push(...secondKeys(map, pathTo(map, around), isSeq(around.at(-1))));
    },
  });
  return problems;
}

function secondKeys(map: YAMLMap, path: PropertyKey[], isEntry: boolean): YamlProblem[] {
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
  const seen = new Set<string>();
  const seconds = names.flatMap((name, index) => {
    const isSecond = name !== undefined && seen.has(name);
    if (name !== undefined) seen.add(name);
    return isSecond ? [index] : [];
  });
  // An item that lacks its `- ` starts with the same key as the one above it.
  const next = isEntry ? seconds.find((index) => names[index] === names[0]) : undefined;
  return seconds.flatMap((index) => {
    if (next !== undefined && index > next) return [];
    const hint = index === next ? '; a new list item starts with `- `' : '';
    const reason = `Unexpected second \`${names[index]}\`, expected each key once${hint}`;
    const key = map.items[index]?.key;
    const offset = (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
    return [{ rule: 'duplicate-key', reason, offset, path: hint ? path : [...path, names[index] ?? ''], isLost: true }];
  });
}
