import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Listing, textOf } from '../open-data/listing.ts';
import { type KeptListing, listingKey, makeListing, sharedKey } from './kept-listings.ts';

let made: string[] = [];

/** A listing with a part for each text. An empty text is an empty part. */
function listingOf(texts: readonly string[], between = ',\n'): Listing {
  const parts = texts.map((text, index) => ({
    claim: { digest: `${text} of ${text === '' ? index : ''}` },
    make: () => {
      made.push(text);
      return text;
    },
  }));
  return { before: `[${texts.length} ü`, parts, between, after: ']' };
}

/**
 * Makes each listing after the one before it, and compares it with the text made at once. Returns the parts made for the last.
 */
function madeAfter(...listings: Listing[]): string[] {
  let kept: KeptListing | undefined;
  let bytes: Uint8Array = new Uint8Array();
  for (const listing of listings) {
    made = [];
    const previous = bytes;
    const result = makeListing({ path: 'x', from: '', listing }, 'same', kept, () => previous);
    const parts = [...made];
    bytes = result.bytes;
    kept = { ...result.kept, sha256: '' };
    assert.equal(new TextDecoder().decode(bytes), textOf(listing));
    made = parts;
  }
  return made;
}

test('only the parts of new and changed fact-checks are made', () => {
  assert.deepEqual(madeAfter(listingOf(['one', 'zwölf', '三'])), ['one', 'zwölf', '三']);
  assert.deepEqual(madeAfter(listingOf(['one', 'zwölf', '三']), listingOf(['one', 'two', '三', 'four'])), [
    'two',
    'four',
  ]);
});

test('parts that move, go, or are empty', () => {
  const first = listingOf(['one', '', 'zwölf', '三', '']);
  assert.deepEqual(madeAfter(first, listingOf(['三', 'one', 'zwölf'])), []);
  assert.deepEqual(madeAfter(first, listingOf([])), []);
  assert.deepEqual(madeAfter(first, listingOf(['', 'zwölf'])), ['']);
  assert.deepEqual(madeAfter(first, listingOf(['', '', 'zwölf', '三', 'new'])), ['', 'new']);
  assert.deepEqual(madeAfter(listingOf(['a\n', 'b\n'], ''), listingOf(['b\n', 'c\n'], '')), ['c\n']);
});

test('all parts are made if something changed that all depend on', () => {
  const file = { path: 'x', from: '', listing: listingOf(['one', 'two']) };
  const { kept, bytes } = makeListing(file, 'a', undefined, () => new Uint8Array());
  made = [];
  makeListing(file, 'b', { ...kept, sha256: '' }, () => bytes);
  assert.deepEqual(made, ['one', 'two']);
});

test('the key of a listing changes with its fact-checks, their order, and the code', () => {
  const keyOf = (texts: string[], around = 'code', from = '') => {
    const file = { path: 'x', from, listing: listingOf(texts) };
    return listingKey(file, sharedKey(file, around));
  };
  const keys = [
    keyOf(['a', 'b']),
    keyOf(['b', 'a']),
    keyOf(['a', 'c']),
    keyOf(['a', 'b'], 'x'),
    keyOf(['a', 'b'], 'code', 'y'),
  ];
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keyOf(['a', 'b']), keys[0]);
});
