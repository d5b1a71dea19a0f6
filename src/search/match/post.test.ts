import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../testing/steps.ts';
import { isOnPlatform } from './address-key.ts';
import { LONGEST_POST, mayContainAddress, type Post, readPost as readPostWith, wordsOfName } from './post.ts';

const readPost = (typed: string): Post => readPostWith(typed, isOnPlatform);

/** What is read of a post: `text: There were flights`, without the blanks around. */
function passagesOf(typed: string): string[] {
  return readPost(typed)
    .passages.map(({ text, origin }) => `${origin}: ${text.replace(/\s+/g, ' ').trim()}`)
    .filter((passage) => !passage.endsWith(': '));
}

test('an embedded post says who wrote it, and when', () => {
  assert.deepEqual(passagesOf('There were flights. — Jane Doe (@jane_doe) March 4, 2019'), [
    'text: There were flights.',
    'byline: Jane Doe',
    'date: March , 2019',
  ]);
});

test('a byline may have its day first, a short month, another dash, or no day at all', () => {
  for (const [line, ...read] of [
    ['— Jane Doe (@jane) 4 March 2019', 'byline: Jane Doe', 'date: March 2019'],
    ['– Jane Doe (@jane) Mar. 4, 2019', 'byline: Jane Doe', 'date: Mar. , 2019'],
    ['- Jane Doe (@jane) at noon', 'byline: Jane Doe'],
    ['—Jane Doe(@jane)', 'byline: Jane Doe'],
  ] as const)
    assert.deepEqual(passagesOf(`Flights! ${line}`).slice(1), read);
});

test('a dash within a sentence begins no byline', () => {
  assert.deepEqual(passagesOf('Flights — two of them — were seen'), ['text: Flights — two of them — were seen']);
});

test('hashtags and handles are taken apart at their capitals and underscores', () => {
  assert.deepEqual(passagesOf('Look #StopTheFlights and #stoptheflights, @SkyNews and ＃Spy_Planes2024'), [
    'text: Look',
    'hashtag: Stop The Flights',
    'text: and',
    'hashtag: stoptheflights',
    'text: ,',
    'handle: Sky News',
    'text: and',
    'hashtag: Spy Planes2024',
  ]);
  assert.deepEqual(passagesOf('#вакцинаУбивает #لا_للقاح'), ['hashtag: вакцина Убивает', 'hashtag: لا للقاح']);
});

test('a name in capitals is one word, and a word may follow it', () => {
  assert.equal(wordsOfName('NATO'), 'NATO');
  assert.equal(wordsOfName('NATOFlights'), 'NATO Flights');
  assert.equal(wordsOfName('COVID_19'), 'COVID 19');
  assert.equal(wordsOfName('iPhone'), 'i Phone');
});

test('addresses are no words', () => {
  const post = 'Flights https://paper.example/story?id=1 seen www.desk.example/a';
  assert.deepEqual(passagesOf(post), ['text: Flights seen']);
  assert.deepEqual(readPost(post).links, ['https://paper.example/story?id=1', 'https://www.desk.example/a']);
});

test('the address of a picture that is glued to a hashtag or a word is cut off', () => {
  assert.deepEqual(passagesOf('#Flightspic.twitter.com/Ab1'), ['hashtag: Flights']);
  assert.deepEqual(passagesOf('They flew.pic.twitter.com/Ab1 twice'), ['text: They flew. twice']);
  assert.deepEqual(readPost('They flewhttps://t.example/Ab1').links, ['https://t.example/Ab1']);
});

test('the signs around an address are not part of it', () => {
  for (const around of [
    'See LINK.',
    '(LINK)',
    'Is it LINK?',
    '“LINK”',
    '‘LINK’,',
    '«LINK»',
    "'LINK'",
    '[the paper](LINK)',
    'LINK…',
    '看LINK。',
    '《LINK》',
    'یہ LINK۔',
    'LINK!!!',
    '<LINK>',
  ])
    assert.deepEqual(
      readPost(around.replace('LINK', 'https://paper.example/a')).links,
      ['https://paper.example/a'],
      around,
    );
});

test('an address may have brackets of its own', () => {
  const link = 'https://wiki.example/Flight_(1998)';
  assert.deepEqual(readPost(link).links, [link]);
  assert.deepEqual(readPost(`(See ${link}).`).links, [link]);
});

test('a Chinese sentence goes on behind an address without a space', () => {
  const post = '請看https://paper.example/a。總統說（https://desk.example/b）沒有';
  assert.deepEqual(readPost(post).links, ['https://paper.example/a', 'https://desk.example/b']);
  assert.deepEqual(passagesOf(post), ['text: 請看 。總統說（ ）沒有']);
});

test('what is known of addresses is only needed for a post that may hold one', () => {
  for (const post of ['See https://a.example/b', 'www.a.example', 'a.example/b', 'Seen at youtu.be/Ab1 today'])
    assert.equal(mayContainAddress(post), true, post);
  for (const post of [
    '',
    'U.S./Mexico',
    'Flights and/or boats at 1/2 price, they said.',
    'The U.S. pic.twitter.com/Ab1 #planes @jane',
  ])
    assert.equal(mayContainAddress(post), false, post);
});

test('an address by itself needs no scheme', () => {
  assert.deepEqual(readPost(' paper.example/story '), { passages: [], links: ['https://paper.example/story'] });
  assert.deepEqual(readPost('pic.twitter.com/Ab1').links, ['https://pic.twitter.com/Ab1']);
  assert.deepEqual(readPost('and/or').links, []);
});

test('in a text only the address of a large platform needs no scheme', () => {
  const post = readPost('Seen at youtu.be/Ab1, m.facebook.com/jane/posts/1 and paper.example/story and U.S./Mexico');
  assert.deepEqual(post.links, ['https://youtu.be/Ab1', 'https://m.facebook.com/jane/posts/1']);
  assert.equal(post.passages[0]?.text, 'Seen at     and paper.example/story and U.S./Mexico');
});

test('an address by itself may have letters of any script and a port', () => {
  for (const address of ['zeitung-münchen.example/mühle', 'пример.example/а', 'paper.example:8080/story'])
    assert.deepEqual(readPost(address).links, [`https://${address}`]);
});

test('nothing typed is nothing read', () => {
  assert.deepEqual(passagesOf(''), []);
  assert.deepEqual(passagesOf(' \n\t '), []);
  assert.deepEqual(passagesOf('# @ — (@)'), ['text: # @ — (@)']);
});

test('what comes after the longest post is not looked at', () => {
  assert.deepEqual(passagesOf(`${'x '.repeat(LONGEST_POST / 2)}flights`), [
    `text: ${'x '.repeat(LONGEST_POST / 2).trim()}`,
  ]);
});

test('the steps of reading a post grow with its length', async () => {
  const signs = [
    'a',
    ' ',
    '#',
    '@a',
    '— ',
    ' —',
    ' - a(@',
    '(@a) ',
    'www.',
    'a.',
    'https://',
    'pic.twitter.com',
    ')',
    '_',
    'aB',
  ];
  for (const sign of [...signs, 'https://a.example/))).', '#a @b — c (@d) March 4, 2019 ']) {
    for (const before of ['', 'https://a.example/']) {
      const read = (size: number) => readPost(before + sign.repeat(size / sign.length));
      read(100_000);
      await assertLinear(read, 1000, before + sign);
    }
  }
});
