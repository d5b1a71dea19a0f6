import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { filterValue, nextResultsOf, resultsOf } from './results.ts';
import { at, siteWith } from './site.ts';

// Words are found in every spelling of the page or the reader, and pages without the words are not results.

/** A claim: its file name, its text, its body, and further lines of front matter. */
type Claim = [slug: string, claim: string, body: string, more?: string];

const CLAIMS: Claim[] = [
  ['drone', 'A drone flew over the town.', 'It was an MQ-9, said the e-mail of the co-operative.'],
  ['gang', 'A gang came to the town.', 'They call it MS13. An email named the cooperative.'],
  ['army', 'The army planes were secret.', 'Two planes of the army flew. Army bands played.'],
  ['phrase', 'Somebody called it a parade.', 'The sign said “planes, army” and nothing else. It used CO₂.'],
  ['article', 'The article was long.', 'Apart from that, apes ate apricots. It cost 10,000 euros in all.'],
  ['alarm', 'Hubo una alerta roja.', 'La gente salió.', 'lang: es'],
  ['alert', 'The alert was ringing.', 'Rojo is a name.'],
  ['kyiv', 'Компʼютери купили.', 'Сімʼя отримала подарунок.', 'lang: uk'],
  ['hebrew', 'ג׳ורג׳ ביקר בצ׳ילה.', 'דובר צה״ל אישר.', 'lang: he\nclaimant:\n  name: דובר העיר'],
  ['kana', 'データが消えた。', 'ﾃﾞｰﾀの話。', 'lang: ja'],
  ['cee', 'It was written in C.', 'The net was torn. A rise of 200 was seen.'],
  ...[1, 2, 3, 4, 5].map((n): Claim => [`bridge-${n}`, `Bridge ${n} was closed.`, 'Boats were late.']),
  ['rocket', 'The V-2 was a rocket.', 'It flew in 1944.'],
  ['plus', 'It was written in C++ by hand.', 'They ran it on .NET for $200.'],
  ...Array.from(
    { length: 30 },
    (_, n): Claim => [`lamp-${n}`, `Lamp ${n} is lit.`, `It burns ${n % 3 ? 'oil' : 'whale-oil'}.`],
  ),
];

function fileOf([, claim, body, more]: Claim): string {
  return `---
title: ${JSON.stringify(claim)}
claim: ${JSON.stringify(claim)}
verdict: half-true
summary: "1."
published: 2031-01-05
${more ?? ''}
sources:
  - id: one
    title: Record one
    stance: context
---

${body}
`.replace('\n\n', '\n');
}

const SITE = `title: Words
url: https://words.example/
description: Words.
lang: en
publisher:
  name: Desk
`;

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default' });
const site = siteWith(async (content) => {
  await mkdir(join(content, 'claims'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), SITE);
  for (const claim of CLAIMS) await writeFile(join(content, 'claims', `${claim[0]}.md`), fileOf(claim));
});

/** The sorted slugs of the results of some words. Only the first query of a test opens the search page. */
async function find(page: Page, words: string): Promise<string[]> {
  const query = new URLSearchParams({ q: words }).toString();
  const isOpen = page.url().startsWith(at(site, 'search/'));
  return (await (isOpen ? nextResultsOf(page, query) : resultsOf(page, site, query))).sort();
}

const status = (page: Page) => page.getByRole('status');

const SPELLINGS = [
  ['drone', ['MQ-9', 'MQ9', 'mq9', 'MQ‑9', 'MQ 9']],
  ['gang', ['MS-13', 'MS13', 'ms13', 'MS 13']],
  ['plus', ['C++', 'c++', '.NET', '$200']],
  ['drone gang', ['email', 'e-mail', 'E‑Mails', 'cooperative', 'co-operative']],
  ['phrase', ['CO2', 'CO₂', 'co₂']],
  ['article', ['10000', '10 000', '10.000', '10 000', '10’000']],
  ['kyiv', ["сім'я", 'сімʼя', 'сім’я', 'сімя', "комп'ютери", 'компютери']],
  ['hebrew', ["ג'ורג'", 'גורג', 'צה"ל', 'צהל']],
  ['kana', ['データ', 'ﾃﾞｰﾀ']],
] as const;

test('every spelling of a word finds the same pages', async ({ page }) => {
  for (const [slugs, spellings] of SPELLINGS) {
    for (const words of spellings) {
      expect(await find(page, words), words).toEqual(slugs.split(' '));
      const n = slugs.split(' ').length;
      await expect(status(page), words).toHaveText(n === 1 ? '1 fact-check found' : `${n} fact-checks found`);
    }
    await expect(page.locator('#results mark').first()).toBeVisible();
  }
});

test('a word with symbols that is on no page does not match the word without them', async ({ page }) => {
  for (const words of ['C#', 'F#', 'C+', 'NET+']) {
    expect(await find(page, words), words).toEqual([]);
    await expect(status(page)).toContainText('No matching fact-checks.');
  }
  await find(page, 'C++');
  await expect(page.locator('#results mark')).toHaveText('C++');
});

test('a single letter that is on no page is not ignored', async ({ page }) => {
  for (const words of ['X 3', 'q 3', 'k 4', 'V 3']) {
    await find(page, words);
    await expect(status(page), words).not.toContainText('found');
  }
  expect(await find(page, 'V 2')).toEqual(['rocket']);
  await expect(status(page)).toHaveText('1 fact-check found');
});

test('a word that is on no page does not match words with the same beginning', async ({ page }) => {
  expect(await find(page, 'April')).not.toContain('drone');
  await expect(status(page)).not.toContainText('found');
  await expect(page.locator('#results mark')).toHaveCount(0);
});

test('the count is the number of pages with all words, stemmed by their language', async ({ page }) => {
  expect(await find(page, 'alerta roja')).toEqual(['alarm']);
  await expect(status(page)).toHaveText('1 fact-check found');
});

test('a quotation only finds pages that contain it', async ({ page }) => {
  expect(await find(page, '"planes army"')).toEqual(['phrase']);
  await expect(status(page)).toHaveText('1 fact-check found');
  expect(await find(page, '“PLANES of the army”')).toEqual(['army']);
  expect(await find(page, '"army of planes"')).toEqual([]);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'empty');
  await expect(status(page)).toContainText('No results.');
});

test('many results are counted exactly and shown in parts', async ({ page }) => {
  expect(await find(page, 'oil')).toHaveLength(20);
  await expect(status(page)).toHaveText('30 fact-checks found');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('#results > li')).toHaveCount(30);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
  expect(await find(page, 'whaleoil')).toHaveLength(10);
  await expect(status(page)).toHaveText('10 fact-checks found');
  await filterValue(page, 'Verdict', 'Half true (10)');
});

test('filters count and narrow the results of words', async ({ page }) => {
  expect(await resultsOf(page, site, 'q=email&language=en')).toHaveLength(2);
  expect(await nextResultsOf(page, 'q=email&language=es')).toEqual([]);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'empty');
});

test('signs, operators and single letters are answered without an error', async ({ page }) => {
  for (const words of ['?!', '""', '+', '* * *', '😀', '-', 'AND OR NOT', '"', 'a', '-army', 'army*', '(army']) {
    const found = await find(page, words);
    const state = found.length > 0 ? 'ready' : 'empty';
    await expect(page.locator('#results'), words).toHaveAttribute('data-state', state);
    if (/army/.test(words)) expect(found, words).toEqual(['army', 'phrase']);
    if (!/\p{L}/u.test(words)) expect(found, words).toEqual([]);
  }
});

test('a result in Hebrew runs from right to left, with its name and date isolated', async ({ page }) => {
  await find(page, 'צהל');
  const link = page.locator('#results > li > a');
  await expect(link).toHaveAttribute('dir', 'auto');
  expect(await link.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const facts = page.locator('#results > li > p').first();
  await expect(facts.locator('bdi')).toHaveText(['Half true', 'דובר העיר', '5 January 2031', 'Hebrew']);
  const [name, day] = [facts.locator('bdi').nth(1), facts.locator('bdi').nth(2)];
  const [nameBox, dayBox] = [await name.boundingBox(), await day.boundingBox()];
  expect((nameBox?.x ?? 0) + (nameBox?.width ?? 0)).toBeLessThanOrEqual((dayBox?.x ?? 0) + 1);
});

test('a minus excludes the pages with a word', async ({ page }) => {
  expect(await find(page, 'oil -whale')).toHaveLength(20);
  await expect(status(page)).toHaveText('20 fact-checks found');
  expect(await find(page, 'planes -parade')).toEqual(['army']);
  expect(await find(page, 'email -drone')).toEqual(['gang']);
  expect(await find(page, 'planes -"planes of the army"')).toEqual(['phrase']);
  expect(await find(page, 'planes -army')).toEqual([]);
  await expect(status(page)).toContainText('No results. Try fewer or different words.');
});

test('if only the page has the words, a result shows the whole sentence with them', async ({ page }) => {
  await find(page, 'bands');
  await expect(page.locator('#results .excerpt')).toHaveText('Army bands played.');
  await expect(page.locator('#results .excerpt mark')).toHaveText(['bands']);
});

test('a query that names a verdict in any language links to its list', async ({ page }) => {
  const link = page.locator('#verdict-list');
  for (const words of ['half true', 'Meia verdade']) {
    await find(page, words);
    await expect(link).toHaveText('All fact-checks with the verdict “Half true”');
    await expect(link).toHaveAttribute('href', '/verdicts/half-true/');
  }
  await find(page, 'alarm');
  await expect(link).toBeHidden();
});
