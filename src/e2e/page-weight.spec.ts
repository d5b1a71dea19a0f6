import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { brokenLinks } from './broken-links.ts';
import { projectRoot } from './commands.ts';
import { htmlProblems } from './html-rules.ts';
import { filesOf } from './pages.ts';
import { siteWith, type TestSite, testSites } from './site.ts';

/** The largest page that arrives in the first round trip of a connection: its HTML and its stylesheets, compressed. */
const LIMIT = 14 * 1024;

const CONTENT = join(projectRoot, 'content');
/** A desk replaces the example with its own content, which may be as large as it likes. */
const isExample = existsSync(join(CONTENT, 'dossiers', 'cia-drones-over-mexico.md'));

/** The pages of a site that are larger than the limit, with their compressed size. */
function heavyPages({ folder, base }: TestSite): string[] {
  const files = filesOf(folder);
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? brotliCompressSync(files.get(path) ?? '').length;
    sizes.set(path, size);
    return size;
  };
  return [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html')) return [];
    const sheets = [...bytes.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    expect(sheets.length, path).toBeGreaterThan(0);
    const size = sheets.reduce((sum, [, href = '']) => sum + sizeOf(join(href.slice(base.length))), sizeOf(path));
    return size > LIMIT ? [`${path}: ${size} bytes`] : [];
  });
}

test.describe('the example', () => {
  test.skip(!isExample, 'The desk has replaced the example with its own fact-checks, which may be longer.');
  const site = siteWith((content) => cp(CONTENT, content, { recursive: true }));

  test('no page of the example has more than 14 KB of HTML and CSS', () => {
    expect(heavyPages(site)).toEqual([]);
  });

  test('all sentences of the dossier, with their verdicts, are on the first screen of a laptop', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${site.address}dossiers/cia-drones-over-mexico/`);
    const rows = page.locator('.dossier-claims > li');
    await expect(rows).toHaveCount(16);
    const last = await rows.last().boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(900);
    await expect(page.getByText('Claims with problems come first.')).toBeHidden();
  });

  test('on a phone, three sentences that do not hold begin on the first screen, and a line says why', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.address}dossiers/cia-drones-over-mexico/`);
    await expect(page.getByText('Claims with problems come first.')).toBeVisible();
    const tops = await page
      .locator('.dossier-claims > li')
      .evaluateAll((rows) => rows.map((row, index) => ({ number: index + 1, top: row.getBoundingClientRect().top })));
    const shown = tops.filter(({ top }) => top < 700).sort((a, b) => a.top - b.top);
    expect(shown.map(({ number }) => number)).toEqual([11, 3, 9]);
  });

  test('every page of the example is valid HTML, and everything it links to exists', async ({ page }) => {
    expect(htmlProblems(site)).toEqual([]);
    expect(await brokenLinks(page, site)).toEqual([]);
  });
});

test('no page of long lists has more than 14 KB of HTML and CSS', () => {
  expect(heavyPages(testSites().many)).toEqual([]);
});
