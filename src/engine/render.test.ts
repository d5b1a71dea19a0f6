import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'astro';
import { siteToShow } from '../dev/site-to-show.ts';
import { handOver } from '../library/handed-over.ts';
import { makeLibrary } from '../library/make-library.ts';
import { readEntries } from '../model/entries-file.ts';
import { basePath } from '../model/site.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeEntries } from '../pipeline/read/entries-file.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { type Bundle, keptBundle } from './bundle.ts';
import { makeBundle } from './compile-bundle.ts';
import type { Site } from './kept-outputs.ts';
import { type RenderTask, renderSite } from './render-site.ts';

// Inside the project, because compiled pages import its packages.
const folder = join(projectRoot, '.astro', `test-${process.pid}`);
const kept = join(folder, 'kept');
let bundle: Bundle;
let task: RenderTask;

before(async () => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'entries.jsonl');
  const content = await readClaims(contentFolder(projectRoot));
  assert.ok(content.site);
  // Drawing them takes time, and `build.spec.ts` compares them.
  content.site.sharePictures = false;
  const entries = { file, digest: await writeEntries(file, content, 'readers') };
  handOver(entries);
  bundle = await open('work');
  task = { bundle, library: makeLibrary(readEntries(file)), entries: async () => entries };
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function open(work: string): Promise<Bundle> {
  const { url } = siteToShow(contentFolder(projectRoot));
  const address = { site: new URL(url).origin, base: basePath({ url }) };
  const places = { root: projectRoot, folder: kept, work: join(folder, work), ...address };
  return keptBundle(places, 'key') ?? (await makeBundle(places, 'key', () => 'key'));
}

/** The contents of all files in a folder, by path. */
function treeOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]));
}

test('the kept pages render the site that `astro build` writes', { timeout: 120_000 }, async () => {
  const [own, reference] = [join(folder, 'own'), join(folder, 'reference')];
  const [cacheDir, viteCache] = [join(folder, 'cache'), join(folder, 'vite')];
  await build({ root: projectRoot, outDir: reference, cacheDir, vite: { cacheDir: viteCache }, logLevel: 'error' });
  // After the reference, because it hands a plan over.
  assert.ok((await renderSite(task, newSite(own), { cache: join(folder, 'none') })) > 40);
  const pages = treeOf(own);
  assert.ok(pages.size > 50, String(pages.size));
  assert.deepEqual([...pages.keys()], [...treeOf(reference).keys()]);
  assert.deepEqual(pages, treeOf(reference));
});

test('workers render the same', { timeout: 120_000 }, async () => {
  const [one, several] = [join(folder, 'one'), join(folder, 'several')];
  const cache = join(folder, 'none');
  await renderSite(task, newSite(one), { cache: `${cache}1` });
  await renderSite(task, newSite(several), { cache: `${cache}2`, pagesForWorkers: 1 });
  assert.deepEqual(treeOf(several), treeOf(one));
});

test('pages that the previous site has are not rendered again', { timeout: 120_000 }, async () => {
  const cache = join(folder, 'outputs');
  const first = newSite(join(folder, 'first'));
  await renderSite(task, first, { cache });
  const second = newSite(join(folder, 'second'), first.files, first.folder);
  assert.equal(await renderSite(task, second, { cache }), 0);
  assert.deepEqual(second.files, first.files);
  assert.throws(() => treeOf(second.folder));
  // One of them was changed.
  const third = newSite(join(folder, 'third'), new Map([...first.files, ['claims/index.html', 'other']]), first.folder);
  assert.equal(await renderSite(task, third, { cache }), 1);
  assert.deepEqual(third.files, first.files);
  assert.deepEqual([...treeOf(third.folder).keys()], ['/claims/index.html']);
  const otherBundle = { ...bundle, key: 'other' };
  assert.ok(
    (await renderSite({ ...task, bundle: otherBundle }, newSite(join(folder, 'x'), first.files, first.folder), {
      cache,
    })) > 40,
  );
  const file = join(cache, 'pages.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"', "'"));
  assert.ok((await renderSite(task, newSite(join(folder, 'y'), first.files, first.folder), { cache })) > 40);
});

/** A site whose previous version has the given files, by their digests. */
function newSite(
  site: string,
  previous: ReadonlyMap<string, string> = new Map(),
  target = '',
): Site & { files: Map<string, string> } {
  const files = new Map<string, string>();
  const has = (path: string, sha256: string) => previous.get(path) === sha256;
  return {
    folder: site,
    files,
    has,
    keep: (path, sha256) => files.set(path, sha256),
    written: (path, sha256) => files.set(path, sha256),
    fileOf: (path) => [site, target].map((root) => join(root, path)).find(existsSync) ?? '',
    put(path, sha256, contents) {
      files.set(path, sha256);
      if (has(path, sha256)) return;
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), contents());
    },
  };
}

test('a kept bundle is opened without compiling, and compiled again if a file is damaged', {
  timeout: 120_000,
}, async () => {
  // Compiling would create this folder.
  await open('unused');
  assert.equal(readdirSync(folder).includes('unused'), false);
  const file = new URL(bundle.entry);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  assert.deepEqual(await open('again'), bundle);
  assert.equal(readdirSync(folder).includes('again'), true);
  const saved = join(kept, 'key', 'bundle.json');
  writeFileSync(saved, readFileSync(saved, 'utf8').replace('.css', '.ccs'));
  assert.deepEqual(await open('and-again'), bundle);
  assert.deepEqual(readdirSync(kept), ['key']);
});
