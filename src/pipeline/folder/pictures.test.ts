import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { PIXEL, withContent, wrote } from '../../testing/content.ts';
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
