import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { added, CLAIM, second, TODAY, withContent } from '../../testing/content.ts';
import { textReport } from '../report/text-report.ts';
import { newMemory } from './cache.ts';
import { readClaims } from './read-claims.ts';

const FILES = { ...added('topics: [surveillance]'), ...second('There were flights!', 'topics: [surveilance]') };

test('findings about all files are kept, and stay right whatever changes', async () => {
  await withContent(FILES, async (root) => {
    const memory = newMemory();
    const reportWith = async (options: object) =>
      textReport((await readClaims(root, { today: TODAY, ...options })).files);
    const agree = async (change: string) => {
      const expected = await reportWith({});
      assert.equal(await reportWith({ cacheFolder: join(root, 'cache') }), expected, change);
      assert.equal(await reportWith({ memory }), expected, `${change}, in memory`);
      return expected;
    };
    const edit = async (path: string, from: string | RegExp, to: string) => {
      const text = await readFile(join(root, path), 'utf8');
      assert.notEqual(text.replace(from, to), text);
      await writeFile(join(root, path), text.replace(from, to));
    };
    assert.match(await agree('nothing'), /spelled-two-ways/);
    await edit('claims/second.md', 'title: ', 'title:\n  ');
    assert.match(await agree('a line more above the place of a finding'), /spelled-two-ways/);
    await edit('claims/second.md', /$/, '\n[A link](/claims/flights/#nowhere)\n');
    assert.match(await agree('a link to a place that does not exist'), /dead-link/);
    await edit('claims/flights.md', /$/, '\n## Nowhere\n\nA text.\n');
    assert.doesNotMatch(await agree('that place in the other file'), /dead-link/);
    await edit('claims/second.md', 'surveilance', 'surveillance');
    assert.doesNotMatch(await agree('the topic'), /spelled-two-ways/);
    await edit('claims/flights.md', /^published: .*$/m, 'published: 2226-01-01');
    assert.match(await agree('a date in the future'), /future-date/);
    await writeFile(join(root, 'claims/third.md'), CLAIM);
    assert.match(await agree('a new file'), /similar-claim/);
    await rm(join(root, 'claims/third.md'));
    await agree('a deleted file');
    await edit('site.yaml', /$/, '\nlists:\n  topics: false\n');
    await agree('a list that is switched off');
  });
});

test('findings about all files depend on the day', async () => {
  await withContent(added('updated: 2226-11-25'), async (root) => {
    const options = { cacheFolder: join(root, 'cache') };
    const report = async (today: string) => textReport((await readClaims(root, { ...options, today })).files);
    assert.match(await report('2226-11-20'), /future-date/);
    assert.doesNotMatch(await report('2226-11-25'), /future-date/);
  });
});
