import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { pagefindHash, unpacked } from './format.ts';
import { type IndexedPage, indexPages } from './index-pages.ts';
import { type IndexPart, mergeIndexes, withWords } from './merge.ts';

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

const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/** The files of an index without those of its pages, and the hashes of these. */
function partOf(index: ReadonlyMap<string, Uint8Array>) {
  const [fragments, files] = [true, false].map((isOne) => [...index].filter(([path]) => FRAGMENT.test(path) === isOne));
  const hashes = (fragments ?? []).map(([path, bytes]): [string, string] => [
    FRAGMENT.exec(path)?.[1] ?? '',
    pagefindHash(unpacked(bytes)),
  ]);
  return { files: new Map(files), hashes: new Map(hashes), fragments: new Map(fragments) };
}

async function partsOf(pages: readonly IndexedPage[], sizes: readonly number[]) {
  const parts: ReturnType<typeof partOf>[] = [];
  let start = 0;
  for (const size of sizes) {
    parts.push(partOf(await indexPages(pages.slice(start, start + size))));
    start += size;
  }
  return parts;
}

/** The merged index with the fragments of the parts, whose names do not clash. */
async function merged(parts: readonly (IndexPart & Pick<ReturnType<typeof partOf>, 'fragments'>)[]) {
  const { files, renamed } = await mergeIndexes(parts);
  assert.deepEqual(
    renamed,
    parts.map(() => new Map()),
  );
  return new Map([...files, ...parts.flatMap(({ fragments }) => [...fragments])]);
}

for (const sizes of [[300], [150, 150], [1, 7, 92, 200], [3, 297]])
  test(`indexes of ${sizes.join(', ')} pages become the index of all pages at once`, async () => {
    const pages = pagesOf(300);
    const parts = await partsOf(pages, sizes);
    const whole = unzipped(await indexPages(pages));
    assert.deepEqual(unzipped(await merged(parts)), whole);
    const read = parts.map((part) => ({ ...part, ...withWords(part) }));
    assert.ok(read.every(({ words }) => words !== undefined));
    assert.deepEqual(unzipped(await merged(read)), whole);
  });

test('words are divided among as many files as in one index', async () => {
  const pages = pagesOf(1500);
  const files = await merged(await partsOf(pages, [800, 700]));
  assert.ok([...files.keys()].filter((path) => path.startsWith('index/en_')).length > 1);
  assert.deepEqual(unzipped(files), unzipped(await indexPages(pages)));
});

async function onePart() {
  const [part] = await partsOf(pagesOf(1), [1]);
  assert.ok(part);
  return part;
}

test('an index of another version is refused', async () => {
  const part = await onePart();
  part.files.set('pagefind-entry.json', Buffer.from('{"version":"9.9.9","languages":{}}'));
  await assert.rejects(mergeIndexes([part]), { message: 'Pagefind 9.9.9 wrote this index, expected 1.6.0' });
});

test('pages of two parts whose names are equal get different ones', async () => {
  const part = await onePart();
  const [name = ''] = part.hashes.keys();
  const { renamed } = await mergeIndexes([part, part]);
  assert.deepEqual(renamed[0], new Map());
  assert.match(renamed[1]?.get(name) ?? '', new RegExp(`^${name}[\\da-f]$`));
});

test('a part that lacks a file is refused', async () => {
  const part = await onePart();
  const [path = ''] = [...part.files.keys()].filter((name) => name.startsWith('index/'));
  part.files.delete(path);
  await assert.rejects(mergeIndexes([part]), { message: `The index has no ${path}` });
});

test('a part whose words cannot be read stays as it is', async () => {
  const part = await onePart();
  const files = new Map(
    [...part.files].map(([path, bytes]) => [path, path.startsWith('index/') ? bytes.slice(0, -9) : bytes]),
  );
  const { hashes } = part;
  assert.deepEqual(withWords({ files, hashes }), { files, hashes });
});

test('a part whose words are not sorted is refused', async () => {
  const part = withWords(await onePart());
  for (const table of part.words?.values() ?? [])
    table.texts = `${table.texts.split('\n').slice(0, -1).reverse().join('\n')}\n`;
  await assert.rejects(mergeIndexes([part]), /is not in order$/);
});

test('a part whose words have line ends is refused', async () => {
  const part = withWords(await onePart());
  for (const table of part.words?.values() ?? []) table.texts = table.texts.replace('\n', '\n\n');
  await assert.rejects(mergeIndexes([part]), { message: 'A word of the index has a line end' });
});

test('a part that lacks the text of a page is refused', async () => {
  const part = await onePart();
  const [name = ''] = part.hashes.keys();
  part.hashes.delete(name);
  await assert.rejects(mergeIndexes([part]), { message: `The index has no fragment/${name}.pf_fragment` });
});
