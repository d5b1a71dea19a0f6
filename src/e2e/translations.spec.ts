import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SITE } from '../pipeline/rules/valid-folder.ts';
import { told } from '../testing/scripted-history.ts';
import { at, siteWith } from './site.ts';

const WITHDRAWAL = 'corrections: [{ date: 2026-01-05, kind: withdrawal, note: The plan was misread. }]';

const CLAIMS = {
  tower: told('tower', { more: [WITHDRAWAL] }),
  turm: told('turm', { more: ['lang: de', 'translationOf: tower', WITHDRAWAL] }),
  برج: told('برج', { more: ['lang: ar', 'translationOf: tower', WITHDRAWAL] }),
  mill: told('mill'),
};

const site = siteWith(async (content) => {
  await mkdir(join(content, 'claims'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), SITE);
  for (const [slug, text] of Object.entries(CLAIMS)) await writeFile(join(content, 'claims', `${slug}.md`), text);
});

/** The languages and paths that the head of a page names, decoded. */
async function alternatesOf(page: Page): Promise<string[]> {
  const links = await page.locator('head link[rel=alternate][hreflang]').all();
  const found = links.map(async (link) => {
    const { pathname } = new URL((await link.getAttribute('href')) ?? '');
    return `${await link.getAttribute('hreflang')} ${decodeURI(pathname)}`;
  });
  return (await Promise.all(found)).sort();
}

test('a fact-check, its original and the other translations name each other to search engines', async ({ page }) => {
  const all = ['ar /claims/برج/', 'de /claims/turm/', 'en /claims/tower/'];
  for (const slug of ['tower', 'turm', 'برج']) {
    await page.goto(at(site, `claims/${slug}/`));
    expect(await alternatesOf(page), slug).toEqual(all);
  }
  await page.goto(at(site, 'claims/mill/'));
  expect(await alternatesOf(page)).toEqual([]);
});

test('readers get from one language to another, and see which is withdrawn', async ({ page }) => {
  await page.goto(at(site, 'claims/tower/'));
  const german = page.getByRole('link', { name: 'Deutsch' });
  await expect(german).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('link', { name: 'العربية' })).toHaveAttribute('dir', 'rtl');
  await expect(german.locator('..')).toContainText('(Withdrawn)');
  await german.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('turm');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(at(site, 'claims/tower/'));
});
