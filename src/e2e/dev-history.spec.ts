import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE } from '../pipeline/rules/valid-folder.ts';
import { gitOnDay, told, withDatedRepository } from '../testing/scripted-history.ts';
import type { Running } from './commands.ts';
import { edit, here, start } from './preview.ts';

// The history of fact-checks in the preview.

test.describe.configure({ mode: 'default', timeout: 120_000 });

const site = { content: '', address: '', preview: undefined as Running | undefined };
const path = (...names: string[]) => join(site.content, ...names);
const git = (...words: string[]) => gitOnDay(site.content, '2026-04-01', ...words);

const HOSTILE = told('cellar', {
  summary: 'Nobody <img src=x onerror=alert(1)> knows.',
  body: 'An <script>document.title="hacked"</script> old [cellar](javascript:alert(1)). ![A door](door.png)',
});

test.beforeAll(async () => {
  site.content = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'site.yaml': SITE, 'claims/tower.md': told('tower') });
    await repository.on('2026-01-02', { 'claims/tower.md': told('tower', { body: 'It was built in 1900.' }) });
    await repository.on('2026-03-01', { 'claims/cellar.md': HOSTILE });
    await repository.on('2026-03-02', { 'claims/cellar.md': told('cellar', { body: 'The cellar is new.' }) });
    await cp(repository.root, site.content, { recursive: true });
  }, '');
  Object.assign(site, await start(site.content, '/'));
});

test.afterAll(async () => {
  await site.preview?.stop();
  await rm(site.content, { recursive: true, force: true });
});

test('a fact-check links to its history, and an old version is as inert as in a build', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(`${site.address}claims/cellar/`);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.locator('.revisions > li')).toHaveCount(2);
  await expect(page.locator('.revisions > li').first()).toContainText('Summary and text edited.');
  await expect(page.locator('del').first()).toContainText('Nobody <img src=x onerror=alert(1)> knows.');
  await page.getByRole('link', { name: 'Read this version' }).click();
  await expect(page.locator('.old-version')).toContainText('replaced on 2 March 2026');
  await expect(page.locator('.old-version')).toContainText('[Picture not kept with this version: A door · door.png]');
  await expect(page.locator('main :is(img, script), a[href^="javascript:"]')).toHaveCount(0);
  expect(await page.title()).not.toBe('hacked');
  expect(dialogs).toEqual([]);
});

test('an edit that readers must be told about is reported, and the history has it once it is committed', async ({
  page,
}) => {
  await page.goto(`${site.address}claims/tower/`);
  await expect(page.getByText('(2 revisions)')).toBeVisible();
  await edit(path('claims', 'tower.md'), 'verdict: true', 'verdict: false');
  await expect(here(page)).toContainText(
    'error unrecorded-change `verdict` changed from `true` to `false` since commit',
  );
  await page.goto(`${site.address}claims/tower/history/`);
  await expect(page.locator('.revisions > li')).toHaveCount(2);
  await expect(page.getByText('Changes that are not committed are not listed.')).toBeVisible();
  git('commit', '--quiet', '--all', '--message', 'Change the verdict');
  await expect(page.locator('.revisions > li').first()).toContainText('Verdict changed from True to False.');
  await page.goto(`${site.address}claims/tower/`);
  await expect(here(page)).toContainText('changed from `true` to `false` in commit');
  expect(git('status', '--porcelain')).toBe('');
});

test('a fact-check that is not committed, and one with an error, have a page that says what is known', async ({
  page,
}) => {
  await writeFile(path('claims', 'mill.md'), told('mill'));
  await page.goto(`${site.address}claims/mill/history/`);
  await expect(page.getByText('no version of it that readers could see is committed')).toBeVisible();
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Add the mill');
  await expect(page.locator('.revisions > li')).toContainText('First published.');
  await edit(path('claims', 'mill.md'), 'verdict: true', 'verdict: ture');
  await page.goto(`${site.address}claims/mill/history/`);
  await expect(page.locator('.revisions > li')).toContainText('First published.');
  await edit(path('claims', 'mill.md'), 'verdict: ture', 'verdict: true');
});

test('outside git the page says why there is no history', async ({ page }) => {
  await rename(path('.git'), path('.elsewhere'));
  await page.goto(`${site.address}claims/tower/history/`);
  await expect(page.getByText('There is no history: ')).toBeVisible();
  expect(site.preview?.output()).toContain('There is no history: ');
  await rename(path('.elsewhere'), path('.git'));
  await page.goto(`${site.address}claims/tower/history/`);
  await expect(page.locator('.revisions > li')).not.toHaveCount(0);
});
