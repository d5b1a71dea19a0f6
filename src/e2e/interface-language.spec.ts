import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { direction, type Words, wordsFor } from '../i18n/index.ts';
import { STANCES } from '../model/source.ts';
import { pathsOf } from './pages.ts';
import { openFilters } from './results.ts';
import { at, fileOf, siteWith } from './site.ts';
import { writeUnwieldyContent } from './unwieldy-content.ts';

// The content consists of a single made-up word, so that every other word on the site is from the interface.
const OURS = 'Zzq';
/** Only in text in another language than the site. */
const FOREIGN = 'Wwq';

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

/** A claim with everything that a body can contain, and with missing values that the interface mentions. */
const FULL = `---
title: Zzq 4
claim: Zzq 4
claimant: { name: Zzq 4 }
claimDate: 2020-05
verdict: three
summary: Zzq 4
published: 2025-10-24
updated: 2025-11-25
authors: [Zzq]
topics: [Zzq]
aliases: [older]
sources:
  - { id: a, title: Zzq, kind: primary, stance: supports, titleFrom: address, url: "https://zzq.example/" }
  - { id: b, title: Zzq 2, kind: research, stance: context }
corrections:
  - { date: 2025-11-25, kind: clarification, note: Zzq }
  - { date: 2025-11-24, kind: update, note: Zzq }
---

Zzq[^1] zzq[^1] [@a].

- [x] zzq
- [ ] zzq

1. zzq
2. zzq

| zzq | zzq |
|:---:|----:|
| 1   | 2   |

[^1]: Zzq.
`;

/** A withdrawn fact-check, and one with little information. */
const WITHDRAWN = FULL.replaceAll('Zzq 4', 'Zzq 5')
  .replace('aliases: [older]\n', '')
  .replace('kind: clarification', 'kind: withdrawal');
const BARE =
  '---\ntitle: Zzq 6\nclaim: Zzq 6\nverdict: three\nsummary: Zzq\npublished: 2025-05-01\nsources:\n  - { id: a, title: Zzq }\n---\n\nZzq [@a].\n';
const CLAIMS = { full: FULL, withdrawn: WITHDRAWN, bare: BARE };

/** A fact-check in another language, and one that quotes a claim and a source in that language. Both are in every list. */
function claimsIn(lang: string): Record<string, string> {
  const named = 'claimant: { name: Zzq 4 }';
  const foreign = FULL.replace(named, 'claimant: { name: Zzq 8 }')
    .replaceAll('Zzq 4', `${FOREIGN} 1`)
    .replaceAll('note: Zzq', `note: ${FOREIGN}`);
  const quoting = FULL.replaceAll('Zzq 4', 'Zzq 7').replace('claim: Zzq 7', `claim: ${FOREIGN} 2`);
  return {
    foreign: foreign.replace('aliases: [older]', `lang: ${lang}\ndossier: speech\norder: 3`),
    quoting: quoting
      .replace('aliases: [older]', `claimLang: ${lang}\nclaimTranslation: Zzq 7\ndossier: speech\norder: 4`)
      .replace('kind: primary,', `kind: primary, quote: ${FOREIGN} 3, quoteLang: ${lang}, quoteTranslation: Zzq,`),
    // The two link to each other as related.
    full: FULL.replace('aliases:', 'related: [foreign]\naliases:'),
  };
}

function dossierIn(lang: string): string {
  return `---\ntitle: ${FOREIGN} 4\nlang: ${lang}\nsummary: ${FOREIGN} 5\npublished: 2025-11-24\n---\n\n${FOREIGN} 6.\n`;
}

interface Marks {
  text: string;
  lang: string | undefined;
  dir: string | undefined;
  isResult: boolean;
}

/** The texts on a page (or in its HTML) that contain a word, with the language and direction of each. */
function marksAround(page: Page, word: string, html?: string): Promise<Marks[]> {
  return page.evaluate(
    ({ word, html }) => {
      const root = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
      const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
      const marks = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        if (!node.textContent?.includes(word) || around?.closest('script, style, template')) continue;
        marks.push({
          text: node.textContent.trim(),
          lang: around?.closest<HTMLElement>('[lang]')?.lang,
          dir: around?.closest('[dir]')?.getAttribute('dir') ?? undefined,
          isResult: around?.closest('#results [data-slug="foreign"]') !== null,
        });
      }
      return marks;
    },
    { word, html },
  );
}

function isMarked({ lang, dir }: Marks, other: string): boolean {
  return lang === other && (dir === 'auto' || dir === direction(other));
}

/** Interface texts of English that another language lacks, as patterns of whole words with any number. */
function foreignPhrases(lang: string): RegExp[] {
  const own = phrasesOf(lang);
  return phrasesOf('en')
    .map((text) => {
      const escaped = text.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&').replace(/\d+/g, '\\p{N}+');
      return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
    })
    .filter((phrase) => !own.some((text) => phrase.test(text)));
}

/** All interface texts of a language, and its month names. */
function phrasesOf(lang: string): string[] {
  const words = wordsFor(lang);
  const months = Array.from({ length: 12 }, (_, month) => words.date(`2025-${String(month + 1).padStart(2, '0')}`));
  const said = [
    ...Object.values(words).flatMap(textsIn),
    ...withNumbers(words),
    ...months.map((text) => text.replace(/\P{L}*2025\P{L}*/u, '')),
  ];
  return [...new Set(said.flatMap((text) => text.split(/[#:…]+/)).map((text) => text.trim()))].filter((text) =>
    /\p{L}{3}/u.test(text),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Interface texts with a number or name in them, for which a number is used. */
function withNumbers(words: Words): string[] {
  const counted = [words.claims, words.sourcesCount, words.correctionsCount, words.publishers];
  return [
    ...counted.flatMap((count) => [count(1), count(2)]),
    ...[words.page(2, 3), words.claimOf(2, 3), words.rating(2, 5), words.sourceNumber(2), words.claimNumber(2)],
    ...[words.seeAll(2), words.onScale(2), words.backToReference('2')],
    ...[words.onTopic('2'), words.byClaimant('2'), words.fromPublisher('2'), words.withVerdict('2')],
    ...[words.task(true), words.task(false), words.earlierVerdict('2')],
    ...[words.kind('primary'), words.kind('research'), words.kind('official')],
    ...STANCES.flatMap((stance) => [words.stanceCount(stance, 1), words.stanceCount(stance, 2)]),
    ...[words.correctionKind('clarification'), words.correctionKind('update'), words.correctionKind('verdict')],
  ];
}

/** All text on a page (or in its HTML) for readers, screen readers and search engines. */
function textsOf(page: Page, html?: string): Promise<string[]> {
  return page.evaluate((source) => {
    const root = source === undefined ? document : new DOMParser().parseFromString(source, 'text/html');
    const named = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-roledescription'];
    const described = 'meta[name="description"], meta[property="og:title"], meta[property="og:description"]';
    const texts = [
      root.title,
      ...[...root.querySelectorAll(described)].map((meta) => meta.getAttribute('content') ?? ''),
    ];
    for (const element of root.querySelectorAll('body *'))
      for (const name of named) texts.push(element.getAttribute(name) ?? '');
    const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      // If scripts run, the content of `noscript` is text, including its tags.
      if (!node.parentElement?.closest('script, style, template'))
        texts.push((node.textContent ?? '').replace(/<[^>]*>/g, ' '));
    return texts.map((text) => text.replace(/https?:\S+|\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
  }, html);
}
