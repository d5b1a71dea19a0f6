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
import { lineFrom } from './cache-file.ts';
import { readClaims } from './read-claims.ts';

/** Mistakes that leave undefined items in lists, for which JSON writes `null`. */
const HOLES: [string, Files][] = [
  ['a malformed name among related claims', added('related: [Bad Name, other]')],
  ['an empty topic', added('topics: ["", space]')],
  ['a source that is not a mapping', changed('sources:', 'sources:\n  - a link')],
  ['optional keys without values', added('updated:', 'related:', 'claimant:')],
  ['the text `null` in a list with a mistake', added('topics: ["", "null"]')],
];

const CASES = [
  ...HOLES,
  ...Object.values(BROKEN).flatMap(Object.entries<Files>),
  ...Object.entries(RULES).map(([id, { fails }]) => [id, fails] as const),
];

/** The report and the content, and how many files were read without the cache. */
async function reading(root: string, cacheFolder: string) {
  let reread = 0;
  const onProgress = () => reread++;
  const { files, ...content } = await readClaims(root, { today: TODAY, cacheFolder, onProgress });
  return { reread, result: { report: textReport(files), ...content } };
}

test('a warm cache gives the same report and entries as no cache, whatever the mistakes', async () => {
  for (const [name, files] of CASES)
    await withContent(files, async (root) => {
      const cold = await reading(root, join(root, 'cache'));
      const warm = await reading(root, join(root, 'cache'));
      assert.deepEqual(warm.result, cold.result, name);
      assert.equal(warm.reread, 0, name);
    });
});

test('if any bit of the cache flips, only its file is read again, and the content is the same', async () => {
  const files = {
    ...added('related: [Bad Name]'),
    'claims/drones.md': CLAIM,
    'dossiers/flights.md': '---\ntitle: A\n---\n',
  };
  await withContent(files, async (root) => {
    const cacheFolder = join(root, 'cache');
    const path = join(cacheFolder, 'read.jsonl');
    const intact = await reading(root, cacheFolder);
    const written = await readFile(path);
    const random = randomNumbers(29);
    for (let turn = 0; turn < 100; turn++) {
      const bit = random(written.length * 8);
      await writeFile(path, withBitFlipped(written, bit));
      const { result, reread } = await reading(root, cacheFolder);
      assert.deepEqual(result, intact.result, `bit ${bit}`);
      // A damaged line end affects two lines.
      assert.ok(reread >= 1 && reread <= 2, `${reread} files read again for bit ${bit}`);
    }
  });
});

function withBitFlipped(bytes: Buffer, bit: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return damaged;
}

test('a line with a valid checksum that does not contain a result is ignored', async () => {
  await withContent({}, async (root) => {
    const cacheFolder = join(root, 'cache');
    const path = join(cacheFolder, 'read.jsonl');
    const intact = await reading(root, cacheFolder);
    const keys = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(' ')));
    const plain = { kind: 'claims', path: 'claims/flights.md', references: [], messages: [], facts: '' };
    const message = { ruleId: 'yaml', reason: 'A reason.' };
    const start = { line: 1, column: 2 };
    for (const wrong of [
      null,
      'text',
      [],
      {},
      { ...plain, kind: 'videos' },
      { ...plain, path: 'claims/other.md' },
      { ...plain, references: null },
      { ...plain, references: [{ kind: 'link', typed: 'a', target: 'b' }] },
      { ...plain, messages: [{ ...message, ruleId: 'toString' }] },
      { ...plain, messages: [{ ...message, line: 1, column: '2' }] },
      { ...plain, messages: [{ ...message, ...start, place: { start } }] },
      { ...plain, messages: [{ ...message, fatal: 'true' }] },
      { ...plain, broken: { slug: 'flights', path: 'claims/flights.md', data: [], html: '' } },
      { ...plain, entry: { slug: 'flights', path: 'claims/flights.md', data: {} } },
    ]) {
      await writeFile(path, Buffer.concat(keys.map((key) => lineFrom(key, wrong, BODY))));
      const { result, reread } = await reading(root, cacheFolder);
      assert.deepEqual([result, reread], [intact.result, 3], JSON.stringify(wrong));
    }
    const entry = { slug: 'flights', path: 'claims/flights.md', data: {}, digest: '' };
    for (const body of ['', '{}', '[]', '{"html":1}']) {
      await writeFile(path, Buffer.concat(keys.map((key) => lineFrom(key, { ...plain, entry }, Buffer.from(body)))));
      const { result, reread } = await reading(root, cacheFolder);
      assert.deepEqual([result, reread], [intact.result, 3], body);
    }
  });
});

const BODY = Buffer.from('{"html":"","citations":[]}');

for (const [name, sabotage] of [
  ['the cache folder is a file', (folder: string) => writeFile(folder, 'a file')],
  ['the folder above the cache folder is a file', (folder: string) => writeFile(join(folder, '..'), 'a file')],
  ['the cache file is a folder', (folder: string) => mkdir(join(folder, 'read.jsonl', 'in'), { recursive: true })],
  ['the disk is full', fillDisk],
] as const) {
  test(`if ${name}, the result is the same and one line reports it`, async (context) => {
    if (name === 'the disk is full' && !existsSync(FULL)) return context.skip('no device that is always full');
    await withContent(added('topics: [""]'), async (root) => {
      const expected = textReport((await readClaims(root)).files);
      const cacheFolder = join(root, 'kept', 'cache');
      if (name !== 'the folder above the cache folder is a file') await mkdir(join(root, 'kept'));
      await sabotage(cacheFolder);
      const lines: string[] = [];
      const { files } = await readClaims(root, { cacheFolder, onCacheError: (line) => lines.push(line) });
      assert.equal(textReport(files), expected);
      assert.equal(lines.length, 1);
      assert.match(
        lines[0] ?? '',
        /^Cannot write the cache in .*cache \([A-Z]+\)\. The results are the same, but the next run will take as long as this one\.$/,
      );
    });
  });
}

const FULL = '/dev/full';

/** Makes the temporary file of the cache a link to a device that is always full. */
async function fillDisk(folder: string): Promise<void> {
  await mkdir(folder);
  await symlink(FULL, join(folder, `read.jsonl.${process.pid}`));
}
