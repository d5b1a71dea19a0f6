import { items, type Node, nodesAt } from './leaves.ts';
import { lookedUp } from './look-up.ts';
import type { Value } from './mapping-values.ts';
import type { Found, Scope } from './scope.ts';
import { asDay, asPlain, fixed, textsIn, together } from './texts.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Everything that a value of a mapping finds in a scope; nothing where theirs is absent or empty. */
export function find(value: Value | undefined, scope: Scope): Found[] {
  if (!value) return [];
  if (value.key !== undefined) return value.key.includes('{') ? fill(value.key, scope) : byName(value.key, scope);
  if (value.fixed !== undefined) return [fixed(value.fixed)];
  if (value.first) return firstOf(value.first, scope);
  if (value.all) return value.all.flatMap((one) => find(one, scope));
  if (value.plain) return find(value.plain, scope).map(asPlain);
  if (value.day) return find(value.day, scope).map(asDay);
  return chosen(value, scope);
}

/** A template with its placeholders filled, or nothing where one of them is not there. Several values stand side by side. */
export function fill(template: string, scope: Scope, written: (text: string) => string = (text) => text): Found[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
  const found = new Map(names.map((name) => [name, byName(name, scope)]));
  if ([...found.values()].some((texts) => texts.length === 0)) return [];
  const text = template.replace(PLACEHOLDER, (_, name: string) => {
    const texts = together(found.get(name.trim()) ?? []);
    if (name.trim() === CITE) return texts;
    // Wikipedia's `Bill Cassidy` is meant as a part of an address.
    return isAddress(template) ? texts.replace(/\s/g, '%20') : written(texts);
  });
  const all = [...found.values()].flat();
  return [{ text, from: all.flatMap((one) => one.from), dropped: all.flatMap((one) => one.dropped) }];
}

function isAddress(template: string): boolean {
  return /^https?:\/\//.test(template);
}

/** The items of a list of theirs. */
export function itemsOf(key: string, scope: Scope): Node[] {
  return nodesAt(scope.item ?? scope.file.data, key).flatMap(items);
}

/** Stands for the citation of the source that was made from an item. */
const CITE = 'cite';

function byName(name: string, scope: Scope): Found[] {
  const [first = '', ...rest] = name.split('.');
  const { values, 'look-up': lookUps } = scope.mapping;
  if (first === 'file' && rest.length > 0) return byName(rest.join('.'), { ...scope, item: undefined });
  const value = Object.hasOwn(values, name) && !scope.open.includes(name) ? values[name] : undefined;
  if (value) return find(value, { ...scope, open: [...scope.open, name] });
  const lookUp =
    Object.hasOwn(lookUps, first) && rest.length > 0 && !scope.open.includes(first) ? lookUps[first] : undefined;
  if (lookUp) return lookedUp(lookUp, rest.join('.'), { ...scope, open: [...scope.open, first] }, byName);
  if (name === CITE && scope.item) return citation(scope.sourceIds.get(scope.item.path));
  return theirs(name, scope);
}

function theirs(name: string, { item, file, parts }: Scope): Found[] {
  if (name === 'item' && item) return textsIn(file, [item]);
  const found = textsIn(file, nodesAt(item ?? file.data, name));
  // In an item a key means the item's alone: a check without a `quote` must not get that of the claim.
  const part = !item && Object.hasOwn(parts, name) ? parts[name] : undefined;
  return found.length === 0 && part !== undefined ? [fixed(part)] : found;
}

function firstOf(values: readonly Value[], scope: Scope): Found[] {
  for (const value of values) {
    const found = find(value, scope);
    if (found.length > 0) return found;
  }
  return [];
}

function chosen({ by = '', cases = {} }: Value, scope: Scope): Found[] {
  return byName(by, scope).flatMap((label) => {
    const value = Object.hasOwn(cases, label.text) ? cases[label.text] : undefined;
    return find(value, scope).map((one) => ({ ...one, from: [...one.from, ...label.from] }));
  });
}

function citation(id: string | undefined): Found[] {
  return id === undefined ? [] : [fixed(`[@${id}]`)];
}
