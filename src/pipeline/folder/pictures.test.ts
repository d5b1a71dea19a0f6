import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PIXEL, reportLines, withContent, wrote } from '../../testing/content.ts';
import { entryLines } from '../read/entries-file.ts';
import { readClaims } from '../read/read-claims.ts';

test('the size of a picture is added to its tag and nowhere else', async () => {
  const text = '![Two aeroplanes](flights.png) called "media/claims/flights.png", and again: ![Two](flights.png)';
  await withContent({ ...wrote(text), 'claims/flights.png': PIXEL }, async (root) => {
    const { claims } = await readClaims(root);
    const html = claims[0]?.html ?? '';
    assert.equal(
      html.match(/<img src="\/media\/claims\/flights\.png" width="1" height="1" alt="[^"]*" loading="lazy">/g)?.length,
      2,
    );
    assert.ok(html.includes('called "media/claims/flights.png", and'));
  });
});

test('a picture whose name is decomposed on disk is published at the composed address', async () => {
  const files = { ...wrote('![Two aeroplanes](canción.png)'), 'claims/cancio\u0301n.png': PIXEL };
  await withContent(files, async (root) => {
    const content = await readClaims(root);
    assert.match(content.claims[0]?.html ?? '', /src="\/media\/claims\/canci%C3%B3n\.png" width="1"/);
    const pictures = [...entryLines(content, 'editors')].flatMap((line) => ('picture' in line ? [line.picture] : []));
    assert.deepEqual(
      pictures.map(({ path }) => path),
      ['claims/canción.png'],
    );
    assert.ok(existsSync(pictures[0]?.file ?? ''));
  });
});

/** The message about `![Two aeroplanes](flights.png)`, without its place; `make` makes what has that path. */
async function messageAbout(make: (path: string, root: string) => void, typed = 'flights.png'): Promise<string[]> {
  return withContent(wrote(`![Two aeroplanes](${typed})`), async (root) => {
    make(join(root, 'claims', typed), root);
    const lines = reportLines(root, (await readClaims(root)).files);
    return lines.flatMap((line) => line.split(' error missing-image ')[1] ?? []);
  });
}

test('a folder, a link and a pipe in the place of a picture are reported as what they are', {
  skip: process.platform === 'win32',
}, async () => {
  const expected = 'expected an image `claims/flights.png` in the content folder';
  assert.deepEqual(await messageAbout((path) => mkdirSync(path)), [
    `Unexpected image \`flights.png\`, which is a folder; ${expected}`,
  ]);
  assert.deepEqual(await messageAbout((path) => execFileSync('mkfifo', [path])), [
    `Unexpected image \`flights.png\`, which is a pipe, socket or device; ${expected}`,
  ]);
  const link = 'which is a symbolic link; expected the file itself: links are not followed';
  const toFile = (path: string, root: string) => {
    writeFileSync(join(root, 'real.png'), PIXEL);
    symlinkSync(join(root, 'real.png'), path);
  };
  for (const make of [toFile, (path: string) => symlinkSync('nowhere.png', path)])
    assert.deepEqual(await messageAbout(make), [`Unexpected image \`flights.png\`, ${link}`]);
});

test('a picture in a linked folder outside the content folder is refused', async () => {
  await withContent({ 'flights.png': PIXEL }, async (outside) => {
    const messages = await messageAbout(
      (_, root) => symlinkSync(outside, join(root, 'claims', 'linked')),
      'linked/flights.png',
    );
    assert.deepEqual(messages, [
      'Unexpected image `linked/flights.png`, which is in a linked folder outside the content folder; expected a file in the content folder: links are not followed',
    ]);
  });
});
