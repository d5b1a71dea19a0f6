import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'astro';
import { siteToShow } from '../dev/site-to-show.ts';
import { handOver, type WrittenEntries } from '../library/handed-over.ts';
import { basePath } from '../model/site.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeEntries } from '../pipeline/read/entries-file.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { renderPages } from './render.ts';
import { renderSite } from './render-site.ts';

// Inside the project, because compiled pages import its packages.
const folder = join(projectRoot, '.astro', `test-${process.pid}`);
const kept = join(folder, 'kept');
let entries: WrittenEntries;
let bundle: Bundle;

before(async () => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'entries.jsonl');
  entries = { file, digest: await writeEntries(file, await readClaims(contentFolder(projectRoot)), 'readers') };
  handOver(entries);
  bundle = await open('work');
});
after(() => rmSync(folder, { recursive: true, force: true }));

function open(work: string): Promise<Bundle> {
  const { url } = siteToShow(contentFolder(projectRoot));
  const address = { site: new URL(url).origin, base: basePath({ url }) };
  return openBundle({ root: projectRoot, folder: kept, work: join(folder, work), ...address }, () => 'key');
}

/** The contents of all files in a folder, by path. */
function treeOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]));
}

test('the kept pages render the site that `astro build` writes', { timeout: 120_000 }, async () => {
  const [own, reference] = [join(folder, 'own'), join(folder, 'reference')];
  await renderSite({ bundle, entries, claims: 1, folder: own });
  const [cacheDir, viteCache] = [join(folder, 'cache'), join(folder, 'vite')];
  await build({ root: projectRoot, outDir: reference, cacheDir, vite: { cacheDir: viteCache }, logLevel: 'error' });
  const pages = treeOf(own);
  assert.ok(pages.size > 50, String(pages.size));
  assert.deepEqual([...pages.keys()], [...treeOf(reference).keys()]);
  assert.deepEqual(pages, treeOf(reference));
});

test('shares of the pages make up the whole site, in workers as well', { timeout: 120_000 }, async () => {
  const [whole, shares, workers] = [join(folder, 'whole'), join(folder, 'shares'), join(folder, 'workers')];
  await renderPages(bundle, { number: 0, of: 1 }, whole);
  for (const number of [0, 1, 2]) await renderPages(bundle, { number, of: 3 }, shares);
  assert.deepEqual(treeOf(shares), treeOf(whole));
  await renderSite({ bundle, entries, claims: 1_000_000, folder: workers });
  const rendered = treeOf(workers);
  for (const [path, text] of treeOf(whole)) assert.equal(rendered.get(path), text, path);
});

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
