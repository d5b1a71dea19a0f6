import { expect, type Page, test } from '@playwright/test';
import { pathsOf } from './pages.ts';
import { at, siteWith } from './site.ts';
import { writeUnwieldyContent } from './unwieldy-content.ts';

// Right-to-left names in a left-to-right interface, and vice versa.
const SITES = [
  { lang: 'en', word: 'תצהיר 5 על הגשר?', name: 'وزارة النقل 24', verdict: 'נכון 3' },
  { lang: 'ar', word: 'Bridge 5 closed!', name: 'Ministry of Transport (24)', verdict: 'So 3' },
];

for (const values of SITES) {
  test.describe(`an interface in ${values.lang}`, () => {
    test.describe.configure({ mode: 'default', timeout: 300_000 });
    const site = siteWith((content) => writeUnwieldyContent(content, values));

    test('dates are not reordered by the text next to them', async ({ page }) => {
      await page.setViewportSize({ width: 1200, height: 900 });
      const torn: string[] = [];
      let days = 0;
      for (const path of pathsOf(site)) {
        await page.goto(at(site, path));
        const found = await daysOn(page);
        days += found.length;
        torn.push(...found.filter(({ isWhole }) => !isWhole).map(({ text }) => `${path}: ${text}`));
      }
      expect(torn).toEqual([]);
      expect(days).toBeGreaterThan(20);
    });

    test('names and dates are in the order of the interface', async ({ page }) => {
      await page.setViewportSize({ width: 1200, height: 900 });
      await page.goto(at(site, 'claims/'));
      expect(await inOrder(page, '.claim-list .facts', ['.verdict', 'bdi:not(.verdict *)', 'time'])).toBe(true);
      await page.goto(at(site, 'claims/first/'));
      expect(await inOrder(page, '.claim figcaption', ['a', 'time'])).toBe(true);
      expect(await inOrder(page, '.sources .facts', ['a', 'time'])).toBe(true);
      await page.goto(at(site, 'claimants/'));
      expect(await inOrder(page, '.group-list li', ['a', '.count'])).toBe(true);
    });

    test('a title has its own direction', async ({ page }) => {
      const own = values.lang === 'en' ? 'rtl' : 'ltr';
      await page.goto(at(site, 'claims/first/'));
      for (const selector of ['h1', '.summary', '.claim blockquote p', '.sources bdi >> nth=0'])
        expect(
          await page
            .locator(selector)
            .first()
            .evaluate((element) => getComputedStyle(element).direction),
        ).toBe(own);
      await expect(page).toHaveTitle(`\u2068${values.word}\u2069 · \u2068${values.word}\u2069`);
    });
  });
}

// There is no interface in Hebrew: its labels are in English, from left to right.
test.describe('a right-to-left page with a left-to-right interface', () => {
  const site = siteWith((content) =>
    writeUnwieldyContent(content, { lang: 'he', word: 'תצהיר 5 על הגשר', name: 'משרד התחבורה', verdict: 'נכון' }),
  );

  test('marks of verdicts are in their column, not on the titles', async ({ page }) => {
    for (const path of ['', 'claims/', 'claims/second/']) {
      await page.goto(at(site, path));
      const marks = page.locator('.claim-list .facts .mark');
      await expect(marks).not.toHaveCount(0);
      for (const mark of await marks.all()) {
        const [box, list] = [await mark.boundingBox(), await mark.locator('xpath=ancestor::li').boundingBox()];
        expect((box?.x ?? 0) + (box?.width ?? 0), path).toBeCloseTo((list?.x ?? 0) + (list?.width ?? 0), 0);
      }
    }
  });

  test('English dates begin on the left, and those with the claim are marked as English', async ({ page }) => {
    for (const path of ['', 'claims/second/', 'corrections/', 'dossiers/speech/']) {
      await page.goto(at(site, path));
      const dates = page.locator('time:visible');
      await expect(dates).not.toHaveCount(0);
      for (const date of await dates.all()) expect(await date.evaluate(isFromLeft), path).toBe(true);
    }
    for (const path of ['claims/second/', 'claims/second/embed/']) {
      await page.goto(at(site, path));
      await expect(page.locator('figcaption time')).toHaveAttribute('lang', 'en');
    }
  });

  test('on very wide screens, the facts are at the start of the lines', async ({ page }) => {
    await page.setViewportSize({ width: 1700, height: 1000 });
    await page.goto(at(site, 'claims/second/'));
    const [facts, claim] = [
      await page.locator('.claim-facts').boundingBox(),
      await page.locator('.claim-page').boundingBox(),
    ];
    expect(facts?.x).toBeGreaterThan((claim?.x ?? 0) + (claim?.width ?? 0));
  });
});

/** Whether the first character of an element is to the left of the last one, or above it. */
function isFromLeft(element: Element): boolean {
  const text = element.firstChild as Text;
  const [first, last] = [0, text.length - 1].map((start) => {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    return range.getBoundingClientRect();
  });
  return first !== undefined && last !== undefined && (first.bottom <= last.top || first.left < last.left);
}

/** The dates of a page, and whether each is in one piece: contiguous on each line, with nothing else in between. */
function daysOn(page: Page): Promise<{ text: string; isWhole: boolean }[]> {
  return page.evaluate(() => {
    const boxesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    return [...document.querySelectorAll('time')].flatMap((time) => {
      const boxes = boxesOf(time);
      if (boxes.length === 0) return [];
      const around = time.closest('p, figcaption, li, strong') ?? time;
      const others: Text[] = [];
      const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (!time.contains(walker.currentNode)) others.push(walker.currentNode as Text);
      const between = others.flatMap(boxesOf).some((other) =>
        boxes.some((box) => {
          const line = boxes.filter(({ top }) => Math.abs(top - box.top) < 3);
          const left = Math.min(...line.map(({ left }) => left));
          const right = Math.max(...line.map(({ right }) => right));
          const middle = (other.left + other.right) / 2;
          return Math.abs(other.top - box.top) < 3 && middle > left + 1 && middle < right - 1;
        }),
      );
      return [{ text: time.textContent ?? '', isWhole: !between }];
    });
  });
}

/** Whether the parts of the first such line follow one another in the direction of the interface. */
function inOrder(page: Page, line: string, parts: string[]): Promise<boolean> {
  return page
    .locator(line)
    .first()
    .evaluate((element, selectors) => {
      // A part that is broken over lines has a box on each.
      const parts = selectors.map((selector) => [...(element.querySelector(selector)?.getClientRects() ?? [])]);
      const isRightToLeft = document.documentElement.dir === 'rtl';
      return parts.every((boxes, index) => {
        const [box, next] = [boxes.at(-1), parts[index + 1]?.at(0)];
        if (!box) return false;
        const isOnNextLine = next && next.top >= box.bottom - 1;
        return !next || isOnNextLine || (isRightToLeft ? next.right <= box.left + 1 : next.left >= box.right - 1);
      });
    }, parts);
}
