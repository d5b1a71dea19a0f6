import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { copyOf, inTemporaryFolder, npmStart } from './commands.ts';
import { freePort } from './free-port.ts';
import { buildAndServe } from './site.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });

const PATH = '/v%C3%A9rit%C3%A9/my%20desk/';

/** A copy of the smallest site, with a base path that contains a space and non-ASCII letters. */
async function contentAt(url: string, folder: string): Promise<string> {
  const content = await copyOf('own-scale', folder);
  const file = join(content, 'site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('url: https://two.example/', `url: ${url}`));
  return content;
}

/** Goes from the home page to a claim and back through the search. Fails if any request does. */
async function walk(page: Page, address: string): Promise<void> {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(address);
  await expect(page.locator('.site-header')).toHaveCSS('display', /flex|grid/);
  await page.getByRole('link', { name: 'O sino toca ao meio-dia?' }).first().click();
  await expect(page.locator('h1')).toHaveText('O sino toca ao meio-dia?');
  expect(new URL(page.url()).pathname).toBe(`${PATH}claims/o-sino-toca/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://two.example${PATH}claims/o-sino-toca/`,
  );
  await page.goto(`${address}search/?q=sino`);
  await page.locator('#results > li').getByRole('link').first().click();
  await expect(page).toHaveURL((url) => url.pathname === `${PATH}claims/o-sino-toca/`);
  await expect(page.locator('h1')).toHaveText('O sino toca ao meio-dia?');
  expect(missing).toEqual([]);
}

for (const url of ['https://two.example/vérité/my%20desk/', `https://two.example${PATH}`])
  test(`a site at ${url} works in a browser`, async ({ page }) => {
    await inTemporaryFolder(async (folder) => {
      const { site, server } = await buildAndServe(await contentAt(url, folder), join(folder, 'site'));
      try {
        await walk(page, site.address);
      } finally {
        server.close().closeAllConnections();
      }
    });
  });

test('a preview of such a site works in a browser', async ({ page }) => {
  await inTemporaryFolder(async (folder) => {
    const content = await contentAt('https://two.example/vérité/my%20desk/', folder);
    const port = await freePort();
    const address = `http://localhost:${port}${PATH}`;
    const preview = await npmStart('dev', content, ['--port', String(port)], `Preview running at ${address} `);
    try {
      await walk(page, address);
    } finally {
      await preview.stop();
    }
  });
});
