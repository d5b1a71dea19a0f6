import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { indexInShards } from './index-shards.ts';
import { pathOfClaim } from './shard.ts';

let folder: string;
let notes: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-'));
  notes = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const SLUGS = Array.from({ length: 900 }, (_, n) => `claim-${n}`);

function writePage(slug: string, text: string): void {
  const file = join(folder, pathOfClaim(slug));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<html lang="en"><body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
  );
}

function writePages(): void {
  for (const slug of SLUGS) writePage(slug, 'There were no drones.');
}

const cache = () => join(folder, 'cache');
const build = (slugs: readonly string[] = SLUGS) =>
  indexInShards(folder, slugs, { cache: cache(), onNote: (note) => notes.push(note) });
const kept = () => readdirSync(cache()).sort();

test('after one edit the index is what a build from scratch makes, and only one shard is new', async () => {
  writePages();
  await build();
  const before = kept();
  writePage('claim-5', 'There were two balloons.');
  const index = await build();
  assert.equal(kept().filter((name) => !before.includes(name)).length, 1);
  assert.equal(kept().length, before.length);
  rmSync(cache(), { recursive: true });
  assert.deepEqual(index, await build());
  assert.match(index.pages.get('claim-5')?.text ?? '', /two balloons/);
  assert.deepEqual(notes, []);
});

test('a damaged shard is indexed again', async () => {
  writePages();
  const index = await build();
  for (const name of kept()) {
    const bytes = readFileSync(join(cache(), name));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(cache(), name), bytes);
  }
  assert.deepEqual(await build(), index);
  for (const name of kept()) writeFileSync(join(cache(), name), '');
  assert.deepEqual(await build(), index);
});

test('a shard under the name of another is indexed again', async () => {
  writePages();
  const index = await build();
  const [first = '', second = ''] = kept();
  writeFileSync(join(cache(), first), readFileSync(join(cache(), second)));
  assert.deepEqual(await build(), index);
});

test('a page that cannot be read fails the build', async () => {
  writePage('claim-0', 'There were no drones.');
  await assert.rejects(build(['claim-0', 'claim-1']), /ENOENT.*claim-1/);
});
