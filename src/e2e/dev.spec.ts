import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOf, fixtures, npmStart, type Running } from './commands.ts';

// One preview for all tests of this file, in order: the later ones change what the earlier ones read.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let folder: string;
let content: string;
let address: string;
let preview: Running;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
  content = await copyOf('content', folder);
  const broken = await readFile(join(fixtures, 'broken', 'claims', 'keys-and-verdicts.md'));
  await writeFile(join(content, 'claims', 'keys-and-verdicts.md'), broken);
  const port = await freePort();
  address = `http://localhost:${port}/desk/`;
  preview = await npmStart('dev', content, ['--port', String(port)], `The preview is served at ${address}`);
});

test.afterAll(async () => {
  await preview?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the preview shows drafts and checks for a later day, and says that readers do not see them', async ({ page }) => {
  await page.goto(`${address}claims/a-check-that-is-not-finished/`);
  await expect(page.getByText('Draft. Only visible in preview.')).toBeVisible();
  await page.goto(`${address}claims/a-check-for-a-later-day/`);
  await expect(page.getByText('Scheduled for 31 December 2999. Only visible in preview until then.')).toBeVisible();
  await page.goto(`${address}claims/ferry-carries-bicycles-for-nothing/`);
  await expect(page.locator('.preview-notice')).toHaveCount(0);
  await page.goto(`${address}claims/`);
  await expect(page.getByRole('link', { name: 'Is this unfinishedness a draft?' })).toBeVisible();
});

test('the preview names mistakes with their place, on the page and in the terminal, and shows the rest', async ({
  page,
}) => {
  await page.goto(`${address}claims/bakery-opens-at-four/`);
  const problems = page.getByRole('region', { name: 'Problems in the content' }).getByRole('listitem');
  await expect(problems).toHaveText([
    /claims\/keys-and-verdicts\.md:2:1 error missing-field /,
    /claims\/keys-and-verdicts\.md:4:10 error unknown-verdict /,
    /claims\/keys-and-verdicts\.md:5:1 error unknown-key /,
  ]);
  await expect(page.locator('.body')).toContainText('Marzipan is sold from seven.');
  expect(preview.output()).toContain('claims/keys-and-verdicts.md:4:10 error unknown-verdict');
});

test('the search of the preview finds claims, drafts among them', async ({ page }) => {
  await page.goto(`${address}search/?q=marzipan`);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  await page.locator('#results a').first().click();
  await expect(page).toHaveURL(`${address}claims/bakery-opens-at-four/`);
  await page.goto(`${address}search/?q=unfinishedness`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'a-check-that-is-not-finished');
  await page.goto(`${address}search/?q=${encodeURIComponent('الزنبرك')}`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'برج-الساعة-متوقف');
});

test('what an editor changes is there after a reload, in the text and in the search', async ({ page }) => {
  const file = join(content, 'claims', 'bakery-opens-at-four.md');
  await page.goto(`${address}claims/bakery-opens-at-four/`);
  await writeFile(file, (await readFile(file, 'utf8')).replace('Marzipan', 'Nougatine'));
  await expect(async () => {
    await page.reload();
    await expect(page.locator('.body')).toContainText('Nougatine is sold from seven.', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await page.goto(`${address}search/?q=nougatine`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'bakery-opens-at-four');
});

test('a mistake that is mended is named no longer, and its claim appears', async ({ page }) => {
  const file = join(content, 'claims', 'keys-and-verdicts.md');
  const mended = (await readFile(file, 'utf8')).replace('mostly-flase', 'mostly-false').replace('sumary', 'summary');
  await writeFile(file, mended);
  await expect(async () => {
    await page.goto(`${address}claims/keys-and-verdicts/`);
    await expect(page.locator('.claim blockquote')).toContainText('The word of the verdict', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'Problems in the content' })).toHaveCount(0);
});
