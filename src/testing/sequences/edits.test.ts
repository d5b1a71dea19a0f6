import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { newMemory } from '../../pipeline/read/cache.ts';
import { readClaims } from '../../pipeline/read/read-claims.ts';
import { chanceOf } from '../chance.ts';
import { reportLines } from '../content.ts';
import { contentOf, type Desk, startDesk } from './desk.ts';
import { EDITS, EDITS_IN_GIT, edited, PROGRAM_EDITS, UNSEEN_EDITS } from './edits.ts';
import { sequenceOf } from './sequence.ts';

// Most files are the same each time.
const memory = newMemory();

/** The errors that `check` finds in a desk. */
async function errorsIn(desk: Desk): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'assay-desk-'));
  try {
    for (const [path, bytes] of contentOf(desk)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    const { files } = await readClaims(root, { today: desk.today, memory });
    return reportLines(root, files).filter((line) => line.includes(' error '));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What a build reads, as text. */
function fingerprint(desk: Desk): string {
  const files = [...contentOf(desk)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
  return JSON.stringify([desk.today, desk.program, desk.git, files.sort()]);
}

test('the desk at the start has no errors', async () => {
  assert.deepEqual(await errorsIn(startDesk()), []);
});

for (const name of Object.keys(EDITS)) {
  test(`the edit “${name}” changes something, and makes an error only if it is a mistake`, async () => {
    const tries = [1, 2, 3, 4].map((seed) => edited(startDesk(), name, chanceOf(seed)).desk);
    assert.ok(tries.some((desk) => fingerprint(desk) !== fingerprint(startDesk())));
    if (name in PROGRAM_EDITS) return;
    for (const desk of tries.slice(0, 2)) assert.equal((await errorsIn(desk)).length > 0, name === 'mistake');
  });
}

test('an edit that nobody sees keeps the size of the file', () => {
  for (const name of Object.keys(UNSEEN_EDITS)) {
    const sizes = (desk: Desk) => [...contentOf(desk)].map(([path, bytes]) => [path, bytes.length]);
    assert.deepEqual(sizes(edited(startDesk(), name, chanceOf(5)).desk), sizes(startDesk()), name);
  }
});

test('the edit after a mistake corrects it', async () => {
  const { desk } = edited(startDesk(), 'mistake', chanceOf(1));
  assert.deepEqual(await errorsIn(edited(desk, 'midnight', chanceOf(1)).desk), []);
});

test('a sequence depends only on its seed, and repeats no edit before every other', () => {
  assert.deepEqual(sequenceOf(3, 20), sequenceOf(3, 20));
  assert.notDeepEqual(sequenceOf(3, 20), sequenceOf(4, 20));
  const kinds = Object.keys(EDITS);
  assert.deepEqual(new Set(sequenceOf(3, kinds.length).map(({ edit }) => edit)), new Set(kinds));
});

test('the edits of a long sequence do not make errors, apart from mistakes', async () => {
  let desk = startDesk();
  for (const step of sequenceOf(1, 60)) {
    ({ desk } = edited(desk, step.edit, chanceOf(step.seed)));
    if (!desk.mistake) assert.deepEqual(await errorsIn(desk), [], step.edit);
  }
});

test('the edits of a desk that commits its work are among all edits', () => {
  assert.deepEqual(
    EDITS_IN_GIT.filter((name) => !(name in EDITS)),
    [],
  );
});
