import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bundle, keptBundle } from '../engine/bundle.ts';
import { bundleKey, codeDigest } from '../engine/bundle-key.ts';
import { sha256 } from '../engine/page-keys.ts';
import { renderSite } from '../engine/render-site.ts';
import { type Library, makeLibrary } from '../library/make-library.ts';
import type { Site } from '../model/site.ts';
import { endWorkers } from '../parallel/in-workers.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, entriesFile, projectRoot } from '../pipeline/folder/project.ts';
import type { StaticFile } from '../pipeline/folder/static-files.ts';
import { entryLines, writeEntries } from '../pipeline/read/entries-file.ts';
import { textsShownBy } from '../plan/history-pages.ts';
import type { PlannedPage } from '../plan/pages.ts';
import { withoutPicture } from '../plan/share-pictures.ts';
import { MANIFEST, manifestText, RECEIPT, receiptText } from '../receipts/manifest.ts';
import { type BuiltPage, buildSearch } from '../search/build-search.ts';
import { pathOfClaim } from '../search/pagefind/shard.ts';
import { bundlePlaces } from './bundle-places.ts';
import { namingFullDisk } from './disk-error.ts';
import { pictureNote } from './picture-note.ts';
import { printAside } from './print.ts';
import { makeProgress } from './progress.ts';
import { assertUsablePath } from './project-path.ts';
import { type Publishable, readPublishable } from './publishable.ts';
import { Stop } from './run.ts';
import type { NewSite } from './site-folder/new-site.ts';
import { openTarget, type Target } from './site-folder/target.ts';
import { siteInputs } from './site-inputs.ts';
import { makeWorkFolder } from './work-folder.ts';

/**
 * Builds the site into a folder: checks the content, renders the pages and indexes them. Replaces the previous site only after all
 * of that succeeded. Throws `Stop` if the content has errors, which are printed first.
 */
export async function buildSite(outDir: string): Promise<void> {
  assertUsablePath();
  const target = openTarget(outDir, cachedIn('sites'));
  try {
    await buildInto(target, outDir);
  } catch (error) {
    throw namingFullDisk(error, [outDir, projectRoot, tmpdir()]);
  } finally {
    target.close();
  }
}

async function buildInto(target: Target, outDir: string): Promise<void> {
  const work = makeWorkFolder();
  const ending = new AbortController();
  const clear = () => rmSync(work, { recursive: true, force: true });
  const stop = async () => {
    await endWorkers();
    ending.abort();
    clear();
    target.close();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    // Before anything is made with it.
    const code = codeDigest();
    const content = await readPublishable(outDir, `${entriesFile(work)}.revisions`);
    const key = bundleKey(code, content.site);
    const inputs = siteInputs(key, content);
    if (target.isMadeFrom(inputs.digest)) return;
    const places = bundlePlaces(work, content.site);
    const bundle = keptBundle(places, key) ?? (await compilePages(content.site, key, work, outDir, ending.signal));
    const site = target.newSite();
    const library = makeLibrary([...entryLines(content, 'readers')]);
    const notes = await render(bundle, library, content, site, work);
    printAside(notes);
    addStatic(content.statics, site);
    addReceipts(site, content);
    assertSameCode(code, outDir);
    // Whoever builds again must see the notes again.
    target.commit(site, notes === '' && inputs.areStillSame() ? inputs.digest : undefined);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/** A folder in the cache of the content folder. */
function cachedIn(name: string): string {
  return join(cacheFolder(contentFolder(projectRoot)), name);
}

/** Throws `Stop` if the code has changed since a build began: a part of the site may come from the old code. */
function assertSameCode(code: string, outDir: string): void {
  if (codeDigest() !== code)
    throw new Stop(`The code of the project changed during the build, so ${outDir} was not changed. Build again.`);
}

function compilePages({ url }: Site, key: string, work: string, outDir: string, signal: AbortSignal): Promise<Bundle> {
  return new Promise((resolve, reject) => {
    let bundle: Bundle | undefined;
    const program = fileURLToPath(new URL('./compile-pages.ts', import.meta.url));
    const child = fork(program, [work, url, key], { cwd: projectRoot, signal });
    child.on('error', reject);
    child.on('message', (message) => {
      bundle = message as Bundle;
    });
    child.on('exit', (code) => {
      if (code === 0 && bundle) resolve(bundle);
      else reject(new Stop(`The build failed for the reason above. ${outDir} was not changed.`));
    });
  });
}

/** Adds all pages, the files beside them and the search index. Returns what the desk should know about them. */
async function render(bundle: Bundle, library: Library, content: Publishable, site: NewSite, work: string) {
  const notes: string[] = [];
  const progress = makeProgress();
  const file = entriesFile(work);
  const prepare = (pages: readonly PlannedPage[]) => writeRevisionTexts(content, pages);
  const writeFile = async () => ({ file, digest: await writeEntries(file, content, 'readers') });
  try {
    const addIndex = () => search(library, site, (note) => notes.push(`${note}\n`));
    await renderSite({ bundle, library, entries: writeFile, prepare, addIndex }, site, {
      cache: cachedIn('outputs'),
      onProgress: (done, of) => progress.show(`Rendering pages: ${done} of ${of}`),
      onSlowFile: (done, of) => progress.show(`Share pictures: ${done} of ${of}`),
    });
  } finally {
    progress.end();
  }
  return [...notes, pictureNote(withoutPicture(library))].join('');
}

/** Makes the texts about old versions that some pages show. */
async function writeRevisionTexts({ root, site, history }: Publishable, pages: readonly PlannedPage[]): Promise<void> {
  const requests = textsShownBy(pages);
  if (!history || requests.length === 0) return;
  const { writeTexts } = await import('../versions/write-texts.ts');
  await writeTexts(root, site, requests, history.texts);
}

/** Adds files that are published as they are. */
function addStatic(files: readonly StaticFile[], site: NewSite): void {
  for (const { path, file } of files) {
    const bytes = readFileSync(file);
    site.put(path, sha256(bytes), () => bytes);
  }
}

/** Adds the search index. */
async function search(
  { site: settings, claims }: Library,
  site: NewSite,
  onNote: (note: string) => void,
): Promise<void> {
  const pages = new Map(claims.map(({ slug }) => [slug, pageIn(site, pathOfClaim(slug))]));
  await buildSearch({ site: settings, claims, pages }, site, { cache: cachedIn('search'), onNote });
}

/** Adds the digests of all files, and what the site was made from, so that anybody can check a copy. */
function addReceipts(site: NewSite, { site: { url, attestation }, origin }: Publishable): void {
  const manifest = manifestText({
    format: 1,
    site: url,
    files: Object.fromEntries(site.files()),
    ...origin,
  });
  const receipt = receiptText(manifest, { commit: origin.commit, attestation });
  site.put(MANIFEST, sha256(manifest), () => manifest);
  site.put(RECEIPT, sha256(receipt), () => receipt);
}

function pageIn(site: NewSite, path: string): BuiltPage {
  const digest = site.digestOf(path);
  if (digest === undefined) throw new Error(`The site has no ${path}`);
  return { digest, file: site.fileOf(path) };
}
