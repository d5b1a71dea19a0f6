import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testKeys } from '../../testing/address-keys.ts';
import { assertLinear } from '../../testing/steps.ts';
import { addressKey, normalizedAddress } from './address-key.ts';

/** The addresses of one page in each list. */
const EQUIVALENT: [string, ...string[]][] = [
  [
    'https://paper.example/story',
    'http://paper.example/story',
    'https://www.paper.example/story',
    'https://m.paper.example/story',
    'https://mobile.paper.example/story',
    'https://amp.paper.example/story',
    'https://PAPER.example/story/',
    'https://paper.example:443/story#top',
    'https://paper.example./story',
    'https://paper.example/story/index.html',
    'https://paper.example/story/amp/',
    'https://paper.example/story?utm_source=x&utm_medium=y&fbclid=z&gclid=1&mc_cid=2&MSCLKID=3&srsltid=4',
  ],
  ['https://paper.example', 'https://paper.example/', 'http://www.paper.example/index.php', 'https://paper.example/?'],
  [
    'https://paper.example/?id=1&page=2',
    'https://paper.example/?page=2&id=1',
    'https://paper.example?page=2&utm_id=x&id=1',
  ],
  ['https://paper.example/?q=a+b', 'https://paper.example/?q=a%20b'],
  [
    'https://paper.example/vacinação',
    'https://paper.example/vacina%C3%A7%C3%A3o',
    'https://paper.example/vacinac\u0327a\u0303o',
  ],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
];

/** Addresses of different pages: a false match is worse than none. */
const DISTINCT: string[] = [
  'https://paper.example/Story',
  'https://paper.example/story?id=1',
  'https://paper.example/story?id=1%26page%3D2',
  'https://paper.example/story?s=1',
  'https://paper.example/story?t=1',
  'https://paper.example/story?ref=1',
  'https://paper.example/story?feature=42',
  'https://paper.example/story?feature=43',
  'https://paper.example/story?si=1',
  'https://paper.example/story?amp=12',
  'https://paper.example/story?source=1',
  'https://paper.example/sample',
  'https://paper.example/index.json',
  'https://paper.example:8443/story',
  'https://old.paper.example/story',
  'https://news.paper.example/story',
  'https://mpaper.example/story',
  'https://paper.example/#!/thread/5',
  'https://paper.example/#!/thread/6',
  'https://paper.example/#/thread/6',
  'https://m.me/jane',
  'https://me/jane',
  'https://forum.example/showthread.php?t=100',
  'https://forum.example/showthread.php?t=999',
  'https://forum.example/viewtopic.php?f=2&t=200',
  'https://forum.example/viewtopic.php?f=3&t=200',
  'https://blog.example/?s=sparrows',
  'https://blog.example/?s=gulls',
];

testKeys(EQUIVALENT, DISTINCT);

test('an address with a stray percent sign is not decoded', () => {
  assert.equal(normalizedAddress('https://paper.example/100%'), 'paper.example/100%');
  assert.equal(normalizedAddress('https://paper.example/?q=100%'), 'paper.example?q=100%');
  assert.equal(addressKey('https://paper.example/%E0%A4%A'), addressKey('http://www.paper.example/%E0%A4%A'));
});

test('text that is not a web address has no key', () => {
  const texts = [
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
  ];
  assert.deepEqual(texts.map(addressKey).filter(Boolean), []);
});

test('a key starts with an at sign, which no word does, and is different for each of 50,000 posts', () => {
  assert.equal(addressKey('https://paper.example/story'), '@01pbynz1ifk2v4');
  const keys = Array.from({ length: 50_000 }, (_, n) => addressKey(`https://x.com/jane/status/${1_200_000_000 + n}`));
  assert.equal(new Set(keys).size, 50_000);
});

test('the steps to compute a key are linear in the length of the address', async () => {
  for (const host of ['paper.example', 'facebook.com', 'linkedin.com/posts', 'web.archive.org/web', 'de.wikipedia.org'])
    for (const piece of ['a', '/', '%', '?', '&a', '&a=', 'm.', '/amp', '/web/1/https://', '-activity-', '%2f', 'a.']) {
      const key = (size: number) => addressKey(`https://${host}/${piece.repeat(size / piece.length)}`);
      key(100_000);
      await assertLinear(key, 500, `${host} ${piece}`);
    }
});
