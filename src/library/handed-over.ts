/** An entries file that was written, and a digest that changes whenever its content does. */
export interface WrittenEntries {
  file: string;
  digest: string;
}

const KEY = Symbol.for('assay.entries');
const shared = globalThis as { [KEY]?: WrittenEntries };

/**
 * Hands the entries file of a build over to Astro's loader, so that content is read once. Both run in one process, but Vite loads
 * the loader as a separate module, so they share it through `globalThis`.
 */
export function handOver(entries: WrittenEntries): void {
  shared[KEY] = entries;
}

/** The entries file that was handed over; undefined if Astro runs by itself. */
export function handedOver(): WrittenEntries | undefined {
  return shared[KEY];
}
