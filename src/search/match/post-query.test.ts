import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, claimsOf, DESK, loadOf, matcherOf, otherTexts, seeded } from '../../testing/claims.ts';
import { assertLinear } from '../../testing/steps.ts';
import { MAX_FILES } from './file-budget.ts';
import { makeIndex } from './make-index.ts';
import { openMatcher } from './matcher.ts';

const OTHERS = otherTexts(2500);
const DESK_CLAIMS = [
  claimOf('The army knew nothing of the spy flights along the border in January', { slug: 'spy-flights' }),
  claimOf('A ferry caught fire because of the electric cars on board', { slug: 'ferry-fire' }),
  claimOf('Vaccines change the genes of children', { slug: 'genes' }),
  claimOf('Photograph of a flooded airport', {
    slug: 'airport',
    appearances: [{ url: 'https://twitter.com/jane/status/1', archived: 'https://archive.example/Ab1' }],
  }),
  claimOf('Cornflakes were invented by a doctor', { slug: 'breakfast' }),
  claimOf('Breakfast cereals of corn turn to flakes in milk', { slug: 'milk' }),
  claimOf('總統宣布新年不放假', { slug: 'holidays', lang: 'zh-Hant' }),
];
/** All on one site, of which the claims of the tests are a few. */
const SITE = await matcherOf([...DESK_CLAIMS, ...claimsOf(OTHERS)]);
/** The same claims on a site that has no others. */
const SMALL = await matcherOf(DESK_CLAIMS);

async function slugsOf(post: string, { index, matchPost } = SITE): Promise<string[]> {
  const { hits } = await matchPost(post);
  return Promise.all(hits.map(async ({ claim }) => (await index.claim(claim)).slug));
}

async function firstOf(post: string, site = SITE): Promise<string | undefined> {
  return (await slugsOf(post, site))[0];
}

for (const [name, site] of [
  ['large', SITE],
  ['small', SMALL],
] as const) {
  test(`a post that was pasted finds its claim on a ${name} site`, async () => {
    const post = `RT @someone: They are LYING!! "the army knew nothing" of those flights along our border in Jan 😡
      #SpyFlights https://t.co/Ab1 — Jane Doe (@jane) March 4, 2019`;
    assert.equal(await firstOf(post, site), 'spy-flights');
  });

  test(`the text of a claim finds it on a ${name} site`, async () => {
    for (const { slug, data } of DESK_CLAIMS) assert.equal(await firstOf(data.claim, site), slug);
  });

  test(`a misspelt word is taken for the one that was meant on a ${name} site`, async () => {
    assert.equal(await firstOf('vacines', site), 'genes');
    assert.equal(await firstOf('electirc', site), 'ferry-fire');
    assert.equal(await firstOf('photografh', site), 'airport');
  });

  test(`a hashtag is taken apart into two words that are known on a ${name} site`, async () => {
    assert.equal(await firstOf('#ferryfire', site), 'ferry-fire');
    assert.equal(await firstOf('#spyflights', site), 'spy-flights');
  });
}

/** Spellings of one word. A post with any of them finds a claim with any other. */
const ALIKE = [
  ['MQ-9', 'MQ9', 'MQ 9', 'MQ‑9', 'mq-9'],
  ['e-mail', 'email', 'E‑Mail', 'e\u00admail'],
  ['co-operative', 'cooperative', 'co‑operative'],
  ['COVID-19', 'COVID19', 'Covid 19'],
];

for (const spellings of ALIKE)
  for (const said of spellings)
    test(`a post finds a claim that says ${JSON.stringify(said)}, however it is written there`, async () => {
      const site = await matcherOf([claimOf(`The ${said} was never seen`, { slug: 'a' }), ...claimsOf(OTHERS)]);
      for (const written of spellings)
        assert.deepEqual(
          await slugsOf(`I tell you all zzyzx ${written} uuuue qqqqa was seen here by me`, site),
          ['a'],
          written,
        );
    });

test('in a post, a word of few letters is another one with its signs', async () => {
  const site = await matcherOf([
    claimOf('The letter C is banned', { slug: 'c' }),
    claimOf('C++ is banned', { slug: 'cpp' }),
    claimOf('A net is banned', { slug: 'net' }),
    ...claimsOf(OTHERS),
  ]);
  assert.deepEqual(await slugsOf('C++', site), ['cpp']);
  assert.deepEqual(await slugsOf('C#', site), []);
  assert.deepEqual(await slugsOf('.NET', site), []);
  assert.equal((await slugsOf('They tell me that the C++ language has now been banned in schools', site))[0], 'cpp');
});

test('a word that is known is not taken apart', async () => {
  assert.deepEqual(await slugsOf('cornflakes'), ['breakfast']);
});

test('two words that are shared are an answer', async () => {
  assert.deepEqual(await slugsOf('My ferry had nobody zzyzx on it when cars qqqqa came uuuue'), ['ferry-fire']);
});

test('one word of many is none', async () => {
  assert.deepEqual(await slugsOf('My ferry had zzyzx uuuue qqqqa xxxxi'), []);
});

test('one word of two is an answer', async () => {
  assert.deepEqual(await slugsOf('ferry zzyzx'), ['ferry-fire']);
});

test('a claim comes first that was made at the address, however it is copied', async () => {
  for (const address of [
    'https://x.com/jane/status/1?s=20',
    'See https://mobile.twitter.com/jane/status/1.',
    'twitter.com/jane/status/1',
    'https://archive.example/Ab1',
    'https://web.archive.org/web/2020/https://twitter.com/jane/status/1',
    'A ferry caught fire because of the electric cars (https://x.com/jane/status/1)',
  ]) {
    const { linked, hits } = await SITE.matchPost(address);
    assert.equal(await firstOf(address), 'airport', address);
    assert.deepEqual([...linked], [hits[0]?.claim]);
  }
});

test('a claim at the address is not given twice', async () => {
  const slugs = await slugsOf('Photograph of a flooded airport https://x.com/jane/status/1');
  assert.deepEqual(slugs, ['airport']);
});

test('an address at which nothing was claimed finds nothing', async () => {
  assert.deepEqual(await slugsOf('https://x.com/jane/status/2'), []);
});

test('Chinese is found by letters that stand side by side', async () => {
  assert.equal(await firstOf('聽說總統宣布了新年不放假，是真的嗎？'), 'holidays');
});

test('the better come first, and those alike in the order of their names', async () => {
  const site = await matcherOf(claimsOf(['Boats sink', 'Red boats sink', 'Boats sink', 'Milk']));
  assert.deepEqual(await slugsOf('red boats', site), ['claim-0002', 'claim-0001', 'claim-0003']);
});

test('what was found is told, so that it can be marked', async () => {
  const { terms } = await SITE.matchPost('vacines for zzyzx children');
  assert.deepEqual(
    terms.map(({ forms, stems }) => `${forms} ${stems}`),
    ['children children', 'vacines vaccin'],
  );
});

test('no question fetches more files of words than it may', async () => {
  const random = seeded(5);
  const texts = otherTexts(4000, 100_000);
  const files = await makeIndex(claimsOf(texts), DESK);
  const known = texts.flatMap((text) => text.split(' '));
  const some = (count: number) => Array.from({ length: count }, () => known[random(known.length)]);
  const misspelt = some(60).map((word) => `${word}xx`);
  const glued = Array.from({ length: 60 }, () => `#${some(2).join('')}`);
  const links = Array.from({ length: 20 }, (_, n) => `https://paper.example/${n}`);
  for (const words of [some(200), misspelt, glued, [...links, ...glued, ...misspelt, ...some(50)]]) {
    const asked: string[] = [];
    const { index, matchPost } = await openMatcher(loadOf(files, asked));
    assert.ok(index.root.words.length > MAX_FILES);
    await matchPost(words.join(' '));
    const fetched = asked.filter((path) => /\/words-\d+\.bin$/.test(path));
    assert.equal(fetched.length, MAX_FILES);
    assert.deepEqual(fetched, [...new Set(fetched)]);
  }
});

test('what is no question does no harm and finds nothing', async () => {
  for (const typed of [
    '',
    ' ',
    'x',
    '7',
    '無',
    '🦁',
    '🦁'.repeat(50),
    '.*',
    '(x+)+$',
    '[',
    '\\',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '__proto__ constructor',
    'constructor prototype toString hasOwnProperty',
    '}',
    '~the',
    '@01pbynz1ifk2v4',
    '\u0000\uffff\ud800',
    "'; DROP TABLE claims; --",
    '%00%ff',
  ])
    assert.deepEqual(await slugsOf(typed), [], typed);
});

test('claims that are made of such signs are found by them', async () => {
  const texts = ['__proto__ constructor', '<b>bold</b> & <script>', 'toString hasOwnProperty'];
  const site = await matcherOf([...claimsOf(texts), claimOf('Milk is white')]);
  for (const [n, text] of texts.entries()) assert.equal(await firstOf(text, site), `claim-000${n + 1}`);
});

test('the steps of an answer grow with the length of the post', async () => {
  for (const sign of [
    'a',
    'ab ',
    '無',
    '無 ',
    '🦁',
    "l'",
    '#a',
    '@a ',
    '— a (@b) ',
    'https://a.example/ ',
    'flights ',
    '\u0301',
    '(',
  ]) {
    const ask = (size: number) => SITE.matchPost(sign.repeat(size / sign.length));
    await ask(100_000);
    await assertLinear(ask, 500, sign);
  }
});

test('a site without claims has no answer', async () => {
  const site = await matcherOf([]);
  assert.deepEqual(await slugsOf('flights over the border https://x.com/jane/status/1', site), []);
});
