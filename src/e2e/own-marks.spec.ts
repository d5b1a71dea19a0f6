import { expect, type Locator, test } from '@playwright/test';
import { stringify } from 'yaml';
import { PATHS, WITHDRAWN_MARK } from '../components/marks.ts';
import { write } from '../testing/content.ts';
import { resultsOf } from './results.ts';
import { at, siteWith } from './site.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });

/** Ten verdicts as a desk may have them: several with the same tone, two with the same rating, three with a chosen mark. */
const SCALE = [
  { id: 'genuine', rating: 5, tone: 'positive' },
  { id: 'likely', rating: 4, tone: 'positive' },
  { id: 'also-likely', rating: 4, tone: 'positive' },
  { id: 'out-of-context', tone: 'mixed' },
  { id: 'exaggerated', tone: 'mixed', mark: 'arrow' },
  { id: 'altered', rating: 1, tone: 'negative' },
  { id: 'staged', rating: 1, tone: 'negative', mark: 'triangle' },
  { id: 'scam', tone: 'negative' },
  { id: 'satire', tone: 'neutral', mark: 'speech' },
  { id: 'open', tone: 'neutral' },
] as const;

const file = (data: object, text: string) => `---\n${stringify(data)}---\n\n${text}\n`;
const wordOf = (id: string) => `Found ${id}`;

function contentOf(): Record<string, string> {
  const verdicts = SCALE.map((verdict) => ({ ...verdict, label: wordOf(verdict.id), definition: 'We looked.' }));
  const claims = SCALE.map(({ id }, index) => [
    `claims/lighthouse-${id}.md`,
    file(
      {
        title: `Is lighthouse ${index} lit?`,
        claim: `Lighthouse ${index} is lit.`,
        verdict: id,
        summary: 'We looked.',
        published: '2030-01-01',
        updated: '2030-01-02',
        dossier: 'coast',
        order: index + 1,
        topics: ['Coast'],
        sources: [{ id: 'log', title: 'The log', publisher: 'The keeper', kind: 'official' }],
        corrections: [
          { date: '2030-01-02', kind: 'verdict', from: SCALE[(index + 1) % 10]?.id, note: 'Seen again.' },
          ...(id === 'open' ? [{ date: '2030-01-01', kind: 'verdict', from: 'sunk', note: 'It was found.' }] : []),
        ],
      },
      'The keeper wrote it down [@log].',
    ),
  ]);
  return {
    'site.yaml': stringify({
      title: 'Lighthouses',
      url: 'https://lighthouses.example/',
      description: 'Ten verdicts.',
      lang: 'en',
      publisher: { name: 'Desk of lighthouses' },
      verdicts,
    }),
    'dossiers/coast.md': file({ title: 'The coast' }, 'Ten lighthouses.'),
    ...Object.fromEntries(claims),
  };
}

const site = siteWith((content) => write(content, contentOf()));

/** The mark next to each verdict label. A label with two different marks has both. */
async function marksIn(verdicts: Locator): Promise<Record<string, string>> {
  const found = await verdicts.evaluateAll((all) =>
    all.map((one) => [one.textContent?.trim() ?? '', one.querySelector('path')?.getAttribute('d') ?? '']),
  );
  const byWord = Map.groupBy(found, ([word = '']) => word);
  return Object.fromEntries(
    [...byWord].map(([word, one]) => [word, [...new Set(one.map(([, d]) => d))].join(' and ')]),
  );
}

const EXPECTED = Object.fromEntries(
  Object.entries({
    genuine: PATHS.tick,
    likely: PATHS['three-quarters'],
    'also-likely': PATHS.star,
    'out-of-context': PATHS.split,
    exaggerated: PATHS.arrow,
    altered: PATHS.cross,
    staged: PATHS.triangle,
    scam: PATHS.flag,
    satire: PATHS.speech,
    open: PATHS['open-ring'],
  }).map(([id, path]) => [wordOf(id), path]),
);

test('ten verdicts of a custom scale have ten marks, the same on every page', async ({ page }) => {
  const lists = ['', 'verdicts/', 'claims/', 'topics/coast/', 'dossiers/', 'dossiers/coast/', 'corrections/'];
  for (const path of [...lists, 'sources/the-keeper/']) {
    await page.goto(at(site, path));
    expect(await marksIn(page.locator('main .verdict')), path).toEqual(EXPECTED);
  }
  for (const { id } of SCALE) {
    await page.goto(at(site, `claims/lighthouse-${id}/`));
    expect(await marksIn(page.locator('.verdict-box .verdict'))).toEqual({ [wordOf(id)]: EXPECTED[wordOf(id)] });
  }
});

test('an earlier verdict that has left the scale is a word without a mark', async ({ page }) => {
  await page.goto(at(site, 'claims/lighthouse-open/'));
  await expect(page.locator('.correction-notice')).toContainText('Previous verdict: sunk.');
  await page.goto(at(site, 'corrections/'));
  await expect(page.getByText('sunk', { exact: true })).toHaveCount(1);
  expect(await marksIn(page.locator('main .verdict'))).toEqual(EXPECTED);
});

test('results of words and filters have the same ten marks', async ({ page }) => {
  await resultsOf(page, site, 'q=lighthouse');
  expect(await marksIn(page.locator('#results .verdict'))).toEqual(EXPECTED);
  await resultsOf(page, site, 'verdict=also-likely');
  expect(await marksIn(page.locator('#results .verdict'))).toEqual({ 'Found also-likely': PATHS.star });
});

test('all shapes can be told apart at 16 pixels in one colour, also from the mark of a withdrawn fact-check', async ({
  page,
}) => {
  const shapes = { ...PATHS, withdrawn: WITHDRAWN_MARK };
  const drawn = await page.evaluate((all) => {
    const context = new OffscreenCanvas(16, 16).getContext('2d');
    return Object.entries(all).map(([name, path]) => {
      context?.clearRect(0, 0, 16, 16);
      context?.fill(new Path2D(path), 'evenodd');
      const pixels = context?.getImageData(0, 0, 16, 16).data ?? [];
      return { name, ink: [...pixels].filter((_, index) => index % 4 === 3).map((alpha) => alpha / 255) };
    });
  }, shapes);
  for (const [index, one] of drawn.entries()) {
    expect(sum(one.ink), one.name).toBeGreaterThan(40);
    for (const other of drawn.slice(index + 1)) {
      // The marks of “unproven” and of a withdrawn fact-check are most similar: they differ in a gap and a bar.
      const difference = sum(one.ink.map((ink, pixel) => Math.abs(ink - (other.ink[pixel] ?? 0))));
      expect(difference, `${one.name} and ${other.name}`).toBeGreaterThan(25);
    }
  }
});

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
