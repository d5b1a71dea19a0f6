import assert from 'node:assert/strict';
import { appendFile, readFile, rename, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { CLAIM, type Files, TODAY, withContent } from '../../testing/content.ts';
import { textReport } from '../report/text-report.ts';
import { newMemory } from './cache.ts';
import { readClaims } from './read-claims.ts';

/** A fact-check with a body of 20,000 characters. Sixty of them make a cache file that is appended to. */
const LONG = `${CLAIM}\n${'Ten letters. '.repeat(1_500)}\n`;
const MANY: Files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`claims/claim-${n}.md`, LONG]));

/** Reads the content, and returns the number of files that were not in the cache. */
async function reading(root: string) {
  let reread = 0;
  const { files, ...content } = await readClaims(root, {
    today: TODAY,
    cacheFolder: join(root, 'cache'),
    onProgress: () => reread++,
  });
  return { reread, html: content.claims.map(({ html }) => html), report: textReport(files) };
}

const cacheIn = (root: string) => join(root, 'cache', 'read.jsonl');

/** Sets the time of a file to an hour ago, so that its stat can be relied on. */
async function age(file: string): Promise<void> {
  const before = new Date(Date.now() - 3_600_000);
  await utimes(file, before, before);
}

test('an edit appends to a large cache file, which is replaced when most of it is garbage', async () => {
  await withContent(MANY, async (root) => {
    const path = cacheIn(root);
    await reading(root);
    const { size, ino } = await stat(path);
    await writeFile(join(root, 'claims/claim-3.md'), LONG.replace('Ten', 'Six'));
    assert.equal((await reading(root)).reread, 1);
    const appended = await stat(path);
    assert.equal(appended.ino, ino);
    assert.ok(appended.size > size && appended.size < size * 1.1);
    for (let n = 0; n < 31; n++) await writeFile(join(root, `claims/claim-${n}.md`), LONG.replace('Ten', 'Two'));
    assert.equal((await reading(root)).reread, 31);
    for (let n = 0; n < 31; n++) await writeFile(join(root, `claims/claim-${n}.md`), LONG.replace('Ten', 'Odd'));
    assert.equal((await reading(root)).reread, 31);
    assert.ok((await stat(path)).size < size * 1.1);
    const { reread, html } = await reading(root);
    assert.equal(reread, 0);
    assert.match(html[0] ?? '', /Odd letters/);
  });
});

test('a truncated cache file costs only the files at its end, and what is appended to it later counts', async () => {
  await withContent(MANY, async (root) => {
    const path = cacheIn(root);
    const intact = await reading(root);
    const { size } = await stat(path);
    await truncate(path, size - 30_000);
    const { reread, ...result } = await reading(root);
    assert.ok(reread > 0 && reread < 10, `${reread} files read again`);
    assert.deepEqual({ reread: 63, ...result }, { ...intact, reread: 63 });
    assert.equal((await reading(root)).reread, 0);
  });
});

test('an appended line of another process, complete or not, is no problem', async () => {
  await withContent(MANY, async (root) => {
    const path = cacheIn(root);
    const intact = await reading(root);
    const [line] = (await readFile(path, 'utf8')).split('\n');
    await appendFile(path, `${line}\n_${line?.slice(1, 5_000)}`);
    await writeFile(join(root, 'claims/claim-59.md'), CLAIM);
    const edited = await reading(root);
    assert.equal(edited.reread, 1);
    const { reread, html } = await reading(root);
    assert.equal(reread, 0);
    assert.deepEqual(html.slice(0, 10), intact.html.slice(0, 10));
    assert.deepEqual(html, edited.html);
  });
});

test('content that was read from the cache can be used while other processes replace the cache', async () => {
  await withContent(MANY, async (root) => {
    await reading(root);
    const options = { today: TODAY, cacheFolder: join(root, 'cache') };
    const [first, second] = [await readClaims(root, options), await readClaims(root, options)];
    await truncate(cacheIn(root), 0);
    for (let n = 0; n < 60; n++) await writeFile(join(root, `claims/claim-${n}.md`), CLAIM);
    const third = await readClaims(root, options);
    for (const { claims } of [first, second]) assert.match(claims[7]?.html ?? '', /Ten letters/);
    assert.doesNotMatch(third.claims[7]?.html ?? '', /Ten letters/);
  });
});

for (const [where, memory] of [
  ['on disk', undefined],
  ['in memory', newMemory()],
] as const) {
  test(`with the cache ${where}, a file replaced by another of the same size and time is read again`, async (context) => {
    withoutCi(context);
    await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
      const file = join(root, 'claims/flights.md');
      await age(file);
      await setTimeout(2_100);
      const read = async () => {
        const options = { cacheFolder: join(root, 'cache'), ...(memory && { memory }) };
        return (await readClaims(root, options)).claims[0]?.data.summary;
      };
      const summary = await read();
      const other = CLAIM.replace(/^(summary: .*).$/m, '$1?');
      assert.equal(other.length, CLAIM.length);
      await writeFile(`${file}.new`, other);
      const { atime, mtime } = await stat(file);
      await utimes(`${file}.new`, atime, mtime);
      await rename(`${file}.new`, file);
      const changed = await read();
      assert.notEqual(changed, summary);
      // Written in place.
      await writeFile(file, CLAIM);
      await utimes(file, atime, mtime);
      assert.equal(await read(), summary);
    });
  });
}

test('a file with a known stat is not read, and one that was just written is', async (context) => {
  withoutCi(context);
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const known = async () => {
      const text = await readFile(join(root, 'cache', 'stats.json'), 'utf8').catch(() => '');
      return text.includes('claims/flights.md');
    };
    await reading(root);
    assert.equal(await known(), false);
    await setTimeout(2_100);
    await reading(root);
    assert.equal(await known(), true);
    // A clock that is set back gives times that are in the future.
    const later = new Date(Date.now() + 3_600_000);
    await utimes(join(root, 'claims/flights.md'), later, later);
    await reading(root);
    assert.equal(await known(), false);
  });
});

test('damaged stats, and those of another version, are ignored', async (context) => {
  withoutCi(context);
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    await setTimeout(2_100);
    const { report } = await reading(root);
    const path = join(root, 'cache', 'stats.json');
    const saved = await readFile(path, 'utf8');
    for (const damaged of [
      '',
      'null',
      saved.slice(0, -9),
      saved.replace('claims/flights', 'claims/fligsth'),
      '1\n[]',
    ]) {
      await writeFile(path, damaged);
      const again = await reading(root);
      assert.deepEqual([again.report, again.reread], [report, 0]);
      assert.equal(await readFile(path, 'utf8'), saved);
    }
  });
});

function withoutCi(context: TestContext): void {
  const { CI } = process.env;
  delete process.env.CI;
  context.after(() => {
    if (CI !== undefined) process.env.CI = CI;
  });
}
