import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsAndJoined, runsOf, sideBySide } from './runs.ts';

const TEXTS: [string, string[]][] = [
  ['an MQ-9 flew', ['an', 'mq', '9', 'mq9', 'flew']],
  ['co‑operative e-mails', ['co', 'operative', 'cooperative', 'e', 'mails', 'emails']],
  ['vote-by-mail', ['vote', 'by', 'mail', 'votebymail']],
  ['AT&T col·legi Node.js', ['at', 't', 'att', 'col', 'legi', 'collegi', 'node', 'js', 'nodejs']],
  ['Zero\u200bwidth Kranken\u00adhaus', ['zero', 'width', 'zerowidth', 'krankenhaus']],
  ['D’Souza', ['d', 'souza', 'dsouza']],
  ['10 000 people, 2019 300', ['10', '000', '10000', 'people', '2019', '300']],
  ['3.5 percent, 5-7 euros, 2024-03-12', ['3', '5', 'percent', '5', '7', 'euros', '2024', '03', '12']],
  ['flights – army', ['flights', 'army']],
  ['https://a.example/b', ['https', 'a', 'example', 'aexample', 'b']],
  ['a.b.c.d.e.f.g', ['abcdefg']],
  ['無雙的人', ['無雙', '雙的', '的人']],
  ['', []],
];

for (const [text, forms] of TEXTS)
  test(`words of “${text}”, and those that they may be written as`, () =>
    assert.deepEqual(formsAndJoined(text), forms));

test('each run knows where it stands', () => {
  const text = 'The MQ-9 flew';
  assert.deepEqual(
    runsOf(text).map(({ start, end }) => text.slice(start, end)),
    ['The', 'MQ-9', 'flew'],
  );
});

const SAID: [string, string, boolean][] = [
  ['flights army', 'Two flights army planes made', true],
  ['flights army', 'The army flights', false],
  ['flights army', 'Flights armies', false],
  ['FLIGHTS, army', 'the “flights army”', true],
  ['e-mail server', 'an email server', true],
  ['email server', 'an e-mail server', true],
  ['vote by mail', 'They vote-by-mail', true],
  ['MQ-9', 'an MQ 9', true],
  ['п’ять мільйонів', 'пʼять мільйонів', true],
  ['10 000 people', '10,000 people', true],
  ['art', 'the article', false],
];

for (const [words, text, isSaid] of SAID)
  test(`“${text}” ${isSaid ? 'has' : 'does not have'} “${words}” side by side`, () =>
    assert.equal(sideBySide(words)(text), isSaid));
