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

/** How many bytes of the number follow the head, by its last five bits. */
const SIZES = [...new Array<number>(24).fill(0), 1, 2, 4];

function unexpected(at: number): RangeError {
  return new RangeError(`Unexpected CBOR at byte ${at}`);
}

export function cborArray(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([cborArrayHead(items.length), ...items]);
}

export function cborArrayHead(length: number): Buffer {
  return head(ARRAY, length);
}

export function cborUnsigned(value: number): Buffer {
  return head(UNSIGNED, value);
}

/** A text given as its UTF-8 bytes, one character each. */
export function cborUtf8(text: string): Buffer {
  return Buffer.concat([head(TEXT, text.length), Buffer.from(text, 'latin1')]);
}

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size, (kind << 5) | (24 + Math.log2(size)));
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}
