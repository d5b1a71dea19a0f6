import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../testing/claims.ts';
import { assertLinear } from '../../testing/steps.ts';
import { decodeForms, encodeForms, type Forms } from './forms-file.ts';
import { decodePagePostings, encodePagePostings } from './page-postings-file.ts';
import { decodePostings, encodePostings, impactOf, type Postings, saturationOf } from './postings-file.ts';

// What all kinds of binary files have in common.

const LETTERS = ['a', 'b', 'é', 'я', 'ل', 'ق', '總', '統', 'ที่', '🦁', '}', '~', '@'];

/** Distinct strings in the order that files have them. */
function someStrings(random: (below: number) => number, most: number): string[] {
  const text = () => Array.from({ length: 1 + random(6) }, () => LETTERS[random(LETTERS.length)]).join('');
  return [...new Set(Array.from({ length: 1 + random(most) }, text))].sort();
}

function someClaims(random: (below: number) => number): number[] {
  let claim = random(3) * random(5000);
  return Array.from({ length: 1 + random(8) }, () => {
    const number = claim;
    claim += 1 + random(2 ** random(14));
    return number;
  });
}

function somePostings(seed: number): [string, Postings][] {
  const random = seeded(seed);
  return someStrings(random, 20).map((stem) => [
    stem,
    new Map(someClaims(random).map((claim) => [claim, 1 + random(15)])),
  ]);
}

/** An only form has no claim list. */
function someForms(seed: number): [string, Forms][] {
  const random = seeded(seed);
  return someStrings(random, 20).map((stem) => {
    const forms = someStrings(random, 4);
    return [stem, new Map(forms.map((form) => [form, forms.length > 1 ? someClaims(random) : undefined]))];
  });
}

function somePagePostings(seed: number): [string, number[]][] {
  const random = seeded(seed);
  return someStrings(random, 20).map((stem) => [stem, someClaims(random)]);
}

function fileOf<Entry>(
  entries: readonly [string, Entry][],
  encode: (stem: string, entry: Entry, before: string) => Uint8Array,
): Uint8Array {
  return Buffer.concat(entries.map(([stem, entry], n) => encode(stem, entry, entries[n - 1]?.[0] ?? '')));
}

const KINDS = {
  postings: {
    decode: decodePostings,
    file: (seed: number) => fileOf(somePostings(seed), encodePostings),
    entries: somePostings,
  },
  forms: { decode: decodeForms, file: (seed: number) => fileOf(someForms(seed), encodeForms), entries: someForms },
  'page postings': {
    decode: decodePagePostings,
    file: (seed: number) => fileOf(somePagePostings(seed), encodePagePostings),
    entries: somePagePostings,
  },
} as const;
type Kind = keyof typeof KINDS;

/** The entries of a file in order, or undefined if it is reported as damaged. Any other error is thrown. */
function read(kind: Kind, bytes: Uint8Array): [string, unknown][] | undefined {
  try {
    return [...KINDS[kind].decode(bytes)];
  } catch (error) {
    assert.equal(String(error), 'Error: A file of the search index is cut off or damaged');
    return undefined;
  }
}

for (const kind of Object.keys(KINDS) as Kind[]) {
  test(`${kind} survive a round trip`, () => {
    for (let seed = 1; seed <= 300; seed++)
      assert.deepEqual(read(kind, KINDS[kind].file(seed)), KINDS[kind].entries(seed));
    assert.deepEqual(read(kind, new Uint8Array()), []);
  });

  test(`a truncated file of ${kind} is reported as damaged, unless it ends after an entry`, () => {
    for (let seed = 1; seed <= 20; seed++) {
      const [bytes, entries] = [KINDS[kind].file(seed), KINDS[kind].entries(seed)];
      let readable = 0;
      for (let length = 0; length < bytes.length; length++) {
        const prefix = read(kind, bytes.subarray(0, length));
        if (!prefix) continue;
        assert.deepEqual(prefix, entries.slice(0, prefix.length));
        readable++;
      }
      assert.equal(readable, entries.length);
    }
  });

  test(`arbitrary bytes in a file of ${kind} are read or reported as damaged`, () => {
    const random = seeded(3);
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
  });

  test(`the steps to read a file of ${kind} depend on its size, not on the numbers in it`, async () => {
    // An entry that claims to have more postings or forms than anyone could wait for.
    const huge = (length: number) =>
      Uint8Array.of(0, 1, 97, ...new Array(6).fill(255), 127, ...new Array(length).fill(0));
    for (const length of [10, 100_000]) read(kind, huge(length));
    await assertLinear((length) => read(kind, huge(length)), 2000, kind);
  });
}

test('an impact is one of fifteen steps, and never 0', () => {
  for (let impact = 1; impact <= 15; impact++) assert.equal(impactOf(saturationOf(impact)), impact);
  assert.equal(impactOf(0), 1);
  assert.equal(impactOf(1), 15);
  assert.ok(Math.abs(saturationOf(impactOf(0.3)) - 0.3) < 0.03);
});

test('an only form takes as many bytes in a thousand claims as in one', () => {
  const claims = Array.from({ length: 1000 }, (_, n) => n);
  assert.deepEqual(
    encodeForms('flight', new Map([['flights', claims]]), ''),
    encodeForms('flight', new Map([['flights', [1]]]), ''),
  );
});
