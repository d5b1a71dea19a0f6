import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PIXEL, withContent, wrote } from '../testing/content.ts';
import { readClaims } from './read-claims.ts';

test('the size of a picture stands in its tag and nowhere else', async () => {
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
