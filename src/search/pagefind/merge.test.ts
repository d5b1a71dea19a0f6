import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { type IndexedPage, indexPages } from './index-pages.ts';
import { mergeIndexes } from './merge.ts';

after(close);

const WORDS = [
  'Café',
  'cafe',
  'cafés',
  '飛行機',
  'طائرات',
  'drones',
  'Mexico',
  'México',
  'naïve',
  '𝒜lpha',
  'budget',
  'tax-free',
];
const LANGUAGES = ['en', 'pt-br', 'ar', 'th'];

/** Pages in some languages, whose words, filters and metadata differ, the same for the same count. */
function pagesOf(count: number): IndexedPage[] {
  return Array.from({ length: count }, (_, n) => {
    const words = Array.from({ length: 60 }, (_, place) => WORDS[(n * 7 + place * (1 + (n % 5))) % WORDS.length]);
    const meta = n % 3 === 0 ? 'withdrawn' : 'verdict';
    return {
      path: `claims/claim-${n}/index.html`,
      html: `<html lang="${LANGUAGES[n % 7] ?? 'en'}"><body><main data-pagefind-body>
        <data hidden value="v${n % 4}" data-pagefind-filter="verdict[value]"></data>
        <data hidden value="m${n}" data-pagefind-meta="${meta}[value]"></data>
        <h1>${words.slice(0, 5).join(' ')}</h1><h2>Number ${n}</h2><p>${words.join(' ')} word${n % 50} ${n}</p></main></body></html>`,
    };
  });
}

function unzipped(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map([...files].sort().map(([path, bytes]) => [path, text(path, bytes)]));
}

function text(path: string, bytes: Uint8Array): string {
  return Buffer.from(path.includes('.pf_') ? gunzipSync(bytes) : bytes).toString('latin1');
}

async function partsOf(pages: readonly IndexedPage[], sizes: readonly number[]) {
  const parts: Map<string, Uint8Array>[] = [];
  let start = 0;
  for (const size of sizes) {
    parts.push(await indexPages(pages.slice(start, start + size)));
    start += size;
  }
  return parts;
}

for (const sizes of [[300], [150, 150], [1, 7, 92, 200], [3, 297]])
  test(`indexes of ${sizes.join(', ')} pages become the index of all pages at once`, async () => {
    const pages = pagesOf(300);
    const { files } = await mergeIndexes(await partsOf(pages, sizes));
    assert.deepEqual(unzipped(files), unzipped(await indexPages(pages)));
  });

test('words are divided among as many files as in one index', async () => {
  const pages = pagesOf(1500);
  const { files } = await mergeIndexes(await partsOf(pages, [800, 700]));
  assert.ok([...files.keys()].filter((path) => path.startsWith('index/en_')).length > 1);
  assert.deepEqual(unzipped(files), unzipped(await indexPages(pages)));
});

test('an index of another version is refused', async () => {
  const [part = new Map()] = await partsOf(pagesOf(3), [3]);
  part.set('pagefind-entry.json', Buffer.from('{"version":"9.9.9","languages":{}}'));
  await assert.rejects(mergeIndexes([part]), { message: 'Pagefind 9.9.9 wrote this index, expected 1.6.0' });
});

test('pages of two parts whose names are equal get different ones', async () => {
  const [part = new Map()] = await partsOf(pagesOf(1), [1]);
  const [path = ''] = [...part.keys()].filter((name) => name.startsWith('fragment/'));
  const name = path.slice('fragment/'.length, -'.pf_fragment'.length);
  const { files, renamed } = await mergeIndexes([part, part]);
  const [own = ''] = renamed[1]?.values() ?? [];
  assert.match(own, new RegExp(`^${name}[\\da-f]$`));
  assert.deepEqual(files.get(`fragment/${own}.pf_fragment`), files.get(path));
});

test('a part that lacks a file is refused', async () => {
  const [part = new Map()] = await partsOf(pagesOf(1), [1]);
  const [path = ''] = [...part.keys()].filter((name) => name.startsWith('index/'));
  part.delete(path);
  await assert.rejects(mergeIndexes([part]), { message: `The index has no ${path}` });
});
