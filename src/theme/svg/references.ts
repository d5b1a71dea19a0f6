import { plain } from '../addresses.ts';
import { tokensOf } from '../css-tokens.ts';

/** Where something is in the text of a drawing. */
export interface Place {
  start: number;
  end: number;
}

/** Why a drawing cannot be published, and where in its text that is. */
export interface SvgProblem extends Place {
  reason: string;
}

/** An id of a drawing. Browsers decode `%62` in a reference, so only characters that stay the same everywhere are accepted. */
export const ID = /^[\p{L}\p{N}_.:-]+$/u;

/** The characters of an id, in a message. */
export const ID_CHARACTERS = 'only letters, digits, `-`, `_`, `.` and `:`';

/** The ids that a style refers to, such as `shape` in `url(#shape)`. They are not checked. */
export function idsIn(css: string): string[] {
  return tokensOf(css).flatMap(({ kind, value }) => {
    if (kind !== 'url' && kind !== 'string') return [];
    const address = plain(value);
    return address.startsWith('#') ? [address.slice(1)] : [];
  });
}

/** How many elements a browser may have to draw because of references. */
const MOST = 100_000;

interface Reference extends Place {
  id: string;
  isUse: boolean;
}

/** The references in a drawing. A few nested ones could repeat its shapes millions of times. */
export class References {
  readonly #all: Reference[] = [];
  /** For each id: the number of elements in that element, the ids that they refer to, and whether one of them is a `<use>`. */
  readonly #elements = new Map<string, number>();
  readonly #targets = new Map<string, string[]>();
  readonly #withUse = new Set<string>();
  readonly #costs = new Map<string, number>();

  /** Adds an element. `around` lists its id and those of the elements that it is in. */
  addElement(around: readonly string[], isUse: boolean): void {
    for (const id of around) {
      this.#elements.set(id, (this.#elements.get(id) ?? 0) + 1);
      if (isUse) this.#withUse.add(id);
    }
  }

  /** Adds a reference of an element. */
  add(reference: Reference, around: readonly string[]): void {
    this.#all.push(reference);
    for (const id of around) {
      const targets = this.#targets.get(id) ?? [];
      targets.push(reference.id);
      this.#targets.set(id, targets);
    }
  }

  /** The references that repeat too much, once the drawing is complete. */
  problems(): SvgProblem[] {
    const nested = this.#all.filter(({ id, isUse }) => isUse && this.#withUse.has(id));
    if (nested.length > 0)
      return nested.map(({ id, start, end }) => ({
        reason: `Unexpected \`<use>\` of \`#${id}\`, which contains a \`<use>\` itself; expected one that contains only shapes`,
        start,
        end,
      }));
    let total = 0;
    for (const { id, start, end } of this.#all) {
      total += this.#cost(id);
      if (total <= MOST) continue;
      const reason = `Unexpected reference to \`#${id}\`, which repeats too many shapes; expected fewer references in elements that are referred to themselves`;
      return [{ reason, start, end }];
    }
    return [];
  }

  /** How many elements are drawn for each reference to an id. It is infinite if they refer to themselves. */
  #cost(id: string): number {
    const known = this.#costs.get(id);
    if (known !== undefined) return known;
    this.#costs.set(id, Number.POSITIVE_INFINITY);
    let cost = this.#elements.get(id) ?? 0;
    for (const target of this.#targets.get(id) ?? []) cost += this.#cost(target);
    this.#costs.set(id, cost);
    return cost;
  }
}
