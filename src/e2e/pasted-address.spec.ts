import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nextResultsOf, resultsOf, slugs } from './results.ts';
import { at, siteWith } from './site.ts';

/** Claims and where they were made: name, text, address, and for some an archived copy. */
const CLAIMS: [slug: string, claim: string, address?: string, archived?: string][] = [
  ['flood', 'A film shows a flood.', 'https://www.youtube.com/watch?v=AbCdEfGhIjK&t=2135s&ab_channel=Quay'],
  ['pier', 'The mayor sold the pier.', 'https://forum.example/showthread.php?t=100'],
  ['oysters', 'Oysters cure gout.', 'https://forum.example/showthread.php?t=200'],
  ['bread', 'A channel says bread is free.', 'https://t.me/quay_news/123'],
  ['lock', 'A copy says the lock froze.', 'https://gone.example/lock', 'https://archive.ph/AbC12'],
  ['mill', 'A paper says the mill burned.', 'https://zeitung-münchen.example/mühle'],
  ['dam', 'The wooden dam broke and flooded the old market of the town.'],
];

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default' });
const site = siteWith(async (content) => {
  await mkdir(join(content, 'claims'), { recursive: true });
  await writeFile(
    join(content, 'site.yaml'),
    'title: Desk\nurl: https://desk.example/\ndescription: Checks.\nlang: en\npublisher: { name: The desk }\n',
  );
  for (const [slug, claim, address, archived] of CLAIMS)
    await writeFile(join(content, 'claims', `${slug}.md`), claimFile(claim, address, archived));
});

function claimFile(claim: string, address?: string, archived?: string): string {
  const appearances = address
    ? `\nappearances:\n  - url: ${address}${archived ? `\n    archived: ${archived}` : ''}`
    : '';
  return `---
title: Is it so? ${claim}
claim: ${claim}${appearances}
verdict: unproven
summary: Nobody knows.
published: 2026-11-24
sources:
  - id: office
    title: A letter of the office
    kind: primary
---

We asked [@office].
`;
}

const asked = (text: string) => `q=${encodeURIComponent(text)}`;

const FOUND: [address: string, slug: string | undefined][] = [
  ['https://www.youtube.com/watch?v=AbCdEfGhIjK', 'flood'],
  ['https://youtu.be/AbCdEfGhIjK?si=x', 'flood'],
  ['https://www.youtube.com/shorts/AbCdEfGhIjK', 'flood'],
  ['https://www.youtube-nocookie.com/embed/AbCdEfGhIjK?start=5', 'flood'],
  ['m.youtube.com/watch?v=AbCdEfGhIjK', 'flood'],
  ['https://www.youtube.com/watch?v=abcdefghijk', undefined],
  ['https://forum.example/showthread.php?t=100', 'pier'],
  ['https://forum.example/showthread.php?t=200&utm_source=mail', 'oysters'],
  ['https://forum.example/showthread.php?t=999', undefined],
  ['https://forum.example/showthread.php', undefined],
  ['https://t.me/s/Quay_News/123', 'bread'],
  ['https://t.me/quay_news/124', undefined],
  ['https://archive.is/AbC12', 'lock'],
  ['https://web.archive.org/web/2020/http://www.gone.example/lock', 'lock'],
  ['zeitung-münchen.example/mühle', 'mill'],
];

test('a pasted address finds claims made there and no others', async ({ page }) => {
  await page.goto(at(site, 'search/'));
  for (const [address, slug] of FOUND) {
    expect(await nextResultsOf(page, asked(address)), address).toEqual(slug === undefined ? [] : [slug]);
    const status = page.getByRole('status');
    if (slug === undefined) await expect(status, address).toContainText('No matching fact-checks.');
    else await expect(status, address).toHaveText('Fact-checks of claims made at this link');
    await expect(page.locator('#others'), address).toBeHidden();
  }
});

test('claims made elsewhere are listed separately, below their own heading', async ({ page }) => {
  const post = 'The wooden dam broke and flooded the old market, see youtu.be/AbCdEfGhIjK';
  expect(await resultsOf(page, site, asked(post))).toEqual(['flood']);
  await expect(page.getByRole('status')).toHaveText('Fact-checks of claims made at this link');
  const others = page.getByRole('region', { name: 'Other fact-checks that share words with your search' });
  await expect(others.getByRole('listitem')).toHaveCount(1);
  await expect(others.getByRole('link')).toHaveAttribute('href', /\/claims\/dam\/$/);
  await page.getByLabel('Sort by').selectOption('Newest');
  await expect(page).toHaveURL(/order=date/);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  expect(await slugs(page)).toEqual(['flood']);
  await expect(others.getByRole('listitem')).toHaveCount(1);
});

test('arrow keys move through both lists, and another query removes the second one', async ({ page }) => {
  await resultsOf(
    page,
    site,
    asked('The wooden dam broke and flooded the old market, see https://youtu.be/AbCdEfGhIjK'),
  );
  await page.locator('#results a').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#other-results a')).toBeFocused();
  await page.getByRole('textbox', { name: 'Search fact-checks' }).fill('oysters');
  await expect.poll(() => slugs(page)).toEqual(['oysters']);
  await expect(page.locator('#others')).toBeHidden();
});
