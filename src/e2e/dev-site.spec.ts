import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { fixtures } from './commands.ts';
import { claim, edit, ofSite, sharedPreview, start } from './preview.ts';

// The preview while the settings of the site change.
const site = sharedPreview();
const path = (...names: string[]) => join(site.content, ...names);

test('an error in site.yaml is reported on every page, and the site stays', async ({ page }) => {
  await page.goto(`${site.address}claims/bakery-opens-at-four/`);
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

test('files that are no pages are served as they will be published, and follow an edit', async ({ page }) => {
  const get = async (address: string) => {
    const response = await page.request.get(`${site.address}${address}`);
    return `${response.status()} ${response.headers()['content-type']} ${await response.text()}`;
  };
  const slug = 'claims/bakery-opens-at-four';
  expect(await get(`${slug}.json`)).toMatch(/^200 application\/json.*"The bakery/s);
  expect(await get(`${slug}.bib`)).toMatch(/^200 .*@/s);
  expect(await get(`${slug}/embed/`)).toMatch(/^200 text\/html.*<blockquote/s);
  expect(await get('feed.xml')).toMatch(/^200 .*xml.*Marzipan/s);
  expect(await get('data/claims.zip')).toMatch(/^200 application\/zip/);
  expect(await get(`${slug}.nothing`)).toMatch(/^404/);
  await edit(path(`${slug}.md`), 'Marzipan', 'Nougat');
  await expect(async () => expect(await get('feed.xml')).toContain('Nougat')).toPass();
  await edit(path(`${slug}.md`), 'Nougat', 'Marzipan');
});

test('a site that moves to another base path is served there', async ({ page }) => {
  await edit(path('site.yaml'), '/desk/\ndescription', '/bureau/\ndescription');
  const moved = site.address.replace('/desk/', '/bureau/');
  await expect(async () => {
    await page.goto(`${moved}claims/bakery-opens-at-four/`);
    await expect(page.locator('.body')).toContainText('Marzipan is sold from seven.', { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  expect(site.preview.output()).toContain(`Preview running at ${moved} `);
  await edit(path('claims', 'bakery-opens-at-four.md'), 'Marzipan', 'Fudge');
  await expect(page.locator('.body')).toContainText('Fudge is sold from seven.');
});

test('a site that moves again while the server restarts is served at its last base path', async ({ page }) => {
  const bases = ['bureau', 'first', 'second', 'third', 'fourth', 'last'];
  for (const [index, base] of bases.slice(1).entries()) {
    await edit(path('site.yaml'), `/${bases[index]}/\ndescription`, `/${base}/\ndescription`);
    await wait(300);
  }
  const moved = site.address.replace('/desk/', '/last/');
  await expect(async () => {
    await page.goto(`${moved}claims/bakery-opens-at-four/`);
    await expect(page.locator('.body')).toContainText('Fudge is sold from seven.', { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
});

test('a preview starts without site.yaml and without a content folder, and picks them up later', async ({ page }) => {
  const later = join(site.folder, 'later');
  const other = await start(later, '/');
  try {
    await page.goto(other.address);
    await expect(ofSite(page)).toContainText('site.yaml:1:1 error missing-file');
    await mkdir(join(later, 'claims'), { recursive: true });
    await writeFile(join(later, 'claims', 'first.md'), claim('Is this the first?', 'It is'));
    await expect(page.getByRole('link', { name: 'Is this the first?' })).toBeVisible();
    const yaml = (await readFile(join(fixtures, 'content', 'site.yaml'), 'utf8')).replace('/desk/\n', '/\n');
    await writeFile(join(later, 'site.yaml'), yaml);
    await expect(page.getByRole('heading', { level: 1, name: 'Quillhaven Facts' })).toBeVisible();
  } finally {
    await other.preview.stop();
  }
});
