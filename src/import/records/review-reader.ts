import { asData } from '../front-matter.ts';
import { type SourceValue, scalarsIn } from '../source-values.ts';
import { dayFrom } from './dates.ts';
import type { Named } from './find-reviews.ts';
import { plainFromHtml } from './html.ts';
import { join, placesIn, referenceIn } from './linked-data.ts';
import { isObject, own } from './record.ts';

/** A value in linked data, and its path. */
export interface Node {
  path: string;
  value: unknown;
}

/** A text in linked data. Until it is used, it counts as left out. */
export interface Text {
  path: string;
  value: string;
  /** What had to be repaired to read it. */
  repairs: string[];
}

/** Reads values of linked data, and notes what it repaired and which values were used. */
export class ReviewReader {
  readonly repairs: string[] = [];
  readonly #taken = new Set<string>();
  readonly #dangling = new Map<string, string>();
  readonly #named: Named;

  constructor(named: Named) {
    this.#named = named;
  }

  /** The values of a property: the items of a list, with references to other objects followed. */
  all(node: Node, key: string): Node[] {
    if (!isObject(node.value)) return [];
    const value = own(node.value, key);
    const path = join(node.path, key);
    const items = Array.isArray(value)
      ? value.flat(4).map((item, index): Node => ({ path: `${path}[${index + 1}]`, value: item }))
      : [{ path, value }];
    return items
      .filter((item) => item.value !== undefined && item.value !== null && item.value !== '')
      .map((item) => ({ path: item.path, value: this.#followed(item) }));
  }

  #followed({ path, value }: Node): unknown {
    const id = referenceIn(value);
    if (id === undefined) return value;
    const target = this.#named.get(id);
    if (target) this.take(join(path, '@id'));
    else this.#dangling.set(path, id);
    return target ?? value;
  }

  /** The texts of a property: also numbers, and objects with `@value` or `name`. */
  texts(node: Node, key: string): Text[] {
    return this.all(node, key).flatMap((item): Text[] => {
      const { path, text = '', repairs } = scalarIn(item);
      const value = plainFromHtml(text, { place: item.path, repairs });
      return value === '' ? [] : [{ path, value, repairs }];
    });
  }

  /** Notes that a text was imported, with what was repaired in it. */
  use({ path, value, repairs }: Text): string {
    this.take(path);
    this.repairs.push(...repairs);
    return value;
  }

  /** The only text of a property. Different texts for one property are not chosen from. */
  text(node: Node, key: string): string | undefined {
    const texts = this.texts(node, key);
    const count = new Set(texts.map(({ value }) => value)).size;
    if (count > 1) {
      this.repairs.push(`${join(node.path, key)}: has ${count} different values, so none was imported`);
      return undefined;
    }
    return texts.map((text) => this.use(text))[0];
  }

  /** A text that may be HTML, as written. */
  raw(node: Node, key: string): { text: string; path: string } | undefined {
    const [item] = this.all(node, key);
    if (!item) return undefined;
    const { path, text = '', repairs } = scalarIn(item);
    return text === '' ? undefined : { text: this.use({ path, value: text, repairs }), path: item.path };
  }

  /** The day of a date or time. */
  day(node: Node, key: string): string | undefined {
    const text = this.text(node, key);
    if (text === undefined) return undefined;
    const found = dayFrom(text);
    const place = join(node.path, key);
    if (!found)
      this.repairs.push(`${place}: \`${text}\` is not a date that can be read without guessing, so it was left out`);
    else if (found.repair !== undefined) this.repairs.push(`${place}: ${found.repair}`);
    return found?.day;
  }

  take(path: string): void {
    this.#taken.add(path);
  }

  /** The references that lead nowhere, in words. */
  dangling(): string[] {
    const lost = [...this.#dangling].filter(([path]) => !this.#taken.has(join(path, '@id')));
    return lost.map(([path, id]) => `${path}: refers to \`${id.slice(0, 80)}\`, which is nowhere in the file`);
  }

  /** The values that were not used, apart from types, and from names of objects that have other values. */
  untaken(root: Node): SourceValue[] {
    const objects = [...placesIn(root.value)].filter(({ value }) => referenceIn(value) !== undefined);
    const references = new Set(objects.map(({ path }) => join(path, '@id')));
    return scalarsIn({ path: root.path, value: asData(root.value) }).filter(
      ({ path }) =>
        !this.#taken.has(path) && (references.has(path) || !/(?:^|\.)@(?:type|context|id)(?:\[|\.|$)/.test(path)),
    );
  }
}

/** The text of a value, where it is, and what had to be repaired to read it. */
function scalarIn({ path, value }: Node): { path: string; text?: string; repairs: string[] } {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { path, text: String(value).trim(), repairs: [] };
  const key = ['@value', 'name', 'alternateName'].find((one) => isObject(value) && typeof own(value, one) === 'string');
  if (key === undefined || !isObject(value)) return { path, repairs: [] };
  const repair = `${path}: is an object, expected a text; its \`${key}\` was used`;
  return { path: join(path, key), text: String(own(value, key)).trim(), repairs: [repair] };
}
