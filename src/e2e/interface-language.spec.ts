import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { foreignPhrases } from './interface-phrases.ts';
import { CLAIMS, claimsIn, dossierIn, FOREIGN, OURS } from './one-word-content.ts';
import { isMarked, marksAround, textsOf } from './page-texts.ts';
import { pathsOf } from './pages.ts';
import { openFilters } from './results.ts';
import { at, fileOf, siteWith } from './site.ts';
import { writeUnwieldyContent } from './unwieldy-content.ts';

for (const [lang, other] of [
  ['es', 'ar'],
  ['ar', 'es'],
] as const) {
  test.describe(`a site in ${lang}`, () => {
    test.describe.configure({ mode: 'default', timeout: 180_000 });
    const site = siteWith(async (content) => {
      await writeUnwieldyContent(content, { lang, word: OURS, name: OURS, verdict: OURS });
      const claims = { ...CLAIMS, ...claimsIn(other) };
      for (const [name, text] of Object.entries(claims)) await writeFile(join(content, 'claims', `${name}.md`), text);
      await writeFile(join(content, 'dossiers/other.md'), dossierIn(other));
    });
    const english = foreignPhrases(lang);
    const foreign = (texts: readonly string[]) => texts.filter((text) => english.some((one) => one.test(text)));

    test('no page has English interface text, including old addresses and the 404 page', async ({ page }) => {
      const paths = pathsOf(site);
      expect(paths).toEqual(expect.arrayContaining(['404.html', 'claims/older/', 'search/', 'corrections/']));
      const found: string[] = [];
      for (const path of paths) {
        const html = readFileSync(fileOf(site, path), 'utf8');
        const texts = await textsOf(page, html);
        expect(texts.length, path).toBeGreaterThan(2);
        found.push(...foreign(texts).map((text) => `${path}: ${text}`));
      }
      expect(found).toEqual([]);
    });

    for (const [query, state] of [
      ['', 'idle'],
      [`?q=${OURS}`, 'ready'],
      ['?q=wwwwwwwwwwww', 'empty'],
      [`?q=%22${OURS}+wwwwwwww%22`, 'empty'],
      ['?verdict=one&verdict=two', 'ready'],
      [`?q=${encodeURIComponent('https://ministry.example/nothing-of-this-kind/')}`, 'empty'],
      [`?q=${encodeURIComponent(`${OURS} ${OURS} wwwww wwwwww wwwwwww wwwwwwww wwwwwwwww wwww`)}`, ''],
    ] as const)
      test(`the search page has no English interface text: ${query || 'without a query'}`, async ({ page }) => {
        await page.goto(at(site, `search/${query}`));
        const settled = state === '' ? /^(?:ready|empty)$/ : state;
        await expect(page.locator('#results')).toHaveAttribute('data-state', settled);
        await openFilters(page);
        expect(foreign(await textsOf(page))).toEqual([]);
      });

    test('all text in another language has its language and direction, on every page', async ({ page }) => {
      const found: string[] = [];
      const unmarked: string[] = [];
      for (const path of pathsOf(site)) {
        const texts = await marksAround(page, FOREIGN, readFileSync(fileOf(site, path), 'utf8'));
        if (texts.length > 0) found.push(path);
        unmarked.push(...texts.filter((one) => !isMarked(one, other)).map((one) => `${path}: ${JSON.stringify(one)}`));
      }
      expect(unmarked).toEqual([]);
      const expected = [
        'claims/',
        'claims/foreign/',
        'claims/quoting/',
        'claims/full/',
        'claims/third/',
        'corrections/',
      ];
      expect(found).toEqual(expect.arrayContaining([...expected, 'dossiers/', 'dossiers/speech/', 'dossiers/other/']));
    });

    test('search results in another language have its language and direction', async ({ page }) => {
      await page.goto(at(site, `search/?q=${FOREIGN}`));
      await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
      const texts = await marksAround(page, FOREIGN);
      expect(texts.filter(({ isResult }) => isResult).length).toBeGreaterThan(1);
      expect(texts.filter((one) => one.isResult && !isMarked(one, other))).toEqual([]);
    });

    test('the error message of the search has no English interface text', async ({ page }) => {
      await page.route(/pagefind|\/_?match|\.bin|\.pf_/, (route) => route.abort());
      await page.goto(at(site, `search/?q=${OURS}`));
      await expect(page.locator('#results')).toHaveAttribute('data-state', 'failed');
      expect(foreign(await textsOf(page))).toEqual([]);
    });
  });
}

test('the words that the test looks for are on English pages', () => {
  const english = foreignPhrases('es');
  for (const text of ['Footnotes', 'Back to reference 1', '2 fact-checks', '24 November 2025', 'Page 2 of 3', 'Search'])
    expect(
      english.some((one) => one.test(text)),
      text,
    ).toBe(true);
});
