import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../testing/claims.ts';
import { decodeForms, encodeForms, type Forms } from './forms-file.ts';
import { decodePagePostings, encodePagePostings } from './page-postings-file.ts';
import { decodePostings, encodePostings, impactOf, type Postings, saturationOf } from './postings-file.ts';

// What holds for files of words, of forms and of texts alike.

const LETTERS = ['a', 'b', 'é', 'я', 'ل', 'ق', '總', '統', 'ที่', '🦁', '}', '~', '@'];

/** Texts without repetition, in the order of the files. */
function someTexts(random: (below: number) => number, most: number): string[] {
  const text = () => Array.from({ length: 1 + random(6) }, () => LETTERS[random(LETTERS.length)]).join('');
  return [...new Set(Array.from({ length: 1 + random(most) }, text))].sort();
}

function someClaims(random: (below: number) => number): number[] {
  let claim = random(3) * random(5000);
  return Array.from({ length: 1 + random(8) }, () => {
    const this_ = claim;
    claim += 1 + random(2 ** random(14));
    return this_;
  });
}

function someWords(seed: number): [string, Postings][] {
  const random = seeded(seed);
  return someTexts(random, 20).map((stem) => [
    stem,
    new Map(someClaims(random).map((claim) => [claim, 1 + random(15)])),
  ]);
}

/** A single form stands wherever its stem does. */
function someForms(seed: number): [string, Forms][] {
  const random = seeded(seed);
  return someTexts(random, 20).map((stem) => {
    const forms = someTexts(random, 4);
    return [stem, new Map(forms.map((form) => [form, forms.length > 1 ? someClaims(random) : undefined]))];
  });
}

function someOnPages(seed: number): [string, number[]][] {
  const random = seeded(seed);
  return someTexts(random, 20).map((stem) => [stem, someClaims(random)]);
}

function fileOf<Entry>(
  entries: readonly [string, Entry][],
  encode: (stem: string, entry: Entry, before: string) => Uint8Array,
): Uint8Array {
  return Buffer.concat(entries.map(([stem, entry], n) => encode(stem, entry, entries[n - 1]?.[0] ?? '')));
}

const KINDS = {
  words: {
    decode: decodePostings,
    file: (seed: number) => fileOf(someWords(seed), encodePostings),
    entries: someWords,
  },
  forms: { decode: decodeForms, file: (seed: number) => fileOf(someForms(seed), encodeForms), entries: someForms },
  texts: {
    decode: decodePagePostings,
    file: (seed: number) => fileOf(someOnPages(seed), encodePagePostings),
    entries: someOnPages,
  },
} as const;

/** What is read of some bytes, in order; nothing where they are told to be damaged. Anything else that is thrown goes on. */
function read(kind: keyof typeof KINDS, bytes: Uint8Array): [string, unknown][] | undefined {
  try {
    return [...KINDS[kind].decode(bytes)];
  } catch (error) {
    assert.equal(String(error), 'Error: A file of the search index is cut off or damaged');
    return undefined;
  }
}

for (const kind of ['words', 'forms', 'texts'] as const) {
  test(`${kind} are read as they were written`, () => {
    for (let seed = 1; seed <= 300; seed++)
      assert.deepEqual(read(kind, KINDS[kind].file(seed)), KINDS[kind].entries(seed));
    assert.deepEqual(read(kind, new Uint8Array()), []);
  });

  test(`a file of ${kind} that is cut off says so, unless it ends behind an entry`, () => {
    for (let seed = 1; seed <= 20; seed++) {
      const [bytes, entries] = [KINDS[kind].file(seed), KINDS[kind].entries(seed)];
      let whole = 0;
      for (let length = 0; length < bytes.length; length++) {
        const prefix = read(kind, bytes.subarray(0, length));
        if (!prefix) continue;
        assert.deepEqual(prefix, entries.slice(0, prefix.length));
        whole++;
      }
      assert.equal(whole, entries.length);
    }
  });

  test(`a file of ${kind} with any bytes in it is read or said to be damaged, and soon`, () => {
    const random = seeded(3);
    const start = performance.now();
    for (let n = 0; n < 3000; n++)
      read(
        kind,
        Uint8Array.from({ length: random(300) }, () => random(256)),
      );
    for (let seed = 1; seed <= 300; seed++) {
      const bytes = Uint8Array.from(KINDS[kind].file(seed));
      bytes[random(bytes.length)] = random(256);
      read(kind, bytes);
    }
    // So many claims, or forms, that nobody could wait for them.
    for (const length of [10, 100_000])
      read(kind, Uint8Array.of(0, 1, 97, ...new Array(6).fill(255), 127, ...new Array(length).fill(0)));
    assert.ok(performance.now() - start < 3000);
  });
}

test('how much a word counts is kept in fifteen steps, of which none is nothing', () => {
  for (let impact = 1; impact <= 15; impact++) assert.equal(impactOf(saturationOf(impact)), impact);
  assert.equal(impactOf(0), 1);
  assert.equal(impactOf(1), 15);
  assert.ok(Math.abs(saturationOf(impactOf(0.3)) - 0.3) < 0.03);
});

test('a form that stands in all claims of its word takes no more room in a thousand claims than in one', () => {
  const claims = Array.from({ length: 1000 }, (_, n) => n);
  assert.deepEqual(
    encodeForms('flight', new Map([['flights', claims]]), ''),
    encodeForms('flight', new Map([['flights', [1]]]), ''),
  );
});
