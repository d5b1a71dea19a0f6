import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CLAIMS } from './one-word-content.ts';
import { languagesOf, type Spoken } from './page-texts.ts';
import { pathsOf } from './pages.ts';
import { openFilters } from './results.ts';
import { at, fileOf, siteWith } from './site.ts';
import { LONG_WORD, writeUnwieldyContent } from './unwieldy-content.ts';

// There is no interface in Urdu: the labels of this site are in English. Its content consists of one word in Urdu letters, so that
// every other word is from the interface.
const OURS = 'ژوژ';
/** Names have no language. */
const NAMES = ['Zz', 'Zy'];
/** What the content has besides. */
const OTHERS = new RegExp(`${LONG_WORD}|Noted|\\b(?:one|two|three)\\b`, 'gu');

test.describe.configure({ mode: 'default', timeout: 180_000 });

const site = siteWith(async (content) => {
  await writeUnwieldyContent(content, { lang: 'ur', word: OURS, name: NAMES[0] ?? '', verdict: OURS });
  for (const name of ['claims/first', 'claims/second', 'claims/third', 'dossiers/speech']) {
    const file = join(content, `${name}.md`);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/(^ +- |publisher: )ژوژ$/gm, `$1${NAMES[1]}`));
  }
  for (const [name, text] of Object.entries(CLAIMS))
    await writeFile(join(content, 'claims', `${name}.md`), inUrdu(text));
});

/** The same text with our word; names and addresses stay in Latin letters. */
function inUrdu(text: string): string {
  return text
    .replace(/(name: |authors: \[)Zzq/g, '$1Zz')
    .replace(/Zzq/gi, (word, at: number) => (text.slice(0, at).endsWith('https://') ? word : OURS));
}

/** Labels that are not marked as English, and texts that are not marked as Urdu. */
function unmarked(texts: readonly Spoken[]): Spoken[] {
  return texts.filter(({ text, lang }) => {
    const rest = text.replace(OTHERS, '');
    if (/\p{Script=Latin}{3}/u.test(rest)) return lang !== 'en';
    return rest.includes(OURS) && lang !== 'ur';
  });
}

test('every English label is marked as English, and every text in Urdu as Urdu', async ({ page }) => {
  const found: string[] = [];
  for (const path of pathsOf(site))
    for (const one of unmarked(await languagesOf(page, readFileSync(fileOf(site, path), 'utf8'))))
      found.push(`${path}: ${JSON.stringify(one)}`);
  expect(found).toEqual([]);
});

for (const query of ['', `?q=${OURS}`, '?q=wwwwwwwwwwww'])
  test(`labels and results of the search are marked: ${query || 'without a query'}`, async ({ page }) => {
    await page.goto(at(site, `search/${query}`));
    await expect(page.locator('#results')).toHaveAttribute('data-state', /^(?:idle|ready|empty)$/);
    await openFilters(page);
    expect(unmarked(await languagesOf(page))).toEqual([]);
  });
