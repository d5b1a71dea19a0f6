import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureNote } from '../cli/picture-note.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { Site } from '../model/site.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { claimPages } from './claim-pages.ts';
import { sharePictures, withoutPicture } from './share-pictures.ts';

const libraryOf = (site: Site = DESK, claims = ['There were flights.']) =>
  makeLibrary([{ site }, ...claims.map((claim, n) => ({ claim: claimOf(claim, { slug: `claim-${n}` }) }))]);
const fromOf = (site: Site) => JSON.stringify(sharePictures(libraryOf(site))[0]?.from);

test('each fact-check has a picture, unless the desk wants none', () => {
  const library = libraryOf();
  assert.deepEqual(
    sharePictures(library).map(({ path }) => path),
    ['claims/claim-0.png'],
  );
  const { version, ...picture } = claimPages(library)[0]?.props.sharePicture ?? {};
  assert.match(version ?? '', /^[\da-f]{8}$/);
  assert.deepEqual(picture, {
    path: 'claims/claim-0.png',
    width: 1200,
    height: 630,
    type: 'image/png',
    isLarge: true,
    alt: 'Claimant not recorded: “There were flights.” Verdict: False',
  });
  const none = libraryOf({ ...DESK, sharePictures: false });
  assert.deepEqual(sharePictures(none), []);
  assert.equal(claimPages(none)[0]?.props.sharePicture, undefined);
});

test('the key of a picture changes with what it shows, and with nothing else', () => {
  const before = fromOf(DESK);
  assert.equal(fromOf({ ...DESK, description: 'Other words.', url: 'https://other.example/' }), before);
  assert.notEqual(fromOf({ ...DESK, title: 'Other desk' }), before);
  const verdicts = DESK.verdicts.map((one) => (one.id === 'false' ? { ...one, tone: 'mixed' as const } : one));
  assert.notEqual(fromOf({ ...DESK, verdicts }), before);
});

test('a fact-check with a character that we cannot draw has no picture, and the build says so', () => {
  const library = libraryOf(DESK, ['There were flights.', 'ꯃ', '\u{1faff}']);
  assert.deepEqual(
    sharePictures(library).map(({ path }) => path),
    ['claims/claim-0.png'],
  );
  assert.equal(claimPages(library)[1]?.props.sharePicture, undefined);
  assert.equal(
    pictureNote(withoutPicture(library)),
    `2 files have no share picture, because none of our typefaces has a character that it would show:
  claims/claim-1.md: ꯃ (U+ABC3)
  claims/claim-2.md: \u{1faff} (U+1FAFF)
`,
  );
  assert.equal(pictureNote([]), '');
});
