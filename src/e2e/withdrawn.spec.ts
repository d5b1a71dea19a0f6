import { expect, type Locator, test } from '@playwright/test';
import { stringify } from 'yaml';

import { CLAIM, second, VALID } from '../pipeline/rules/valid-folder.ts';
import { write } from '../testing/content.ts';
import { violations } from './axe.ts';
import { npmStart } from './commands.ts';
import { freePort } from './free-port.ts';
import { resultsOf, slugs } from './results.ts';
import { at, siteWith, testSites } from './site.ts';

const SLUG = 'photograph-shows-a-flooded-market';
const PATH = `claims/${SLUG}/`;
const DAY = '1 December 2030';
const NOTE = 'The check took one fountain for another, and nothing of it can stand.';

/** The entry of the fact-check in a list. */
const named = (list: Locator): Locator => list.filter({ has: list.page().locator(`a[href$="${SLUG}/"]`) });

test('the page of a withdrawn fact-check shows when and why instead of a verdict or rating', async ({ page }) => {
  await page.goto(at(testSites().hard, PATH));
  const box = page.locator('.verdict-box');
  await expect(box.getByRole('heading')).toHaveText(`Verdict: Withdrawn on ${DAY}`, { useInnerText: false });
  await expect(box).toContainText(NOTE);
  await expect(box.locator('.verdict')).toHaveClass(/neutral/);
  await expect(page.locator('.definition, .summary')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('Rated');
  await expect(page.locator('main')).not.toContainText('The water is that of the fountain.');
  await expect(page.locator('.correction-notice')).toContainText('Previous verdict: Misleading.');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await expect(
    page.locator('[data-pagefind-filter="verdict[value]"], [data-pagefind-meta="verdict[value]"]'),
  ).toHaveCount(0);
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', `Withdrawn on ${DAY}: ${NOTE}`);
});

test('every list marks a withdrawn fact-check with a mark that no verdict has', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'verdicts/'));
  const drawn = page.locator('.scale .mark path');
  const marks = await drawn.evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  expect(marks).toHaveLength(8);
  for (const path of ['claims/', 'topics/pictures/', 'claimants/quillhaven-gazette/', 'sources/quillhaven-gazette/']) {
    await page.goto(at(site, path));
    const outcome = named(page.locator('main li:not(:has(li))')).first().locator('.verdict');
    await expect(outcome, path).toHaveText(/^\s*Withdrawn$/);
    expect(marks, path).not.toContain(await outcome.locator('path').getAttribute('d'));
  }
});

test('a withdrawn fact-check is not in counts and lists of verdicts', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'verdicts/misleading/'));
  await expect(page.locator('.how-many')).toHaveText('0 fact-checks');
  await page.goto(at(site, 'topics/pictures/'));
  await expect(page.locator('.how-many')).toHaveText(/\d+ fact-checks? · 1 withdrawn/);
});

test('results of words, posts and filters mark a withdrawn fact-check', async ({ page }) => {
  const site = testSites().hard;
  for (const words of ['photograph', 'This photograph shows the market of Quillhaven under water, says the Gazette!']) {
    await resultsOf(page, site, `q=${encodeURIComponent(words)}`);
    await expect(named(page.locator('#results > li')).locator('.verdict'), words).toHaveText(/^\s*Withdrawn$/);
  }
  await resultsOf(page, site, 'verdict=misleading');
  expect(await slugs(page)).not.toContain(SLUG);
});

const WITHDRAWAL = `corrections: [${JSON.stringify({ date: '2026-12-01', kind: 'withdrawal', note: 'The two flights were one.' })}]`;

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default' });

/** A withdrawn fact-check in a dossier, and another that names it as related. */
const own = siteWith((content) =>
  write(content, {
    ...VALID,
    ...second('The army saw a balloon.', 'related: [flights]', 'dossier: speech', 'order: 2'),
    'claims/flights.md': CLAIM.replace('published:', `dossier: speech\norder: 1\n${WITHDRAWAL}\npublished:`),
    'dossiers/speech.md': `---\n${stringify({ title: 'The speech' })}---\n\nIt was held.\n`,
  }),
);

/** The marks next to the links to the withdrawn fact-check, below a heading or in a list. */
const outcomesIn = (list: Locator): Locator =>
  list.locator('li:not(:has(li))', { has: list.page().locator('a[href$="/claims/flights/"]') }).locator('.verdict');

/** The path of the mark for a withdrawal, and the word next to it. */
async function expectMarked(outcome: Locator): Promise<void> {
  await expect(outcome).toHaveCount(1);
  await expect(outcome).toHaveText(/^\s*Withdrawn$/);
  await expect(outcome).toHaveClass(/withdrawn/);
  await expect(outcome.locator('svg.mark')).toBeVisible();
}

test('a dossier and a list of related fact-checks mark a withdrawn one', async ({ page }) => {
  await page.goto(at(own, 'dossiers/speech/'));
  await expectMarked(outcomesIn(page.locator('main')).first());
  await expect(page.locator('main')).not.toContainText('Mostly false · Withdrawn');
  await page.goto(at(own, 'claims/second/'));
  await expectMarked(outcomesIn(page.locator('main')));
});

test('the preview marks a withdrawn fact-check on its page and in every list', async ({ page }) => {
  test.setTimeout(120_000);
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const preview = await npmStart('dev', own.content, ['--port', String(port)], `Preview running at ${address}`);
  try {
    await page.goto(`${address}claims/flights/`);
    await expect(page.locator('.verdict-box h2')).toContainText('Withdrawn on 1 December 2026');
    await expect(page.locator('.verdict-box')).toContainText('The two flights were one.');
    for (const path of ['claims/', 'claims/second/']) {
      await page.goto(address + path);
      await expectMarked(outcomesIn(page.locator('main')));
    }
    await page.goto(`${address}dossiers/speech/`);
    await expectMarked(outcomesIn(page.locator('main')).first());
  } finally {
    await preview.stop();
  }
});

test('axe finds nothing wrong with the withdrawal notice in light and dark mode and on a phone', async ({ page }) => {
  await page.goto(at(own, 'claims/flights/'));
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page, { within: '.verdict-box' }), `${colorScheme}, ${width}`).toEqual([]);
    }
});

test('in print, a withdrawn fact-check says so in black, with mark, date and reason, on one page', async ({ page }) => {
  await page.goto(at(own, 'claims/flights/'));
  await page.emulateMedia({ media: 'print' });
  const box = page.locator('.verdict-box');
  await expect(box).toBeVisible();
  await expect(box).toHaveCSS('break-inside', 'avoid');
  await expect(box.locator('svg.mark')).toBeVisible();
  await expect(box.locator('.verdict')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(box.getByText('Withdrawn on 1 December 2026')).toBeVisible();
  await expect(box.getByText('The two flights were one.')).toBeVisible();
});
