import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PIXEL } from '../pipeline/rules/valid-folder.ts';
import { claim, edit, elsewhere, here, ofSite, sharedPreview } from './preview.ts';

const site = sharedPreview();
const path = (...names: string[]) => join(site.content, ...names);

/** The messages that ask a page to reload itself, as they arrive. */
function reloadsOf(page: Page): string[] {
  const reloads: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      if (String(payload).includes('full-reload')) reloads.push(String(payload));
    });
  });
  return reloads;
}

test('the preview shows and marks drafts and scheduled fact-checks, and loads each page once', async ({ page }) => {
  const reloads = reloadsOf(page);
  await page.goto(`${site.address}claims/a-check-that-is-not-finished/`);
  await expect(page.getByText('Draft. Visible only in the preview.')).toBeVisible();
  await page.goto(`${site.address}claims/a-check-for-a-later-day/`);
  await expect(
    page.getByText('Scheduled for 31 December 2999. Until then, visible only in the preview.'),
  ).toBeVisible();
  await page.goto(`${site.address}plans/`);
  await expect(page.getByText('Draft. Visible only in the preview.')).toBeVisible();
  await page.goto(`${site.address}claims/ferry-carries-bicycles-for-nothing/`);
  await expect(page.locator('.preview-notice')).toHaveCount(0);
  expect(reloads).toEqual([]);
});

test('lists mark drafts and scheduled fact-checks', async ({ page }) => {
  await page.goto(`${site.address}claims/`);
  const item = (title: string) => page.locator('.claim-list > li', { hasText: title });
  await expect(item('Is this unfinishedness a draft?').locator('.preview-mark')).toHaveText('Draft');
  await expect(page.getByText('Scheduled for 31 December 2999', { exact: true })).toBeVisible();
  await expect(item('Does the bakery open at four?').locator('.preview-mark')).toHaveCount(0);
  await page.goto(`${site.address}dossiers/`);
  await expect(page.locator('.preview-mark')).toHaveText('Draft');
});

test('the page of a file with errors shows them with their lines, and everything that is valid', async ({ page }) => {
  await page.goto(`${site.address}claims/keys-and-verdicts/`);
  const errors = here(page).getByRole('listitem').filter({ hasText: ' error ' });
  await expect(errors).toHaveText([
    /claims\/keys-and-verdicts\.md:4:10 error unknown-verdict .*4 \| verdict: mostly-flase\s+\| {10}\^{12}$/s,
    /claims\/keys-and-verdicts\.md:5:1 error unknown-key .*5 \| sumary: Neither is guessed\./s,
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file with two mistakes');
  await expect(page.locator('.claim blockquote')).toHaveText('The word of the verdict is misspelt, and so is a key.');
  await expect(page.locator('.body')).toContainText('It is cited');
  await expect(page.locator('main .verdict')).toHaveCount(0);
  expect(site.preview.output()).toMatch(
    /claims\/keys-and-verdicts\.md:4:10 error unknown-verdict .*\n +4 \| verdict: mostly-flase/,
  );
});

test('other pages stay readable and say where the errors are', async ({ page }) => {
  await page.goto(`${site.address}claims/bakery-opens-at-four/`);
  await expect(page.locator('.body')).toContainText('Marzipan is sold from seven.');
  await expect(elsewhere(page).locator('summary')).toHaveText('2 errors on other pages');
  await expect(page.getByText('error unknown-verdict')).toHaveCount(0);
  await elsewhere(page).locator('summary').click();
  await elsewhere(page)
    .getByRole('link', { name: /keys-and-verdicts\.md$/ })
    .click();
  await expect(here(page)).toContainText('error unknown-verdict');
});

test('an edit appears on the page and in the search without a reload by hand', async ({ page }) => {
  const file = path('claims', 'bakery-opens-at-four.md');
  await page.goto(`${site.address}claims/bakery-opens-at-four/`);
  await edit(file, 'Marzipan', 'Nougatine');
  await expect(page.locator('.body')).toContainText('Nougatine is sold from seven.');
  await page.goto(`${site.address}search/?q=nougatine`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'bakery-opens-at-four', { timeout: 30_000 });
  await page.goto(`${site.address}search/?q=unfinishedness`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'a-check-that-is-not-finished');
  await expect(page.locator('#results > li .preview-mark')).toHaveText('Draft');
  await page.goto(`${site.address}search/?q=${encodeURIComponent('الزنبرك')}`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'برج-الساعة-متوقف');
  await edit(file, 'Nougatine', 'Marzipan');
});

test('a file that is replaced, renamed, moved or removed ends in the right state', async ({ page }) => {
  const at = (slug: string) => `${site.address}claims/${slug}/`;
  const shows = async (text: string) => expect(page.locator('.body')).toContainText(text);
  const isGone = async () => expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.goto(at('new-gate'));
  await isGone();

  await mkdir(path('claims', 'gates', 'deep'), { recursive: true });
  await writeFile(path('claims', 'gates', 'deep', 'new-gate.md'), claim('Is the gate new?', 'Written once'));
  await shows('Written once');

  await writeFile(path('claims', 'gates', 'deep', '.new-gate.md.swap'), claim('Is the gate new?', 'Replaced whole'));
  await rename(path('claims', 'gates', 'deep', '.new-gate.md.swap'), path('claims', 'gates', 'deep', 'new-gate.md'));
  await shows('Replaced whole');

  await rename(path('claims', 'gates'), path('claims', 'doors'));
  await writeFile(path('claims', 'doors', 'deep', 'new-gate.md'), claim('Is the gate new?', 'Moved along'));
  await shows('Moved along');

  await rename(path('claims', 'doors', 'deep', 'new-gate.md'), path('claims', 'old-gate.md'));
  await isGone();
  await page.goto(at('old-gate'));
  await shows('Moved along');

  for (let n = 1; n <= 40; n++)
    await writeFile(path('claims', 'old-gate.md'), claim('Is the gate new?', `Saved time ${n}.`));
  await shows('Saved time 40.');

  await rm(path('claims', 'old-gate.md'));
  await isGone();
  await rm(path('claims', 'doors'), { recursive: true });
});

test('images are on the page, also in drafts, and so is an image that is added later', async ({ page }) => {
  const text = claim('Pictured?', '![A gull](<../pictures/A gull.png>) ').replace(
    'published:',
    'draft: true\npublished:',
  );
  await writeFile(path('claims', 'pictured.md'), text);
  await page.goto(`${site.address}claims/pictured/`);
  await expect(here(page)).toContainText('which does not exist');
  await mkdir(path('pictures'), { recursive: true });
  await writeFile(path('pictures', 'A gull.png'), PIXEL);
  const picture = page.getByRole('img', { name: 'A gull' });
  await expect(picture).toHaveJSProperty('naturalWidth', 1);
  await expect(here(page)).not.toContainText('which does not exist');
  await rm(path('claims', 'pictured.md'));
});

test('a file that cannot be read in full has a page that says why', async ({ page }) => {
  await page.goto(`${site.address}claims/half-a-file/`);
  await writeFile(path('claims', 'half-a-file.md'), 'title: no fence\n');
  await expect(here(page)).toContainText('claims/half-a-file.md:1:1 error front-matter');
  await expect(page.getByText('Only the parts that can be read are shown.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'no fence' })).toBeVisible();
  await writeFile(path('claims', 'half-a-file.md'), Buffer.from([0xff, 0xfe, 0x00]));
  await expect(here(page)).toContainText('error encoding');
  await expect(page.getByText('No part of it can be read.')).toBeVisible();
  await rm(path('claims', 'half-a-file.md'));
});

test('messages about a file without a page are on every page', async ({ page }) => {
  await page.goto(`${site.address}claims/bakery-opens-at-four/`);
  await writeFile(path('claims', 'Capital Letters.md'), claim('Are capitals fine?', 'They are not'));
  await expect(ofSite(page)).toContainText('Capital Letters.md');
  await expect(ofSite(page)).toContainText('error file-name');
  await rm(path('claims', 'Capital Letters.md'));
  await expect(ofSite(page)).toHaveCount(0);
});

test('text of a broken file never runs', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const payload = '<img src=x onerror=alert(1)><script>alert(2)</script></style><svg onload=alert(3)>';
  const text = claim(`'${payload}'`, payload).replace('verdict: "false"', `verdict: '${payload}'`);
  await writeFile(path('claims', 'hostile.md'), text.replace('title: A source', `title: '${payload}'`));
  await page.goto(`${site.address}claims/hostile/`);
  await expect(here(page)).toContainText('error unknown-verdict');
  await expect(here(page)).toContainText(`verdict: '${payload}'`);
  await expect(page.locator('main img, main script, main svg')).toHaveCount(0);
  expect(dialogs).toEqual([]);
  await rm(path('claims', 'hostile.md'));
});

test('an error that is fixed is no longer reported, and its claim appears', async ({ page }) => {
  await page.goto(`${site.address}claims/keys-and-verdicts/`);
  await edit(path('claims', 'keys-and-verdicts.md'), 'mostly-flase', 'mostly-false');
  await edit(path('claims', 'keys-and-verdicts.md'), 'sumary', 'summary');
  await expect(page.locator('main .verdict-box')).toContainText('Mostly false');
  await expect(here(page)).not.toContainText('error');
  await page.goto(`${site.address}claims/bakery-opens-at-four/`);
  await expect(elsewhere(page)).toHaveCount(0);
});
