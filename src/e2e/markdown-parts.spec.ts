import { expect, type Locator, test } from '@playwright/test';
import { CLAIM, VALID } from '../pipeline/rules/valid-folder.ts';
import { write } from '../testing/content.ts';
import { at, siteWith } from './site.ts';

const TASKS = `
- [x] A task with words that are long enough to go on into a second line on any phone, and in a column too.
- [ ] Not yet
  - [x] Inside
- No task

3. [x] Third
4. [ ] Fourth

* [x] With room

* [ ] With room too

  And more of it.
`;

const TABLE = `
| left | centre | right | none |
|:-----|:------:|------:|------|
| a    | **b**  | 1     | x    |
| a long cell | a long cell | 1,000,000 | a long cell |
`;

const TEXT = `${CLAIM}${TASKS}${TABLE}`;

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default' });
const site = siteWith((content) =>
  write(content, {
    ...VALID,
    'claims/flights.md': TEXT,
    'claims/arabic.md': TEXT.replace('claim: There were flights.', 'claim: كانت هناك طلعات.\nlang: ar'),
    'pages/about.md': `---\ntitle: About\n---\n${TASKS}${TABLE}`,
  }),
);

const PAGES = [
  { name: 'a claim from left to right', path: 'claims/flights/', start: 'left' },
  { name: 'a claim from right to left', path: 'claims/arabic/', start: 'right' },
  { name: 'a page', path: 'about/', start: 'left' },
] as const;

/** The position of a task: its checkbox, the first line of its text, and the edge at which its lines begin. */
function placesOf(tasks: Locator) {
  return tasks.evaluateAll((all) =>
    all.map((task) => {
      const input = task.querySelector('input') as HTMLInputElement;
      const range = document.createRange();
      range.selectNodeContents(input.nextSibling as Node);
      const [line] = [...range.getClientRects()].filter(({ width }) => width > 6);
      const { top, bottom, left, right, width, height } = input.getBoundingClientRect();
      const list = task.parentElement as HTMLElement;
      const isLeft = getComputedStyle(task).direction === 'ltr';
      const edge = task.getBoundingClientRect();
      return {
        isNumbered: list.localName === 'ol',
        marker: getComputedStyle(task).listStyleType,
        offLine: line ? Math.abs((top + bottom) / 2 - (line.top + line.bottom) / 2) : Number.NaN,
        size: [width, height],
        lineHeight: line?.height ?? 0,
        /** Its distance to the edge at which the lines of the text begin. */
        before: isLeft ? edge.left - right : left - edge.right,
        beyond: isLeft ? left < list.getBoundingClientRect().left : right > list.getBoundingClientRect().right,
      };
    }),
  );
}

for (const { name, path, start } of PAGES) {
  for (const width of [320, 360, 1280])
    test(`a task checkbox is on the line, instead of a bullet or after a number: ${name}, ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at(site, path));
      const tasks = await placesOf(page.locator('.task-list-item'));
      expect(tasks.map(({ isNumbered }) => isNumbered)).toEqual([false, false, false, true, true, false, false]);
      for (const { isNumbered, marker, offLine, size, lineHeight, before, beyond } of tasks) {
        expect(marker).toBe(isNumbered ? 'decimal' : 'none');
        expect(offLine).toBeLessThan(lineHeight / 5);
        expect(size[0]).toBe(size[1]);
        expect(size[0]).toBeLessThanOrEqual(lineHeight);
        if (!isNumbered) expect(before).toBeGreaterThan(0);
        expect(beyond).toBe(false);
      }
      const plain = page.locator('.contains-task-list > li:not(.task-list-item)');
      await expect(plain).toHaveCSS('list-style-type', 'disc');
    });

  test(`table columns are aligned as in Markdown: ${name}`, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(at(site, path));
    const sides = await page.locator('.body table tr, main table tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const [box, text] = [cell.getBoundingClientRect(), range.getBoundingClientRect()];
          const [before, after] = [text.left - box.left, box.right - text.right];
          if (Math.abs(before - after) < 2) return 'middle';
          return before < after ? 'left' : 'right';
        }),
      ),
    );
    const [head, short] = sides;
    expect(sides).toHaveLength(3);
    expect(head).toEqual(['left', 'middle', 'right', start]);
    expect(short).toEqual(['left', 'middle', 'right', start]);
    await expect(page.locator('main table [style]')).toHaveCount(0);
    expect(refused).toEqual([]);
  });
}

test('a task checkbox is visible in light and dark mode and in print, and has a text alternative', async ({ page }) => {
  await page.goto(at(site, 'claims/flights/'));
  await expect(page.getByRole('checkbox', { name: 'Done', exact: true })).toHaveCount(4);
  await expect(page.getByRole('checkbox', { name: 'Not done' })).toHaveCount(3);
  const box = page.locator('.task-list-item input').first();
  for (const [media, colorScheme] of [
    ['screen', 'light'],
    ['screen', 'dark'],
    ['print', 'light'],
  ] as const) {
    await page.emulateMedia({ media, colorScheme });
    const [ink, mark, edge] = await box.evaluate((input) => [
      getComputedStyle(document.body).color,
      getComputedStyle(input, '::before').borderRightColor,
      getComputedStyle(input).borderTopColor,
    ]);
    expect(mark).toBe(ink);
    const soft = await page
      .locator('.facts')
      .first()
      .evaluate((line) => getComputedStyle(line).color);
    expect(edge).toBe(soft);
  }
});
