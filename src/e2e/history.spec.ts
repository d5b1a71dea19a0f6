import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SITE } from '../pipeline/rules/valid-folder.ts';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { COLOUR_RULES, violations } from './axe.ts';
import { npmRun } from './commands.ts';
import { filesOf } from './pages.ts';
import { at, siteWith } from './site.ts';

test.describe.configure({ mode: 'default' });

const summary = 'Nobody <img src=x onerror=alert(1)> knows.';
const HOSTILE = told('cellar', {
  summary,
  body: 'An <script>document.title="hacked"</script> old [cellar](javascript:alert(1)), zebrafish. ![A door](door.png)',
});
const WITHDRAWN = told('cellar', {
  summary,
  body: 'The cellar is new.',
  more: ['corrections:', '  - date: 2026-03-03', '    kind: withdrawal', '    note: Nothing was left of it.'],
});

const QUOTED = 'The “old” tower was built in 1900.';
const FALSE = told('tower', {
  verdict: 'false',
  summary: 'It was built in 1990.',
  body: QUOTED,
  more: ['corrections:', '  - { date: 2026-01-05, kind: verdict, from: true, note: The plan was misread. }'],
});

const site = siteWith((content) =>
  withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', {
      'site.yaml': SITE,
      'claims/tower.md': told('tower'),
      'claims/mill.md': told('mill'),
    });
    await repository.on('2026-01-02', { 'claims/tower.md': told('tower', { body: QUOTED }) });
    await repository.on('2026-01-03', {
      'claims/tower.md': told('tower', { body: 'The "old" tower was built in 1900.' }),
    });
    await repository.on('2026-01-04', {
      'claims/mill.md': told('mill', { more: ['aliases: [Old Mill]'] }),
    });
    await repository.on('2026-01-05', { 'claims/tower.md': FALSE, 'claims/mill.md': told('mill', { body: 'It is.' }) });
    await repository.on('2026-03-01', { 'claims/cellar.md': HOSTILE });
    await repository.on('2026-03-02', { 'claims/cellar.md': told('cellar', { summary, body: 'The cellar is new.' }) });
    await repository.on('2026-03-03', { 'claims/cellar.md': WITHDRAWN });
    await cp(repository.root, content, { recursive: true });
  }, ''),
);

/** Opens the oldest version of a claim. */
async function openOldest(page: Page, claim: string): Promise<void> {
  await page.goto(at(site, `claims/${claim}/history/`));
  await page.getByRole('link', { name: 'Read this version' }).last().click();
}

test('a fact-check links to its history, which says what each revision changed', async ({ page }) => {
  await page.goto(at(site, 'claims/tower/'));
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Verdict changed');
  const changed = page.locator('.revisions > li').filter({ hasText: '5 January 2026' }).last();
  await expect(changed).toContainText('Verdict changed from True to False; summary edited; 1 correction note added.');
  await expect(changed.locator('del')).toHaveText(['removed: True', /removed: 1900, says the plan/]);
  await expect(changed.locator('ins').first()).toHaveText('added: False');
  await expect(page.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.locator('summary').first()).toHaveText('1 revision changed only the formatting');
});

test('verify finds no difference in what was built, and names what was changed, removed and added', async () => {
  const { content, folder } = site;
  const built = await npmRun('verify', content, [folder]);
  expect(built).toMatchObject({ code: 0, stdout: '' });
  expect(built.stderr).toContain('The commit is not signed.');
  expect(built.stderr).toContain('Builder: nothing proves who built the site.');
  const copy = await mkdtemp(join(tmpdir(), 'assay-copy-'));
  await cp(folder, copy, { recursive: true });
  await appendFile(join(copy, 'claims/tower/index.html'), '<p>And more.</p>');
  await rm(join(copy, 'corrections.xml'));
  await writeFile(join(copy, 'claims/new.html'), 'New');
  const changed = await npmRun('verify', content, [copy]);
  await rm(copy, { recursive: true });
  expect(changed.code).toBe(1);
  expect(
    changed.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['claims/tower/index.html', 'corrections.xml', 'claims/new.html']);
});

test('an old version says that it is old and leads readers and search engines to the current one', async ({ page }) => {
  await openOldest(page, 'tower');
  await expect(page.getByRole('complementary')).toContainText(
    'It was published on 1 January 2026 and replaced on 2 January 2026.',
  );
  await expect(page.locator('main')).toContainText('The tower was built in 1900.');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://desk.example/claims/tower/');
  await expect(page.locator('script, [data-pagefind-body]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Read the current version' }).click();
  await expect(page).toHaveURL(at(site, 'claims/tower/'));
});

test('an old version that cannot be displayed says why', async ({ page }) => {
  await page.goto(at(site, 'claims/mill/history/'));
  await page.locator('summary').first().click();
  await page.locator('details').first().getByRole('link', { name: 'Read this version' }).click();
  await expect(page.locator('main')).toContainText(
    'This version cannot be displayed: its front matter is incomplete or has invalid values.',
  );
});

test('an old version of a withdrawn fact-check says that it was withdrawn, and runs nothing', async ({ page }) => {
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  await openOldest(page, 'cellar');
  await expect(page.getByRole('complementary')).toContainText('The fact-check was withdrawn on 3 March 2026.');
  await expect(page.locator('main')).toContainText('Nobody <img src=x onerror=alert(1)> knows.');
  await expect(page.locator('main')).toContainText('[Picture not kept with this version: A door · door.png]');
  await expect(page.locator('main :is(img, script), a[href^="javascript:"]')).toHaveCount(0);
  expect(await page.title()).not.toBe('hacked');
  await page.goto(at(site, 'claims/cellar/history/'));
  await expect(page.locator('main :is(img, script), a[href^="javascript:"]')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('old texts are in no sitemap, feed, data file or search index', async ({ page }) => {
  const found = [...filesOf(site.folder)].filter(([, bytes]) => /zebrafish|\/history\/[\da-f]{40}/.test(String(bytes)));
  const paths = found
    .map(([path]) => path)
    .filter((path) => !path.includes('/history/') && !['assay-files.json', 'data/manifest.json'].includes(path));
  expect(paths).toEqual([]);
  await page.goto(at(site, 'search/?q=zebrafish'));
  await expect(page.locator('#results')).toHaveAttribute('data-state', /none|empty|nothing|done|found/);
  await expect(page.locator('#results')).not.toContainText('cellar');
});

test('axe finds nothing in a history or an old version, nothing overflows at 320 pixels, and both print', async ({
  page,
}) => {
  for (const path of ['claims/tower/history/', 'claims/mill/history/']) {
    await page.goto(at(site, path));
    expect(await violations(page), path).toEqual([]);
  }
  await openOldest(page, 'cellar');
  expect(await violations(page), 'old version').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { rules: COLOUR_RULES }), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const claim of ['tower', 'cellar']) {
    await page.goto(at(site, `claims/${claim}/history/`));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      claim,
    ).toBe(0);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
});
