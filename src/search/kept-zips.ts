import { hash } from 'node:crypto';
import { readKept, writeKept } from './kept-file.ts';

const KEY = 'compressed';

/** The compressed files of the last build, so that files that have not changed are not compressed again. */
export class KeptZips {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, Uint8Array>;
  readonly #now = new Map<string, Uint8Array>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = (readKept(folder, KEY) as Map<string, Uint8Array> | undefined) ?? new Map();
  }

  /** A function that compresses with `zip`. Its name stands for everything that the result depends on besides the bytes. */
  with(name: string, zip: (bytes: Uint8Array) => Promise<Uint8Array>): (bytes: Uint8Array) => Promise<Uint8Array> {
    return async (bytes) => {
      const key = `${name} ${process.version} ${hash('sha256', bytes, 'base64')}`;
      const zipped = this.#before.get(key) ?? (await zip(bytes));
      this.#now.set(key, zipped);
      return zipped;
    };
  }

  keep(): void {
    writeKept(this.#folder, KEY, this.#now);
  }
}
