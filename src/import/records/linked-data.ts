import { isObject, own } from './record.ts';

/** An object in linked data, or `null` where one was expected. */
export interface Place {
  value: Record<string, unknown> | null;
  /** Its path in the record: `@graph[1].itemReviewed`. */
  path: string;
  /** The list that it is in; otherwise only itself. */
  list: readonly unknown[];
  /** The object that it is in, over lists. */
  parent?: Place | undefined;
}

/** Every object in a value, from the outside in. A loop instead of recursion: the data may be hostile. */
export function* placesIn(value: unknown): Generator<Place> {
  const open: (Omit<Place, 'value'> & { value: unknown })[] = [{ value, path: '', list: [value] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: here, path, parent } = next;
    if (Array.isArray(here)) {
      for (const [index, item] of [...here.entries()].reverse())
        open.push({ value: item, path: `${path}[${index + 1}]`, list: here, parent });
    } else if (isObject(here)) {
      const place: Place = { ...next, value: here };
      yield place;
      for (const [key, inner] of Object.entries(here).reverse())
        open.push({ value: inner, path: join(path, key), list: [inner], parent: place });
    } else if (here === null) yield { ...next, value: here };
  }
}

/** The path of a key of an object. */
export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The `@id` that an object refers to: it has nothing else but perhaps its type. */
export function referenceIn(value: unknown): string | undefined {
  if (!isObject(value) || Object.keys(value).some((key) => key !== '@id' && key !== '@type')) return undefined;
  const id = own(value, '@id');
  return typeof id === 'string' ? id : undefined;
}
