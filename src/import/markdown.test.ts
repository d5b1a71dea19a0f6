import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, withFullLinks } from './markdown.ts';

test('plain text comes with the addresses that it does not show', () => {
  assert.deepEqual(plainText('306\\. *Our* [#plan](https://t.example/plan) at https://t.example/\n\nTwo.'), {
    text: '306. Our #plan at https://t.example/\n\nTwo.',
    addresses: ['https://t.example/plan'],
  });
});

test('links that start with a slash get the address of the old site, and everything else stays the same', () => {
  const text = '/a [one](/a "T"), [two](</b c>)\n*x*  [three][r] [far](https://x.example/) [h](//host/)\n\n[r]: /a\n';
  assert.equal(
    withFullLinks(text, 'https://old.example'),
    '/a [one](https://old.example/a "T"), [two](<https://old.example/b%20c>)\n*x*  [three][r] [far](https://x.example/) [h](//host/)\n\n[r]: https://old.example/a\n',
  );
});
