import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFrontPage } from './front-page.ts';

const isOne = (path: string) => isFrontPage(new URL(path, 'https://paper.example'));

test('front pages are those of the site and of its languages, not of sections with short names', () => {
  const front = '/ /index.html /home /home/ /en /en/ /EN/ /pt-br/ /zh_CN/ /de/index.php /fr/home';
  const others = '/tv/ /ok/ /us/ /in/ /en-zy/ /news/ /ent/ /en/news/ /?id=1 /enhome /en/1';
  assert.deepEqual(front.split(' ').filter(isOne), front.split(' '));
  assert.deepEqual(others.split(' ').filter(isOne), []);
});
