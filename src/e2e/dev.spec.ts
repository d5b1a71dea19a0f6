import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PIXEL } from '../pipeline/rules/valid-folder.ts';
import { copyOf, fixtures, npmStart, type Running } from './commands.ts';
import { freePort } from './free-port.ts';

// One preview for all tests of this file, in order: the later ones change what the earlier ones read.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let folder: string;
let content: string;
let address: string;
let preview: Running;

/** Starts a preview of a content folder, whose site has a base path. */
async function start(of: string, base: string): Promise<{ address: string; preview: Running }> {
  const port = await freePort();
  const at = `http://localhost:${port}${base}`;
  return {
    address: at,
    preview: await npmStart('dev', of, ['--port', String(port)], `Preview running at ${at} `),
  };
}

const path = (...names: string[]) => join(content, ...names);

async function edit(file: string, passage: string, by: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(passage);
  await writeFile(
    file,
    text.replace(passage, () => by),
  );
}

/** A claim file with a short body. */
const claim = (title: string, text: string) =>
  `---\ntitle: ${title}\nclaim: It is said.\nverdict: "false"\nsummary: It is not so.\npublished: 2030-01-01\nsources:\n  - id: one\n    title: A source\n---\n\n${text} [@one].\n`;

const here = (page: Page) => page.getByRole('region', { name: 'Problems in this file' });
const ofSite = (page: Page) => page.getByRole('region', { name: 'Problems that affect the whole site' });
const elsewhere = (page: Page) => page.locator('details', { has: page.getByText(/^\d+ errors? on /) });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
  content = await copyOf('content', folder);
  const broken = await readFile(join(fixtures, 'broken', 'claims', 'keys-and-verdicts.md'));
  await writeFile(path('claims', 'keys-and-verdicts.md'), broken);
  ({ address, preview } = await start(content, '/desk/'));
});

test.afterAll(async () => {
  await preview?.stop();
  await rm(folder, { recursive: true, force: true });
});

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
  await page.goto(`${address}claims/a-check-that-is-not-finished/`);
  await expect(page.getByText('Draft. Visible only in the preview.')).toBeVisible();
  await page.goto(`${address}claims/a-check-for-a-later-day/`);
  await expect(
    page.getByText('Scheduled for 31 December 2999. Until then, visible only in the preview.'),
  ).toBeVisible();
  await page.goto(`${address}plans/`);
  await expect(page.getByText('Draft. Visible only in the preview.')).toBeVisible();
  await page.goto(`${address}claims/ferry-carries-bicycles-for-nothing/`);
  await expect(page.locator('.preview-notice')).toHaveCount(0);
  expect(reloads).toEqual([]);
});

test('lists mark drafts and scheduled fact-checks', async ({ page }) => {
  await page.goto(`${address}claims/`);
  const item = (title: string) => page.locator('.claim-list > li', { hasText: title });
  await expect(item('Is this unfinishedness a draft?').locator('.preview-mark')).toHaveText('Draft');
  await expect(page.getByText('Scheduled for 31 December 2999', { exact: true })).toBeVisible();
  await expect(item('Does the bakery open at four?').locator('.preview-mark')).toHaveCount(0);
  await page.goto(`${address}dossiers/`);
  await expect(page.locator('.preview-mark')).toHaveText('Draft');
});

test('the page of a file with errors shows them with their lines, and everything that is valid', async ({ page }) => {
  await page.goto(`${address}claims/keys-and-verdicts/`);
  const errors = here(page).getByRole('listitem').filter({ hasText: ' error ' });
  await expect(errors).toHaveText([
    /claims\/keys-and-verdicts\.md:4:10 error unknown-verdict .*4 \| verdict: mostly-flase\s+\| {10}\^{12}$/s,
    /claims\/keys-and-verdicts\.md:5:1 error unknown-key .*5 \| sumary: Neither is guessed\./s,
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file with two mistakes');
  await expect(page.locator('.claim blockquote')).toHaveText('The word of the verdict is misspelt, and so is a key.');
  await expect(page.locator('.body')).toContainText('It is cited');
  await expect(page.locator('main .verdict')).toHaveCount(0);
  expect(preview.output()).toMatch(
    /claims\/keys-and-verdicts\.md:4:10 error unknown-verdict .*\n +4 \| verdict: mostly-flase/,
  );
});

test('other pages stay readable and say where the errors are', async ({ page }) => {
  await page.goto(`${address}claims/bakery-opens-at-four/`);
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
  await page.goto(`${address}claims/bakery-opens-at-four/`);
  await edit(file, 'Marzipan', 'Nougatine');
  await expect(page.locator('.body')).toContainText('Nougatine is sold from seven.');
  await page.goto(`${address}search/?q=nougatine`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'bakery-opens-at-four', { timeout: 30_000 });
  await page.goto(`${address}search/?q=unfinishedness`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'a-check-that-is-not-finished');
  await expect(page.locator('#results > li .preview-mark')).toHaveText('Draft');
  await page.goto(`${address}search/?q=${encodeURIComponent('الزنبرك')}`);
  await expect(page.locator('#results > li')).toHaveAttribute('data-slug', 'برج-الساعة-متوقف');
  await edit(file, 'Nougatine', 'Marzipan');
});

test('a file that is replaced, renamed, moved or removed ends in the right state', async ({ page }) => {
  const at = (slug: string) => `${address}claims/${slug}/`;
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
  await page.goto(`${address}claims/pictured/`);
  await expect(here(page)).toContainText('which does not exist');
  await mkdir(path('pictures'), { recursive: true });
  await writeFile(path('pictures', 'A gull.png'), PIXEL);
  const picture = page.getByRole('img', { name: 'A gull' });
  await expect(picture).toHaveJSProperty('naturalWidth', 1);
  await expect(here(page)).not.toContainText('which does not exist');
  await rm(path('claims', 'pictured.md'));
});

test('a file that cannot be read in full has a page that says why', async ({ page }) => {
  await page.goto(`${address}claims/half-a-file/`);
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
  await page.goto(`${address}claims/bakery-opens-at-four/`);
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
  await page.goto(`${address}claims/hostile/`);
  await expect(here(page)).toContainText('error unknown-verdict');
  await expect(here(page)).toContainText(`verdict: '${payload}'`);
  await expect(page.locator('main img, main script, main svg')).toHaveCount(0);
  expect(dialogs).toEqual([]);
  await rm(path('claims', 'hostile.md'));
});

test('an error in site.yaml is reported on every page, and the site stays', async ({ page }) => {
  await page.goto(`${address}claims/bakery-opens-at-four/`);
  await edit(path('site.yaml'), 'licence:', 'licens:');
  await expect(ofSite(page)).toContainText('site.yaml:11:1 error unknown-key');
  await expect(page.locator('.site-name')).toHaveText('Quillhaven Facts');
  await expect(page.locator('.body')).toContainText('Marzipan is sold from seven.');
  await edit(path('site.yaml'), 'title:', 'title: "');
  await expect(ofSite(page)).toContainText('error yaml');
  await expect(page.locator('.site-name')).toHaveText('Quillhaven Facts');
  await rename(path('site.yaml'), path('site.txt'));
  await expect(ofSite(page)).toContainText('error missing-file');
  await expect(page.locator('.body')).toContainText('Marzipan is sold from seven.');
  await rename(path('site.txt'), path('site.yaml'));
  await edit(path('site.yaml'), 'title: "', 'title:');
  await edit(path('site.yaml'), 'licens:', 'licence:');
  await expect(ofSite(page)).toHaveCount(0);
});

test('an error that is fixed is no longer reported, and its claim appears', async ({ page }) => {
  await page.goto(`${address}claims/keys-and-verdicts/`);
  await edit(path('claims', 'keys-and-verdicts.md'), 'mostly-flase', 'mostly-false');
  await edit(path('claims', 'keys-and-verdicts.md'), 'sumary', 'summary');
  await expect(page.locator('main .verdict-box')).toContainText('Mostly false');
  await expect(here(page)).not.toContainText('error');
  await page.goto(`${address}claims/bakery-opens-at-four/`);
  await expect(elsewhere(page)).toHaveCount(0);
});

test('a site that moves to another base path is served there', async ({ page }) => {
  await edit(path('site.yaml'), '/desk/\ndescription', '/bureau/\ndescription');
  const moved = address.replace('/desk/', '/bureau/');
  await expect(async () => {
    await page.goto(`${moved}claims/bakery-opens-at-four/`);
    await expect(page.locator('.body')).toContainText('Marzipan is sold from seven.', { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  expect(preview.output()).toContain(`Preview running at ${moved} `);
  await edit(path('claims', 'bakery-opens-at-four.md'), 'Marzipan', 'Fudge');
  await expect(page.locator('.body')).toContainText('Fudge is sold from seven.');
});

test('a preview starts without site.yaml and without a content folder, and picks them up later', async ({ page }) => {
  const later = join(folder, 'later');
  const other = await start(later, '/');
  try {
    await page.goto(other.address);
    await expect(ofSite(page)).toContainText('site.yaml:1:1 error missing-file');
    await mkdir(join(later, 'claims'), { recursive: true });
    await writeFile(join(later, 'claims', 'first.md'), claim('Is this the first?', 'It is'));
    await expect(page.getByRole('link', { name: 'Is this the first?' })).toBeVisible();
    const site = (await readFile(join(fixtures, 'content', 'site.yaml'), 'utf8')).replace('/desk/\n', '/\n');
    await writeFile(join(later, 'site.yaml'), site);
    await expect(page.getByRole('heading', { level: 1, name: 'Quillhaven Facts' })).toBeVisible();
  } finally {
    await other.preview.stop();
  }
});
