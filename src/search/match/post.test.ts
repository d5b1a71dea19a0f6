import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../testing/steps.ts';
import { isOnPlatform } from './address-key.ts';
import { LONGEST_POST, mayContainAddress, type Post, readPost as readPostWith, wordsOfName } from './post.ts';

const readPost = (typed: string): Post => readPostWith(typed, isOnPlatform);

/** The passages of a post with their origin: `text: There were flights`. */
function passagesOf(typed: string): string[] {
  return readPost(typed)
    .passages.map(({ text, origin }) => `${origin}: ${text.replace(/\s+/g, ' ').trim()}`)
    .filter((passage) => !passage.endsWith(': '));
}

test('the byline of an embedded post has a name and a date', () => {
  assert.deepEqual(passagesOf('There were flights. — Jane Doe (@jane_doe) March 4, 2019'), [
    'text: There were flights.',
    'byline: Jane Doe',
    'date: March , 2019',
  ]);
});

test('a byline may have another date format, another dash or no date', () => {
  for (const [line, ...read] of [
    ['— Jane Doe (@jane) 4 March 2019', 'byline: Jane Doe', 'date: March 2019'],
    ['– Jane Doe (@jane) Mar. 4, 2019', 'byline: Jane Doe', 'date: Mar. , 2019'],
    ['- Jane Doe (@jane) at noon', 'byline: Jane Doe'],
    ['—Jane Doe(@jane)', 'byline: Jane Doe'],
  ] as const)
    assert.deepEqual(passagesOf(`Flights! ${line}`).slice(1), read);
});

test('a dash in a sentence does not start a byline', () => {
  assert.deepEqual(passagesOf('Flights — two of them — were seen'), ['text: Flights — two of them — were seen']);
});

test('hashtags and handles are split at capitals and underscores', () => {
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

test('an acronym is one word, and another word may follow it', () => {
  assert.equal(wordsOfName('NATO'), 'NATO');
  assert.equal(wordsOfName('NATOFlights'), 'NATO Flights');
  assert.equal(wordsOfName('COVID_19'), 'COVID 19');
  assert.equal(wordsOfName('iPhone'), 'i Phone');
});

test('addresses are not part of the text', () => {
  const post = 'Flights https://paper.example/story?id=1 seen www.desk.example/a';
  assert.deepEqual(passagesOf(post), ['text: Flights seen']);
  assert.deepEqual(readPost(post).links, ['https://paper.example/story?id=1', 'https://www.desk.example/a']);
});

test('an address attached to a hashtag or a word is separated from it', () => {
  assert.deepEqual(passagesOf('#Flightspic.twitter.com/Ab1'), ['hashtag: Flights']);
  assert.deepEqual(passagesOf('They flew.pic.twitter.com/Ab1 twice'), ['text: They flew. twice']);
  assert.deepEqual(readPost('They flewhttps://t.example/Ab1').links, ['https://t.example/Ab1']);
});

test('punctuation around an address is not part of it', () => {
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

test('an address may contain brackets', () => {
  const link = 'https://wiki.example/Flight_(1998)';
  assert.deepEqual(readPost(link).links, [link]);
  assert.deepEqual(readPost(`(See ${link}).`).links, [link]);
});

test('Chinese text may follow an address without a space', () => {
  const post = '請看https://paper.example/a。總統說（https://desk.example/b）沒有';
  assert.deepEqual(readPost(post).links, ['https://paper.example/a', 'https://desk.example/b']);
  assert.deepEqual(passagesOf(post), ['text: 請看 。總統說（ ）沒有']);
});

test('a post with a possible address is recognised', () => {
  for (const post of ['See https://a.example/b', 'www.a.example', 'a.example/b', 'Seen at youtu.be/Ab1 today'])
    assert.equal(mayContainAddress(post), true, post);
  const prose = ['Flights and/or boats at 1/2 price, they said.', 'The U.S. pic.twitter.com/Ab1 #planes @jane'];
  assert.deepEqual(['', 'U.S./Mexico', ...prose].filter(mayContainAddress), []);
});

test('an address on its own needs no scheme', () => {
  assert.deepEqual(readPost(' paper.example/story '), { passages: [], links: ['https://paper.example/story'] });
  assert.deepEqual(readPost('pic.twitter.com/Ab1').links, ['https://pic.twitter.com/Ab1']);
  assert.deepEqual(readPost('and/or').links, []);
});

test('in a text, only addresses on known platforms need no scheme', () => {
  const post = readPost('Seen at youtu.be/Ab1, m.facebook.com/jane/posts/1 and paper.example/story and U.S./Mexico');
  assert.deepEqual(post.links, ['https://youtu.be/Ab1', 'https://m.facebook.com/jane/posts/1']);
  assert.equal(post.passages[0]?.text, 'Seen at     and paper.example/story and U.S./Mexico');
});

test('an address on its own may have letters of any script and a port', () => {
  for (const address of ['zeitung-münchen.example/mühle', 'пример.example/а', 'paper.example:8080/story'])
    assert.deepEqual(readPost(address).links, [`https://${address}`]);
});

test('an empty post has no passages', () => {
  assert.deepEqual(passagesOf(''), []);
  assert.deepEqual(passagesOf(' \n\t '), []);
  assert.deepEqual(passagesOf('# @ — (@)'), ['text: # @ — (@)']);
});

test('text after the maximum length is ignored', () => {
  assert.deepEqual(passagesOf(`${'x '.repeat(LONGEST_POST / 2)}flights`), [
    `text: ${'x '.repeat(LONGEST_POST / 2).trim()}`,
  ]);
});

test('the steps to split a post are linear in its length', async () => {
  const pieces = [
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
  for (const piece of [...pieces, 'https://a.example/))).', '#a @b — c (@d) March 4, 2019 ']) {
    for (const before of ['', 'https://a.example/']) {
      const read = (size: number) => readPost(before + piece.repeat(size / piece.length));
      read(100_000);
      await assertLinear(read, 1000, before + piece);
    }
  }
});

test('a hashtag contains joiners, and the whole word around an apostrophe', () => {
  assert.deepEqual(passagesOf('#واکسن\u200cهای'), ['hashtag: واکسن\u200cهای']);
  assert.deepEqual(passagesOf("#צ'רצ'יל"), ["hashtag: צ'רצ'יל"]);
  assert.deepEqual(passagesOf('#Об’єднання'), ['hashtag: Об’єднання']);
});
