import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { pageNamesIn } from './page-names.ts';

after(close);

/** Pagefind's index of pages with some addresses. */
async function pagefindOf(...urls: string[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  assert.ok(index, errors.join());
  for (const [n, url] of urls.entries())
    await index.addCustomRecord({ url, content: `There were ${n} flights.`, language: n % 2 ? 'pt-br' : 'en' });
  const { files } = await index.getFiles();
  return new Map(files.map(({ path, content }) => [path, content]));
}

test('each claim has the name of its page in Pagefind’s index', async () => {
  const files = await pagefindOf('/claims/flights/', '/facts/claims/planes/', '/claims/vacina%C3%A7%C3%A3o/');
  const names = await pageNamesIn(files);
  assert.deepEqual([...names.keys()].sort(), ['flights', 'planes', 'vacinação']);
  for (const { name } of names.values()) assert.ok(files.has(`fragment/${name}.pf_fragment`), name);
  assert.match(names.get('flights')?.name ?? '', /^en_\w+$/);
  assert.match(names.get('planes')?.name ?? '', /^pt-br_\w+$/);
});

test('a page that is not a claim is reported', async () => {
  const files = await pagefindOf('/topics/');
  const [path = ''] = [...files.keys()].filter((name) => name.startsWith('fragment/'));
  await assert.rejects(pageNamesIn(files), { message: `Unexpected address /topics/ in Pagefind's ${path}` });
});

test('a file in an unknown format is reported', async () => {
  const files = new Map([['fragment/en_1a2b3c.pf_fragment', gzipSync('{"url":"/claims/flights/"}')]]);
  await assert.rejects(pageNamesIn(files), {
    message: "Unexpected contents of Pagefind's fragment/en_1a2b3c.pf_fragment",
  });
});

test('an index without pages has no names', async () => {
  assert.equal((await pageNamesIn(await pagefindOf())).size, 0);
});
