// The few kinds of CBOR (RFC 8949) in Pagefind's files: unsigned and negative integers, texts, and arrays of known length.

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** A place in a CBOR file. Every method throws a `RangeError` if the next item is of another kind. */
export class CborReader {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The length of the array that starts here. Its items follow. */
  array(): number {
    return this.#head(ARRAY);
  }

  unsigned(): number {
    return this.#head(UNSIGNED);
  }

  /** A text as its UTF-8 bytes, one character each: these sort like the texts in Rust, and cost nothing to read. */
  utf8(): string {
    const length = this.#head(TEXT);
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  /** Skips an array of integers and returns its length. `each` gets the place of every negative one. */
  integers(each?: (at: number) => void): number {
    const length = this.array();
    for (let left = length; left > 0; left--) {
      const start = this.at;
      if (this.#head(undefined) > NEGATIVE) throw unexpected(start);
      if (each && (this.bytes[start] ?? 0) >> 5 === NEGATIVE) each(start);
    }
    return length;
  }

  /** Throws if something follows the last item. */
  end(): void {
    if (this.at !== this.bytes.length) throw unexpected(this.at);
  }

  /** Reads the head of an item: its number, or for `undefined` its kind. */
  #head(kind: number | undefined): number {
    const start = this.at++;
    const head = this.bytes[start] ?? 0xff;
    if (kind !== undefined && head >> 5 !== kind) throw unexpected(start);
    const size = SIZES[head & 31];
    if (size === undefined) throw unexpected(start);
    this.at += size;
    if (kind === undefined) return head >> 5;
    return size === 0 ? head & 31 : this.bytes.readUIntBE(start + 1, size);
  }
}

/** The bytes of the largest numbers in Pagefind's files. */
const LARGEST = 4;
/** How many bytes of the number follow the head, by its last five bits. */
const SIZES = [...new Array<number>(24).fill(0), 1, 2, LARGEST];

function unexpected(at: number): RangeError {
  return new RangeError(`Unexpected CBOR at byte ${at}`);
}

/** Writes a CBOR file, item by item. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 12);
  #at = 0;

  /** The head of an array. Its items must follow. */
  array(length: number): this {
    return this.#head(ARRAY, length);
  }

  unsigned(value: number): this {
    return this.#head(UNSIGNED, value);
  }

  /** A text given as its UTF-8 bytes, one character each. */
  utf8(text: string): this {
    this.#head(TEXT, text.length);
    this.#reserve(text.length);
    this.#at += this.#bytes.write(text, this.#at, 'latin1');
    return this;
  }

  /** An array, each item of which `write` writes. */
  list<Item>(items: readonly Item[], write: (item: Item) => void): this {
    this.array(items.length);
    for (const item of items) write(item);
    return this;
  }

  /** Items that are encoded already. */
  encoded(bytes: Buffer, start: number, end: number): this {
    this.#reserve(end - start);
    this.#at += bytes.copy(this.#bytes, this.#at, start, end);
    return this;
  }

  /** Everything that was written. */
  end(): Buffer {
    return this.#bytes.subarray(0, this.#at);
  }

  #head(kind: number, value: number): this {
    this.#reserve(1 + LARGEST);
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : LARGEST;
    this.#bytes[this.#at++] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
    if (size > 0) this.#at = this.#bytes.writeUIntBE(value, this.#at, size);
    return this;
  }

  #reserve(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#at + length));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
