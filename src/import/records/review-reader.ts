import { asData } from '../front-matter.ts';
import { type SourceValue, scalarsIn } from '../source-values.ts';
import { dayFrom } from './dates.ts';
import type { Named } from './find-reviews.ts';
import { plainFromHtml } from './html.ts';
import { isObject, own } from './record.ts';

/** A value in linked data, and its path. */
export interface Node {
  path: string;
  value: unknown;
}

/** Reads values of linked data, and notes what it repaired and which values it read. */
export class ReviewReader {
  readonly repairs: string[] = [];
  readonly #taken = new Set<string>();
  readonly #named: Named;

  constructor(named: Named) {
    this.#named = named;
  }

  /** The values of a property: the items of a list, with references to other objects followed. */
  all(node: Node, key: string): Node[] {
    if (!isObject(node.value)) return [];
    const value = own(node.value, key);
    const path = node.path === '' ? key : `${node.path}.${key}`;
    const items = Array.isArray(value)
      ? value.flat(4).map((item, index): Node => ({ path: `${path}[${index + 1}]`, value: item }))
      : [{ path, value }];
    return items
      .filter((item) => item.value !== undefined && item.value !== null && item.value !== '')
      .map((item) => ({ path: item.path, value: this.#followed(item) }));
  }

  #followed({ path, value }: Node): unknown {
    const id = isObject(value) && Object.keys(value).length === 1 ? own(value, '@id') : undefined;
    const target = typeof id === 'string' ? this.#named.get(id) : undefined;
    if (typeof id === 'string') this.take(path);
    return target ?? value;
  }

  /** The texts of a property: also numbers, and objects with `@value` or `name`. */
  texts(node: Node, key: string): Node[] {
    const found = this.all(node, key).flatMap((item) => {
      const text = this.#scalar(item);
      return text === undefined
        ? []
        : [{ path: item.path, value: plainFromHtml(text, { place: item.path, repairs: this.repairs }) }];
    });
    return found.filter(({ value }) => value !== '');
  }

  /** The only text of a property. Different texts for one property are not chosen from. */
  text(node: Node, key: string): string | undefined {
    const texts = [...new Set(this.texts(node, key).map(({ value }) => String(value)))];
    if (texts.length > 1) {
      this.repairs.push(`${join(node.path, key)}: has ${texts.length} different values, so none was imported`);
      return undefined;
    }
    return texts[0];
  }

  /** A text that may be HTML, as written. */
  raw(node: Node, key: string): { text: string; path: string } | undefined {
    const [item] = this.all(node, key);
    const text = item && this.#scalar(item);
    return item && text !== undefined && text.trim() !== '' ? { text, path: item.path } : undefined;
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

  #scalar({ path, value }: Node): string | undefined {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      this.take(path);
      return String(value).trim();
    }
    if (!isObject(value)) return undefined;
    const key = ['@value', 'name', 'alternateName'].find((one) => typeof own(value, one) === 'string');
    if (key === undefined) return undefined;
    this.repairs.push(`${path}: is an object, expected a text; its \`${key}\` was used`);
    this.take(`${path}.${key}`);
    return String(own(value, key)).trim();
  }

  take(path: string): void {
    this.#taken.add(path);
  }

  /** The values that were not read, apart from the types of objects. */
  untaken(root: Node): SourceValue[] {
    return scalarsIn({ path: root.path, value: asData(root.value) }).filter(
      ({ path }) => !this.#taken.has(path) && !/(?:^|\.)@(?:type|context|id)(?:\[|\.|$)/.test(path),
    );
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
