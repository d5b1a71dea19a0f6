import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../cli/browser.ts';
import { npmStart } from '../e2e/commands.ts';
import { freePort } from '../e2e/free-port.ts';
import { cacheFolder } from '../pipeline/folder/project.ts';
import type { Arguments } from './arguments.ts';
import { claimSlugs, makeCorpus } from './corpus/corpus.ts';
import { median } from './table.ts';

/** What an editor waits for, in milliseconds. */
interface Waits {
  claims: number;
  /** From the command to the first page. */
  firstPage: number;
  /** From writing a file until its new text is on screen. */
  edits: number[];
  /** Reloading the same page by hand, for comparison. */
  loads: number[];
}

const SMALL = 16;
const EDITS = 10;
/** Between two edits, so that they are not handled together. */
const PAUSE = 2000;

/** Measures the preview of a small and of a large content folder in a real browser, and prints a table. */
export async function measurePreview(options: Arguments, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const browser = await openBrowser();
  try {
    const rows: Waits[] = [];
    for (const claims of [SMALL, ...options.counts]) {
      const corpus = join(folder, String(claims));
      say(`Writing ${claims} claim files`);
      makeCorpus(options, claims, corpus);
      say(`Previewing ${claims} claims, ${EDITS} edits`);
      rows.push({ claims, ...(await measureOne(corpus, browser)) });
      rmSync(cacheFolder(corpus), { recursive: true, force: true });
    }
    console.log(waitsTable(rows));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Measures the preview of a content folder from its start. It uses what earlier commands have kept. */
export async function measureOne(corpus: string, browser: Browser, count = EDITS): Promise<Omit<Waits, 'claims'>> {
  const port = await freePort();
  const slug = claimSlugs(corpus)[0] ?? '';
  const page = await browser.newPage();
  const start = performance.now();
  const preview = await npmStart('dev', corpus, ['--port', String(port)], 'Preview running at');
  try {
    await page.goto(`http://localhost:${port}/claims/${slug}/`, { timeout: 600_000 });
    const firstPage = performance.now() - start;
    const edits: number[] = [];
    const loads: number[] = [];
    for (let n = 1; n <= count; n++) {
      await wait(PAUSE);
      edits.push(await waitForEdit(join(corpus, 'claims', `${slug}.md`), `Edited ${n} times.`, page));
      await wait(PAUSE);
      loads.push(await timed(() => page.reload()));
    }
    return { firstPage, edits, loads };
  } finally {
    await page.close();
    await preview.stop();
  }
}

function waitForEdit(file: string, text: string, page: Page): Promise<number> {
  const edited = `${readFileSync(file, 'utf8')}\n${text}\n`;
  return timed(async () => {
    writeFileSync(file, edited);
    await page.getByText(text).waitFor({ timeout: 60_000 });
  });
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The waits as a Markdown table. The last column is the median wait for an edit as a multiple of a reload by hand. */
export function waitsTable(rows: readonly Waits[]): string {
  const head = ['claims', 'first page', 'edit on screen', 'slowest edit', 'reload by hand', 'edit vs reload'];
  const lines = rows.map(({ claims, firstPage, edits, loads }) => {
    const [edit, load] = [median(edits) ?? Number.NaN, median(loads) ?? Number.NaN];
    return [String(claims), ms(firstPage), ms(edit), ms(Math.max(...edits)), ms(load), (edit / load).toFixed(1)];
  });
  return [head, head.map(() => '--:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
