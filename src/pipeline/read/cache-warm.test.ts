import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROKEN } from '../../testing/broken/index.ts';
import { added, CLAIM, changed, type Files, TODAY, withContent } from '../../testing/content.ts';
import { randomNumbers } from '../../testing/random.ts';
import { textReport } from '../report/text-report.ts';
import { RULES } from '../rules/index.ts';
import { lineOf } from './cache-file.ts';
import { readClaims } from './read-claims.ts';

/** The mistakes that left holes in lists, where JSON put `null`. */
const HOLES: [string, Files][] = [
  ['a malformed name among related claims', added('related: [Bad Name, other]')],
  ['an empty topic', added('topics: ["", space]')],
  ['a source that is no mapping', changed('sources:', 'sources:\n  - a link')],
  ['optional keys with nothing behind them', added('updated:', 'related:', 'claimant:')],
  ['the word null in a text that has a mistake', added('topics: ["", "null"]')],
];

const CASES = [
  ...HOLES,
  ...Object.values(BROKEN).flat(),
  ...Object.entries(RULES).map(([id, { fails }]) => [id, fails] as const),
];

/** The report and everything else that comes of a reading, and how many files were judged in it. */
async function reading(root: string, cacheFolder: string) {
  let judged = 0;
  const onProgress = () => judged++;
  const { files, ...content } = await readClaims(root, { today: TODAY, cacheFolder, onProgress });
  return { judged, result: { report: textReport(files), ...content } };
}

test('every mistake of the tables gives the same report and the same entries from a warm cache as from none', async () => {
  for (const [name, files] of CASES)
    await withContent(files, async (root) => {
      const cold = await reading(root, join(root, 'cache'));
      const warm = await reading(root, join(root, 'cache'));
      assert.deepEqual(warm.result, cold.result, name);
      assert.equal(warm.judged, 0, `${name}: nothing is read anew`);
    });
});

test('whatever bit of a cache is turned, the content stays what it is, and no other file is read anew', async () => {
  const files = {
    ...added('related: [Bad Name]'),
    'claims/drones.md': CLAIM,
    'dossiers/flights.md': '---\ntitle: A\n---\n',
  };
  await withContent(files, async (root) => {
    const cacheFolder = join(root, 'cache');
    const path = join(cacheFolder, 'read.jsonl');
    const sound = await reading(root, cacheFolder);
    const written = await readFile(path);
    const random = randomNumbers(29);
    for (let turn = 0; turn < 100; turn++) {
      const bit = random(written.length * 8);
      await writeFile(path, withBitTurned(written, bit));
      const { result, judged } = await reading(root, cacheFolder);
      assert.deepEqual(result, sound.result, `bit ${bit}`);
      // A line end that is one no longer spoils two lines.
      assert.ok(judged >= 1 && judged <= 2, `${judged} files read anew for bit ${bit}`);
    }
  });
});

function withBitTurned(bytes: Buffer, bit: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return damaged;
}

test('a line with a sound checksum that holds no result is read anew', async () => {
  await withContent({}, async (root) => {
    const cacheFolder = join(root, 'cache');
    const path = join(cacheFolder, 'read.jsonl');
    const sound = await reading(root, cacheFolder);
    const keys = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(' ')));
    const plain = { kind: 'claims', path: 'claims/flights.md', references: [], problems: [] };
    const problem = { rule: 'yaml', reason: 'A reason.' };
    const place = { line: 1, column: '2' };
    for (const wrong of [
      null,
      'text',
      [],
      {},
      { ...plain, kind: 'videos' },
      { ...plain, path: 'claims/other.md' },
      { ...plain, references: null },
      { ...plain, references: [{ kind: 'link', typed: 'a', target: 'b' }] },
      { ...plain, problems: [{ ...problem, rule: 'toString' }] },
      { ...plain, problems: [{ ...problem, place }] },
      { ...plain, broken: { slug: 'flights', path: 'claims/flights.md', data: [], html: '' } },
      { ...plain, entry: { slug: 'flights', path: 'claims/flights.md', data: {} } },
    ]) {
      await writeFile(path, keys.map((key) => lineOf(key, wrong)).join(''));
      const { result, judged } = await reading(root, cacheFolder);
      assert.deepEqual([result, judged], [sound.result, 3], JSON.stringify(wrong));
    }
  });
});

for (const [name, spoil] of [
  ['the folder of the cache is a file', (folder: string) => writeFile(folder, 'a file')],
  ['the folder of the cache lies in a file', (folder: string) => writeFile(join(folder, '..'), 'a file')],
  [
    'the file of the cache is a folder',
    (folder: string) => mkdir(join(folder, 'read.jsonl', 'in'), { recursive: true }),
  ],
  ['the disk is full', fillDisk],
] as const) {
  test(`where ${name}, the result is the same, and one line says so`, async (context) => {
    if (name === 'the disk is full' && !existsSync(FULL)) return context.skip('no device that is always full');
    await withContent(added('topics: [""]'), async (root) => {
      const sound = textReport((await readClaims(root)).files);
      const cacheFolder = join(root, 'kept', 'cache');
      if (name !== 'the folder of the cache lies in a file') await mkdir(join(root, 'kept'));
      await spoil(cacheFolder);
      const lines: string[] = [];
      const { files } = await readClaims(root, { cacheFolder, onTrouble: (line) => lines.push(line) });
      assert.equal(textReport(files), sound);
      assert.equal(lines.length, 1);
      assert.match(
        lines[0] ?? '',
        /^Cannot write the cache in .*cache \([A-Z]+\)\. The results are the same, but the next run will take as long as this one\.$/,
      );
    });
  });
}

const FULL = '/dev/full';

/** What is written beside the file of the cache goes onto a device that is full. */
async function fillDisk(folder: string): Promise<void> {
  await mkdir(folder);
  await symlink(FULL, join(folder, `read.jsonl.${process.pid}`));
}
