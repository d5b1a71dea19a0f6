import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { WrittenEntries } from '../library/handed-over.ts';
import type { Library } from '../library/make-library.ts';
import { inWorkers } from '../parallel/in-workers.ts';
import type { PlannedPage } from '../plan/pages.ts';
import { planSite, type SitePlan } from '../plan/site-plan.ts';
import type { Bundle } from './bundle.ts';
import { keep, type Outputs, readOutputs, type Site, tryToKeep, writeOutputs } from './kept-outputs.ts';
import { pageKeys } from './page-keys.ts';
import { type PutOptions, putFiles } from './put-files.ts';
import { fileOfPage, openRenderer } from './render.ts';

export interface RenderTask {
  bundle: Bundle;
  library: Library;
  /** Writes the entries file that the library was made from. Only workers need it. */
  entries: () => Promise<WrittenEntries>;
  /** Makes what the pages that will be rendered load from files. */
  prepare?: (pages: readonly PlannedPage[]) => Promise<void>;
  /** Adds what is made from the finished pages, such as the search index. Runs while the files that are no pages are made. */
  addIndex?: () => Promise<void>;
}

export interface RenderOptions extends PutOptions {
  onProgress?: (done: number, of: number) => void;
  /** With fewer pages, starting workers takes longer than it saves. */
  pagesForWorkers?: number;
}

/** What a worker of `renderSite` needs. */
export interface WorkerTask {
  bundle: Bundle;
  entries: WrittenEntries;
  folder: string;
}

const PAGES_FOR_WORKERS = 400;
/** The number of pages that a worker renders before it gets the next. */
const PAGES_AT_ONCE = 100;

/**
 * Adds all pages to a site, and the other files of the plan. Renders only pages that the previous site does not have. Returns the
 * number of rendered pages.
 */
export async function renderSite(task: RenderTask, site: Site, options: RenderOptions): Promise<number> {
  const plan = planSite(task.library);
  const before = readOutputs(outputsFile(options));
  const keyOf = pageKeys(task.bundle.key, plan);
  const pages = plan.pages.map((page) => ({ path: page.path, key: keyOf(page) }));
  const kept = pages.map(({ path, key }) => keep(site, fileOfPage(path), key, before.get(path)));
  const due = [...kept.keys()].filter((index) => kept[index] === undefined);
  await task.prepare?.(due.map((index) => plan.pages[index]).filter((page) => page !== undefined));
  const rendered = await renderPages(task, plan, due, site, options);
  const after: Outputs = new Map(
    pages.map(({ path, key }, index) => [path, { key, sha256: kept[index] ?? rendered.get(index) ?? '' }]),
  );
  const [files] = await both(putFiles(plan, task.bundle.key, site, before, options), task.addIndex?.());
  for (const [path, output] of files) after.set(path, output);
  putClientFiles(task.bundle, site);
  tryToKeep(() => writeOutputs(outputsFile(options), after));
  return due.length;
}

/** Waits for two things even if one fails: a failed build removes the folders that the other still writes to. */
async function both<A, B>(one: Promise<A>, other: Promise<B> | undefined): Promise<[A, B | undefined]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

function outputsFile({ cache }: RenderOptions): string {
  return join(cache, 'pages.json');
}

/** Renders pages, on all cores if that is faster. Returns the digest of each by its position in the plan. */
async function renderPages(
  task: RenderTask,
  plan: SitePlan,
  due: readonly number[],
  site: Site,
  { onProgress, pagesForWorkers = PAGES_FOR_WORKERS }: RenderOptions,
): Promise<Map<number, string>> {
  const digests = new Map<number, string>();
  const add = (index: number, digest: string) => {
    digests.set(index, digest);
    site.written(fileOfPage(plan.pages[index]?.path ?? ''), digest);
    onProgress?.(digests.size, due.length);
  };
  if (due.length > pagesForWorkers && availableParallelism() > 1) await inShares(task, plan, due, site.folder, add);
  else if (due.length > 0) {
    const pages = due.map((index) => plan.pages[index]).filter((page) => page !== undefined);
    const renderer = await openRenderer(task.bundle, { ...plan, pages }, site.folder);
    for (const [at, { path }] of pages.entries()) add(due[at] ?? 0, await renderer.render(path));
  }
  return digests;
}

async function inShares(
  task: RenderTask,
  plan: SitePlan,
  due: readonly number[],
  folder: string,
  add: (index: number, digest: string) => void,
): Promise<void> {
  const shares: number[][] = [];
  for (let start = 0; start < due.length; start += PAGES_AT_ONCE) shares.push(due.slice(start, start + PAGES_AT_ONCE));
  const tasks = shares.map((share) => share.map((index) => plan.pages[index]?.path ?? ''));
  const workerData: WorkerTask = { bundle: task.bundle, entries: await task.entries(), folder };
  await inWorkers<string[], string[]>(
    new URL('./render-worker.ts', import.meta.url),
    tasks,
    { workerData },
    (digests, share) => {
      for (const [at, digest] of digests.entries()) add(shares[share]?.[at] ?? 0, digest);
    },
  );
}

/** Adds the styles, scripts and fonts that belong to the pages. */
function putClientFiles({ client, clientFiles }: Bundle, site: Site): void {
  for (const [path, digest] of Object.entries(clientFiles))
    site.put(path, digest, () => readFileSync(join(client, path)));
}
