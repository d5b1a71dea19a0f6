import type { LookUp, Mapping } from './mapping.ts';
import type { Value } from './mapping-values.ts';
import type { SourceFile, SourceFolder } from './source-files.ts';
import {
  asDate,
  asPlainText,
  type FoundText,
  fixedText,
  itemsIn,
  joined,
  type SourceValue,
  textsOf,
  valuesAt,
} from './source-values.ts';

/** Where the keys of a mapping are looked up: in a file, or in an item of a list in it. */
export interface Scope {
  folder: SourceFolder;
  mapping: Mapping;
  file: SourceFile;
  /** The parts of its path that have a name in the pattern of the mapping. */
  pathParts: Readonly<Record<string, string>>;
  /** The item of the list in `each`. */
  item?: SourceValue | undefined;
  /** The ids of the sources created so far, by the path of the item. */
  sourceIds: ReadonlyMap<string, string>;
  /** Names of the mapping that are being resolved. Inside their own definition, they are keys of the source. */
  resolving: readonly string[];
}

/** One scope for each item of the list in `each`; without `each`, the scope itself. */
export function scopesFor(each: string | undefined, scope: Scope): Scope[] {
  if (each === undefined) return [scope];
  const items = valuesAt(scope.item ?? scope.file.data, each).flatMap(itemsIn);
  return items.map((item) => ({ ...scope, item }));
}

/** The texts that a value of the mapping has in a scope; none if the source has no such value or an empty one. */
export function find(value: Value | undefined, scope: Scope): FoundText[] {
  if (!value) return [];
  if (value.key !== undefined) return value.key.includes('{') ? fill(value.key, scope) : byName(value.key, scope);
  if (value.fixed !== undefined) return [fixedText(value.fixed)];
  if (value.first) return firstOf(value.first, scope);
  if (value.all) return value.all.flatMap((one) => find(one, scope));
  if (value.plain) return find(value.plain, scope).map(asPlainText);
  if (value.day) return find(value.day, scope).map((found) => asDate(found, value.order));
  return byCase(value, scope);
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Fills a template; no text if a placeholder has no value. `encode` is applied to each value; several values are joined. */
export function fill(template: string, scope: Scope, encode: (text: string) => string = (text) => text): FoundText[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
  const found = new Map(names.map((name) => [name, byName(name, scope)]));
  if ([...found.values()].some((texts) => texts.length === 0)) return [];
  const text = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = joined(found.get(name.trim()) ?? []);
    if (name.trim() === CITE) return value;
    // Names such as `Bill Cassidy` are used in addresses.
    return /^https?:\/\//.test(template) ? value.replace(/\s/g, '%20') : encode(value);
  });
  const all = [...found.values()].flat();
  return [{ text, from: all.flatMap((one) => one.from), dropped: all.flatMap((one) => one.dropped) }];
}

/** The name for the citation of the source created from the same item. */
const CITE = 'cite';

function byName(name: string, scope: Scope): FoundText[] {
  const [first = '', ...rest] = name.split('.');
  const { values, 'look-up': lookUps } = scope.mapping;
  if (first === 'file' && rest.length > 0) return byName(rest.join('.'), { ...scope, item: undefined });
  const value = Object.hasOwn(values, name) && !scope.resolving.includes(name) ? values[name] : undefined;
  if (value) return find(value, resolvingAlso(name, scope));
  const isLookUp = Object.hasOwn(lookUps, first) && rest.length > 0 && !scope.resolving.includes(first);
  const lookUp = isLookUp ? lookUps[first] : undefined;
  if (lookUp) return inOtherFiles(lookUp, rest.join('.'), resolvingAlso(first, scope));
  if (name === CITE && scope.item) return citation(scope.sourceIds.get(scope.item.path));
  return inSource(name, scope);
}

function resolvingAlso(name: string, scope: Scope): Scope {
  return { ...scope, resolving: [...scope.resolving, name] };
}

function inSource(name: string, { item, file, pathParts }: Scope): FoundText[] {
  if (name === 'item' && item) return textsOf(file, [item]);
  const found = textsOf(file, valuesAt(item ?? file.data, name));
  // In an item, a key refers only to the item: a rating without a `quote` must not get that of the claim.
  const part = !item && Object.hasOwn(pathParts, name) ? pathParts[name] : undefined;
  return found.length === 0 && part !== undefined ? [fixedText(part)] : found;
}

function firstOf(values: readonly Value[], scope: Scope): FoundText[] {
  for (const value of values) {
    const found = find(value, scope);
    if (found.length > 0) return found;
  }
  return [];
}

function byCase({ by = '', cases = {} }: Value, scope: Scope): FoundText[] {
  return byName(by, scope).flatMap((label) => {
    const value = Object.hasOwn(cases, label.text) ? cases[label.text] : undefined;
    return find(value, scope).map((one) => ({ ...one, from: [...one.from, ...label.from] }));
  });
}

function citation(id: string | undefined): FoundText[] {
  return id === undefined ? [] : [fixedText(`[@${id}]`)];
}

/** The values of a key in the files that a look-up refers to: one file for each value of the keys in its template. */
function inOtherFiles(lookUp: LookUp, key: string, scope: Scope): FoundText[] {
  return pathsFrom(lookUp.file, scope).flatMap(({ text, from }) => {
    const file = scope.folder.files.get(text);
    if (!file) return [];
    return entriesOf(lookUp, file, byName(lookUp.is ?? '', scope)).flatMap((entry) => {
      const found = textsOf(file, valuesAt(entry.value, key));
      return found.map((one) => ({ ...one, from: [...one.from, ...from, ...entry.from] }));
    });
  });
}

function pathsFrom(template: string, scope: Scope): FoundText[] {
  // Every second piece is the name of a key.
  return template.split(PLACEHOLDER).reduce<FoundText[]>(
    (paths, piece, index) => {
      const values = index % 2 === 1 ? byName(piece.trim(), scope) : [fixedText(piece)];
      return paths.flatMap((path) =>
        values.map((value) => ({ ...path, text: path.text + value.text, from: [...path.from, ...value.from] })),
      );
    },
    [fixedText('')],
  );
}

/** The front matter of the file, or the entries of its `list` in which the key `where` has one of the wanted values. */
function entriesOf(
  { list, where }: LookUp,
  file: SourceFile,
  wanted: FoundText[],
): { value: SourceValue; from: string[] }[] {
  if (list === undefined || where === undefined) return [{ value: file.data, from: [] }];
  return valuesAt(file.data, list)
    .flatMap(itemsIn)
    .flatMap((value) => {
      const texts = textsOf(file, valuesAt(value, where));
      const match = wanted.find(({ text }) => texts.some((one) => one.text === text));
      return match ? [{ value, from: [...match.from, ...texts.flatMap((one) => one.from)] }] : [];
    });
}
