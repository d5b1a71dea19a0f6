import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { changed, PIXEL, second, VALID, wrote } from '../pipeline/rules/valid-folder.ts';
import { write } from '../testing/content.ts';
import { inTemporaryFolder } from './commands.ts';
import { buildAndServe } from './site.ts';

const NAME = 'Zwei Flugzeuge, 50 % größer.png';
const SHOWN = `![Two aeroplanes over a town](<../pictures/${NAME}>)\n\nSee [the other](2026/second.md#sources).`;

test('an image in the content folder is published at its size and byte for byte, an image of a draft is not', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await inTemporaryFolder(async (folder) => {
    const draft = second('The army saw a balloon.', 'draft: true')['claims/second.md'];
    await write(join(folder, 'content'), {
      ...VALID,
      'site.yaml': VALID['site.yaml']?.toString().replace('desk.example/', 'desk.example/facts/'),
      ...wrote(SHOWN),
      [`pictures/${NAME}`]: PIXEL,
      'claims/2026/second.md': changed('There were flights.', 'A ship was sold.')['claims/flights.md'],
      'claims/third.md': `${draft}\n![A balloon](third.png)\n`,
      'claims/third.png': PIXEL,
    });
    const dist = join(folder, 'dist');
    const { site, server } = await buildAndServe(join(folder, 'content'), dist);
    try {
      await page.goto(`${site.address}claims/flights/`);
      const picture = page.getByRole('img', { name: 'Two aeroplanes over a town' });
      await expect(picture).toHaveJSProperty('naturalWidth', 1);
      await expect(picture).toHaveAttribute('width', '1');
      const address = new URL((await picture.getAttribute('src')) ?? '', site.address).href;
      const response = await page.request.get(address, { failOnStatusCode: true });
      expect(await response.body()).toEqual(PIXEL);
      await page.getByRole('link', { name: 'the other' }).click();
      await expect(page).toHaveURL(`${site.address}claims/second/#sources`);
    } finally {
      server.close();
    }
    expect(await readdir(join(dist, 'media', 'pictures'))).toEqual([
      expect.stringMatching(/^Zwei-Flugzeuge-50-größer-[0-9a-f]{8}\.png$/),
    ]);
    expect(await readdir(join(dist, 'media'))).toEqual(['pictures']);
  });
});
