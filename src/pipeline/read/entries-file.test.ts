import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bodiesFile, readEntries } from '../../model/entries-file.ts';
import { added, CLAIM, TODAY, withContent } from '../../testing/content.ts';
import { entryLines, writeEntries } from './entries-file.ts';
import { readClaims } from './read-claims.ts';

const FILES = {
  ...added('related: [drones]'),
  'claims/drones.md': `${CLAIM}\n\n${'A long text. '.repeat(500)}\n`,
  'dossiers/flights.md':
    '---\ntitle: Flights\ntimeline:\n  - date: 2026-01-02\n    event: An **event**.\n---\nA text.\n',
};

test('entries are the same when they are read from their files, and lines have no HTML', async () => {
  await withContent(FILES, async (root) => {
    const content = await readClaims(root, { today: TODAY });
    const file = join(root, 'built', 'entries.jsonl');
    await writeEntries(file, content, 'readers');
    assert.deepEqual(plain(readEntries(file)), plain([...entryLines(content, 'readers')]));
    assert.doesNotMatch(await readFile(file, 'utf8'), /<p>|A long text/);
  });
});

test('the digest of the entries is the same with and without a cache, and changes with a text', async () => {
  await withContent(FILES, async (root) => {
    const digest = async () => {
      const content = await readClaims(root, { today: TODAY, cacheFolder: join(root, 'cache') });
      return writeEntries(join(root, 'built', 'entries.jsonl'), content, 'readers');
    };
    const first = await digest();
    assert.equal(await digest(), first);
    await appendFile(join(root, 'claims/drones.md'), 'One more word.\n');
    assert.notEqual(await digest(), first);
  });
});

test('a damaged body is an error, never another text', async () => {
  await withContent(FILES, async (root) => {
    const file = join(root, 'built', 'entries.jsonl');
    await writeEntries(file, await readClaims(root, { today: TODAY }), 'readers');
    const bodies = await readFile(bodiesFile(file), 'utf8');
    await writeFile(bodiesFile(file), bodies.replaceAll('long', 'l0ng'));
    const claims = readEntries(file).flatMap((line) => ('claim' in line ? [line.claim] : []));
    const html = (slug: string) => claims.find((claim) => claim.slug === slug)?.html ?? '';
    assert.throws(
      () => html('drones'),
      /^Error: Damaged file .*entries\.jsonl\.bodies: it changed during the build; build again$/,
    );
    assert.match(html('flights'), /<p>/);
  });
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
