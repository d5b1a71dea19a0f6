import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey, plainAddress } from './address-key.ts';

/** Addresses of one place. */
const ALIKE: [string, ...string[]][] = [
  [
    'https://paper.example/story',
    'http://paper.example/story',
    'https://www.paper.example/story',
    'https://m.paper.example/story',
    'https://mobile.paper.example/story',
    'https://amp.paper.example/story',
    'https://PAPER.example/story/',
    'https://paper.example:443/story#top',
    'https://paper.example/story/index.html',
    'https://paper.example/story/amp/',
    'https://paper.example/story?utm_source=x&utm_medium=y&fbclid=z',
    'https://web.archive.org/web/20190304050607/https://paper.example/story',
    'https://web.archive.org/web/2019id_/http://www.paper.example/story/?utm_source=x#top',
    'http://web.archive.org/web/20190304050607/https:/paper.example/story',
    'https://web.archive.org/web/2020/https://web.archive.org/web/2019/https://paper.example/story',
  ],
  ['https://paper.example', 'https://paper.example/', 'http://www.paper.example/index.php', 'https://paper.example/?'],
  [
    'https://paper.example/?id=1&page=2',
    'https://paper.example/?page=2&id=1',
    'https://paper.example?page=2&ref=x&id=1',
  ],
  [
    'https://x.com/jane/status/1',
    'https://twitter.com/jane/status/1?s=20&t=Ab',
    'https://mobile.twitter.com/jane/status/1',
  ],
  [
    'https://www.youtube.com/watch?v=Ab1',
    'https://youtu.be/Ab1',
    'https://youtu.be/Ab1/',
    'https://youtu.be/Ab1?si=x&t=42',
    'https://m.youtube.com/watch?v=Ab1&feature=share',
  ],
  [
    'https://www.youtube.com/watch?v=Ab1&list=PL',
    'https://youtu.be/Ab1?list=PL',
    'https://youtube.com/watch?list=PL&v=Ab1',
  ],
  ['https://facebook.com/jane/posts/1', 'https://fb.com/jane/posts/1', 'https://m.facebook.com/jane/posts/1?fbclid=x'],
  ['https://paper.example/vacinação', 'https://paper.example/vacina%C3%A7%C3%A3o'],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
];

for (const [first, ...others] of ALIKE) {
  test(`${first} has one key, however it is copied`, () => {
    for (const other of others) assert.equal(plainAddress(other, 0), plainAddress(first, 0), other);
    for (const other of others) assert.equal(addressKey(other), addressKey(first), other);
  });
}

test('other places have other keys', () => {
  const places = [
    ...ALIKE.map(([first]) => first),
    'https://paper.example/Story',
    'https://paper.example/story?id=1',
    'https://paper.example/sample',
    'https://news.paper.example/story',
    'https://www.youtube.com/watch?v=ab1',
    'https://web.archive.org/about',
    'https://mpaper.example/story',
  ];
  assert.equal(new Set(places.map(addressKey)).size, places.length);
});

test('a stray percent sign leaves an address as it is', () => {
  assert.equal(plainAddress('https://paper.example/100%', 0), 'paper.example/100%');
  assert.equal(plainAddress('https://paper.example/?q=100%', 0), 'paper.example?q=100%');
  assert.equal(addressKey('https://paper.example/%E0%A4%A'), addressKey('http://www.paper.example/%E0%A4%A'));
});

test('what is no web address has no key', () => {
  for (const text of [
    '',
    'flights',
    'paper.example/story',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://paper.example/',
    'mailto:jane@paper.example',
    'https://',
    'https://[',
    '//paper.example/',
    'file:///etc/passwd',
    '\u0000',
    '🦁',
  ])
    assert.equal(addressKey(text), undefined, text);
});

test('copies of copies come to an end', () => {
  const copy = 'https://web.archive.org/web/2019/';
  assert.equal(addressKey(`${copy.repeat(4)}https://paper.example/`), undefined);
  assert.equal(addressKey(`${copy.repeat(5000)}https://paper.example/`), undefined);
});

test('a key begins with an at sign, so that no word is taken for one, and tells fifty thousand posts apart', () => {
  assert.equal(addressKey('https://paper.example/story'), '@01pbynz1ifk2v4');
  const keys = Array.from({ length: 50_000 }, (_, n) => addressKey(`https://x.com/jane/status/${1_200_000_000 + n}`));
  assert.equal(new Set(keys).size, 50_000);
});

test('an address of a hundred thousand signs is read at once', () => {
  for (const sign of ['a', '/', '%', '?', '&a', '&a=', 'm.', '/amp', '/web/1/https://']) {
    const start = performance.now();
    addressKey(`https://paper.example/${sign.repeat(100_000 / sign.length)}`);
    assert.ok(performance.now() - start < 1000, sign);
  }
});
