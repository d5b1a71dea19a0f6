import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { ClaimEntry } from '../model/entry.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { buildSearch } from './build-search.ts';
import { indexPages } from './pagefind/index-pages.ts';
import { pathOfClaim } from './pagefind/shard.ts';
import { shardsOf } from './pagefind/shards.ts';

let folder: string;
let notes: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-'));
  notes = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  assert.deepEqual(notes, []);
});

type Files = Map<string, Buffer>;

/** Claims by slug, each with its text. */
type Texts = ReadonlyMap<string, string>;

const TEXTS: Texts = new Map(
  Array.from({ length: 900 }, (_, n) => [`claim-${n}`, `There were ${n} drones over the pier.`]),
);
const edited = (slug: string, text: string): Texts => new Map([...TEXTS, [slug, text]]);

const cache = () => join(folder, 'cache');
const claimsIn = (texts: Texts, summary: string): ClaimEntry[] =>
  [...texts].map(([slug, text]) => {
    const made = claimOf(text, { slug, summary });
    return { ...made, digest: hash('sha256', JSON.stringify(made.data), 'hex') };
  });
const pageOf = (slug: string, text: string) =>
  `<html lang="en"><body><main data-pagefind-body><h1>${slug}</h1><p>${text} Nobody saw them.</p></main></body></html>`;

/**
 * Builds the search of some claims. `before` is the previous site. Returns all files and the paths of those that were written.
 */
async function build(texts: Texts = TEXTS, before: Files = new Map(), at = cache(), summary = 'No.') {
  const place = mkdtempSync(join(folder, 'pages-'));
  const stage = mkdtempSync(join(folder, 'stage-'));
  const files: Files = new Map();
  const written: string[] = [];
  const pages = [...texts].map(([slug, text]): [string, { digest: string; file: string }] => {
    const [html, file] = [pageOf(slug, text), join(place, `${slug}.html`)];
    writeFileSync(file, html);
    return [slug, { digest: hash('sha256', html, 'hex'), file }];
  });
  const has = (path: string, sha256: string) => {
    const bytes = before.get(path);
    return bytes !== undefined && hash('sha256', bytes, 'hex') === sha256;
  };
  const add = (path: string, sha256: string, bytes: Buffer) => {
    assert.ok(!files.has(path), path);
    assert.equal(hash('sha256', bytes, 'hex'), sha256, path);
    files.set(path, bytes);
  };
  await buildSearch(
    { site: DESK, claims: claimsIn(texts, summary), pages: new Map(pages) },
    {
      folder: stage,
      has,
      put: (path, sha256, bytes) => {
        if (!has(path, sha256)) written.push(path);
        add(path, sha256, (has(path, sha256) && before.get(path)) || Buffer.from(bytes()));
      },
      written: (path, sha256) => {
        written.push(path);
        add(path, sha256, readFileSync(join(stage, path)));
      },
      fileOf: (path) => {
        const file = join(place, hash('sha256', path, 'hex'));
        writeFileSync(file, before.get(path) ?? '');
        return file;
      },
    },
    { cache: at, onNote: (note) => notes.push(note) },
  );
  return { files, written };
}

/** The first build of all tests: its files, and a folder with its cache. */
const first = { files: new Map() as Files, cache: mkdtempSync(join(tmpdir(), 'assay-')) };
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-'));
  notes = [];
  first.files = (await build(TEXTS, new Map(), first.cache)).files;
  rmSync(folder, { recursive: true });
});
after(() => rmSync(first.cache, { recursive: true }));

/** The files of a build from scratch, with its cache in place. */
function built(): Files {
  cpSync(first.cache, cache(), { recursive: true });
  return first.files;
}

const shards = () => readdirSync(join(cache(), 'shards')).sort();
const cold = (texts?: Texts, summary?: string) => build(texts, new Map(), mkdtempSync(join(folder, 'cold-')), summary);

test('after one edit the search is what a build from scratch makes, and only one shard is new', async () => {
  const files = built();
  const kept = shards();
  const texts = edited('claim-5', 'There were two balloons.');
  const second = await build(texts, files);
  assert.deepEqual(second.files, (await cold(texts)).files);
  const fragments = second.written.filter((path) => path.startsWith('pagefind/fragment/'));
  assert.equal(fragments.length, 1);
  // A shard has two files.
  assert.equal(shards().filter((name) => !kept.includes(name)).length, 2);
  assert.equal(shards().length, kept.length);
});

test('nothing is written or indexed if nothing has changed', async () => {
  const files = built();
  rmSync(join(cache(), 'shards'), { recursive: true });
  const second = await build(TEXTS, files);
  assert.deepEqual(second, { files, written: [] });
});

test('a file that the previous site lacks is written again', async () => {
  const files = built();
  for (const start of ['pagefind/fragment/', 'pagefind/index/', 'search/']) {
    const [path = ''] = [...files.keys()].filter((name) => name.startsWith(start));
    const damaged = new Map([...files, [path, Buffer.from('damaged')]]);
    assert.deepEqual(await build(TEXTS, damaged), { files, written: [path] });
    damaged.delete(path);
    assert.deepEqual(await build(TEXTS, damaged), { files, written: [path] });
  }
  assert.deepEqual((await build()).files, files);
});

test('a claim that changes without its page changes the search', async () => {
  const files = built();
  const changed = await build(TEXTS, files, cache(), 'Yes, many.');
  assert.ok(changed.written.some((path) => path.startsWith('search/')));
  assert.deepEqual([...changed.files].sort(), [...(await cold(TEXTS, 'Yes, many.')).files].sort());
});

test('the order of the claims does not matter', async () => {
  const files = built();
  const reversed = new Map([...TEXTS].reverse());
  assert.deepEqual((await build(reversed, files)).written, []);
  assert.deepEqual([...(await cold(reversed)).files].sort(), [...files].sort());
});

test('added and removed claims give the search of a build from scratch', async () => {
  const few = new Map([...TEXTS].slice(0, 380));
  const more = new Map([...few, ['one-more', 'A whale was on the pier.']]);
  const sequence = [few, more, TEXTS, few, new Map([...TEXTS].slice(100)), new Map<string, string>(), more];
  let previous: Files = new Map();
  const fromScratch = new Map<Texts, Files>([[TEXTS, first.files]]);
  for (const texts of sequence) {
    const { files } = await build(texts, previous);
    const expected = fromScratch.get(texts) ?? (await cold(texts)).files;
    fromScratch.set(texts, expected);
    assert.deepEqual([...files].sort(), [...expected].sort());
    previous = files;
  }
});

test('the index of Pagefind is that of one run over all pages', async () => {
  const files = built();
  const slugs = shardsOf(TEXTS.keys()).flat();
  const pages = slugs.map((slug) => ({ path: pathOfClaim(slug), html: pageOf(slug, TEXTS.get(slug) ?? '') }));
  const text = (path: string, bytes: Uint8Array) =>
    Buffer.from(path.includes('.pf_') ? gunzipSync(bytes) : bytes).toString('latin1');
  const unzipped = (index: Iterable<[string, Uint8Array]>) =>
    new Map([...index].sort().map(([path, bytes]) => [path, text(path, bytes)]));
  const own = [...files].flatMap(([path, bytes]): [string, Uint8Array][] =>
    path.startsWith('pagefind/') ? [[path.slice('pagefind/'.length), bytes]] : [],
  );
  assert.deepEqual(unzipped(own), unzipped(await indexPages(pages)));
});

const DAMAGES: Record<string, (file: string) => void> = {
  'a flipped bit': (file) => {
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  truncation: (file) => writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size >> 1)),
  emptying: (file) => writeFileSync(file, ''),
  deletion: (file) => rmSync(file),
};

/** The files of the cache, of those in a folder only one: they are read in the same way. */
function kindsOfFiles(): string[] {
  const names = readdirSync(cache(), { recursive: true, encoding: 'utf8' });
  const files = names.filter((path) => statSync(join(cache(), path)).isFile()).sort();
  return files.filter((path) => dirname(path) === '.' || path === files.find((one) => dirname(one) === dirname(path)));
}

for (const [name, damage] of Object.entries(DAMAGES))
  test(`the search is made again after ${name} of any file in the cache`, async () => {
    const files = built();
    for (const file of kindsOfFiles()) {
      damage(join(cache(), file));
      assert.deepEqual((await build()).files, files, file);
    }
  });

test('a file of the cache under the name of another is not used', async () => {
  const files = built();
  const [first = '', second = '', third = ''] = shards();
  for (const other of [second, third]) {
    writeFileSync(join(cache(), 'shards', first), readFileSync(join(cache(), 'shards', other)));
    assert.deepEqual((await build()).files, files);
  }
});

test('a page that changed after it was rendered fails the build', async () => {
  const pages = new Map([['a', { digest: hash('sha256', 'rendered', 'hex'), file: join(folder, 'a.html') }]]);
  writeFileSync(join(folder, 'a.html'), 'changed');
  const stage = { folder, has: () => false, put: () => {}, written: () => {}, fileOf: (path: string) => path };
  const options = { cache: cache(), onNote: () => {} };
  await assert.rejects(buildSearch({ site: DESK, claims: [claimOf('text', { slug: 'a' })], pages }, stage, options), {
    message: `${join(folder, 'a.html')} changed during the build. Build again.`,
  });
});

test('two builds at once with one cache make the search of their claims', async () => {
  const other = edited('claim-7', 'Something else.');
  const expected = [first.files, (await cold(other)).files];
  for (let round = 0; round < 2; round++) {
    const both = await Promise.all([build(), build(other)]);
    assert.deepEqual(
      both.map(({ files }) => [...files].sort()),
      expected.map((files) => [...files].sort()),
    );
  }
});

test('a build that is killed leaves a cache that the next build can use', async () => {
  const { files } = first;
  const program = join(folder, 'build.mjs');
  const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const pages = [...TEXTS].map(([slug, text]) => {
    const [html, file] = [pageOf(slug, text), join(folder, `${slug}.html`)];
    writeFileSync(file, html);
    return [slug, { digest: hash('sha256', html, 'hex'), file }];
  });
  writeFileSync(
    program,
    `import { buildSearch } from ${url('./build-search.ts')};
    const searched = ${JSON.stringify({ site: DESK, claims: claimsIn(TEXTS, 'No.') })};
    const pages = new Map(${JSON.stringify(pages)});
    const stage = { folder: ${JSON.stringify(folder)}, has: () => false, put: () => {}, written: () => {}, fileOf: () => '' };
    await buildSearch({ ...searched, pages }, stage, { cache: ${JSON.stringify(cache())}, onNote: () => {} });`,
  );
  for (const delay of [200, 500, 800, 1100, 1500]) {
    mkdirSync(cache(), { recursive: true });
    const child = spawn(process.execPath, [program], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await once(child, 'close');
    clearTimeout(timer);
    assert.deepEqual((await build()).files, files, String(delay));
    rmSync(cache(), { recursive: true });
  }
});
