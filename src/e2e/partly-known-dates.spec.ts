import { expect, test } from '@playwright/test';
import { CLAIM, VALID } from '../pipeline/rules/valid-folder.ts';
import { write } from '../testing/content.ts';
import { pathsOf } from './pages.ts';
import { at, siteWith } from './site.ts';

/** Dates with a month, a year or a day, in every field that allows them, and their texts in two languages. */
const WORDS: Record<string, Record<string, string>> = {
  en: {
    '2019-01': 'January 2019',
    '2018': '2018',
    '2020-05': 'May 2020',
    '2020': '2020',
    '2017': '2017',
    '2017-12': 'December 2017',
    '2017-12-31': '31 December 2017',
  },
  es: { '2019-01': 'enero de 2019', '2018': '2018', '2020-05': 'mayo de 2020', '2020': '2020' },
};

const claim = (day: string, lang: string) =>
  CLAIM.replace('claim: There were flights.', `claim: There were flights in ${day}.\nclaimDate: ${day}\nlang: ${lang}`)
    .replace('title: A report', 'title: A report\n    publisher: The agency\n    published: 2020-05')
    .replace('title: Another report', 'title: Another report\n    publisher: The paper\n    published: 2020');

const SPEECH = `---
title: The speech
document: { title: Words, published: 2017 }
timeline:
  - { date: 2017, event: It begins. }
  - { date: 2017-12, event: It goes on. }
  - { date: 2017-12-31, event: It ends. }
---

A speech.
`;

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default' });
const site = siteWith((content) =>
  write(content, {
    ...VALID,
    'claims/flights.md': claim('2019-01', 'en').replace('verdict:', 'dossier: speech\nverdict:'),
    'claims/years.md': claim('2018', 'en'),
    'claims/vuelos.md': claim('2019-01', 'es'),
    'claims/anos.md': claim('2018', 'es'),
    'dossiers/speech.md': SPEECH,
  }),
);

test('a date with only a month or a year is shown and marked up as such, in every list', async ({ page }) => {
  const seen: Record<string, Set<string>> = { en: new Set(), es: new Set() };
  for (const path of pathsOf(site)) {
    await page.goto(at(site, path));
    const times = await page.locator('time').evaluateAll((all) =>
      all.map((time) => ({
        lang: time.closest('[lang]')?.getAttribute('lang') ?? '',
        date: time.getAttribute('datetime') ?? '',
        words: time.textContent ?? '',
      })),
    );
    for (const { lang, date, words } of times) {
      if (date.startsWith('2026')) continue;
      seen[lang]?.add(date);
      expect(words, `${date} in ${lang} on ${path}`).toBe(WORDS[lang]?.[date]);
    }
  }
  for (const [lang, dates] of Object.entries(WORDS))
    expect([...(seen[lang] ?? [])].sort()).toEqual(Object.keys(dates).sort());
});

test('structured data of such a claim has no invented day', async ({ page }) => {
  for (const [path, day] of [
    ['claims/flights/', '2019-01'],
    ['claims/anos/', '2018'],
  ]) {
    await page.goto(at(site, path as string));
    const [review] = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(JSON.parse(review ?? '{}').itemReviewed.datePublished).toBe(day);
    expect(review).not.toMatch(/"(?:2018|2019|2020)-\d\d-\d\d/);
  }
});
