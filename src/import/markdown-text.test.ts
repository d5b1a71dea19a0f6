import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, wholeLinks } from './markdown-text.ts';

test('Markdown as mere text names the addresses that it no longer shows', () => {
  assert.deepEqual(plainText('306\\. *Our* [#plan](https://t.example/plan) at https://t.example/\n\nTwo.'), {
    text: '306. Our #plan at https://t.example/\n\nTwo.',
    addresses: ['https://t.example/plan'],
  });
});

test('links that begin with a slash lead to the old site, all else stays letter for letter', () => {
  const text = '/a [one](/a "T"), [two](</b c>)\n*x*  [three][r] [far](https://x.example/) [h](//host/)\n\n[r]: /a\n';
  assert.equal(
    wholeLinks(text, 'https://old.example'),
    '/a [one](https://old.example/a "T"), [two](<https://old.example/b%20c>)\n*x*  [three][r] [far](https://x.example/) [h](//host/)\n\n[r]: https://old.example/a\n',
  );
});
