import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, claimsOf, DESK, loadOf, matcherOf, otherTexts, seeded } from '../../testing/claims.ts';
import { ODD_QUERIES } from '../../testing/odd-queries.ts';
import { assertLinear } from '../../testing/steps.ts';
import { isClose } from './closeness.ts';
import { MAX_GROUPS } from './file-budget.ts';
import { FILES_IN_GROUP } from './index-files.ts';
import { makeIndex } from './make-index.ts';
import { openMatcher } from './matcher.ts';

/** Enough claims of other words for more postings files than a query may fetch. */
const OTHERS = otherTexts(3500, 100_000);
const FEW_OTHERS = claimsOf(OTHERS.slice(0, 300));
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
/** The claims on a site with many others. */
const FILES = await makeIndex([...DESK_CLAIMS, ...claimsOf(OTHERS)], DESK);
const SITE = await openMatcher(loadOf(FILES));
/** The same claims on a site without others. */
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
  test(`a pasted post finds its claim on a ${name} site`, async () => {
    const post = `RT @someone: They are LYING!! "the army knew nothing" of those flights along our border in Jan 😡
      #SpyFlights https://t.co/Ab1 — Jane Doe (@jane) March 4, 2019`;
    assert.equal(await firstOf(post, site), 'spy-flights');
  });

  test(`the text of a claim finds it on a ${name} site`, async () => {
    for (const { slug, data } of DESK_CLAIMS) assert.equal(await firstOf(data.claim, site), slug);
  });

  test(`a misspelt word is corrected on a ${name} site`, async () => {
    assert.equal(await firstOf('vacines', site), 'genes');
    assert.equal(await firstOf('electirc', site), 'ferry-fire');
    assert.equal(await firstOf('photografh', site), 'airport');
  });

  test(`a hashtag is split into two known words on a ${name} site`, async () => {
    assert.equal(await firstOf('#ferryfire', site), 'ferry-fire');
    assert.equal(await firstOf('#spyflights', site), 'spy-flights');
  });
}

/** Equivalent spellings. A post with any of them finds a claim with any other. */
const ALIKE = [
  ['MQ-9', 'MQ9', 'MQ 9', 'MQ‑9', 'mq-9'],
  ['e-mail', 'email', 'E‑Mail', 'e\u00admail'],
  ['co-operative', 'cooperative', 'co‑operative'],
  ['COVID-19', 'COVID19', 'Covid 19'],
];

for (const spellings of ALIKE)
  for (const said of spellings)
    test(`a post finds a claim with ${JSON.stringify(said)} by any spelling`, async () => {
      const site = await matcherOf([claimOf(`The ${said} was never seen`, { slug: 'a' }), ...FEW_OTHERS]);
      for (const written of spellings)
        assert.deepEqual(
          await slugsOf(`I tell you all zzyzx ${written} uuuue qqqqa was seen here by me`, site),
          ['a'],
          written,
        );
    });

test('a short word with symbols in a post is not the word without them', async () => {
  const site = await matcherOf([
    claimOf('The letter C is banned', { slug: 'c' }),
    claimOf('C++ is banned', { slug: 'cpp' }),
    claimOf('A net is banned', { slug: 'net' }),
    ...FEW_OTHERS,
  ]);
  assert.deepEqual(await slugsOf('C++', site), ['cpp']);
  assert.deepEqual(await slugsOf('C#', site), []);
  assert.deepEqual(await slugsOf('.NET', site), []);
  assert.equal((await slugsOf('They tell me that the C++ language has now been banned in schools', site))[0], 'cpp');
});

const FOUND: Readonly<Record<string, [post: string, ...slugs: string[]]>> = {
  'a known word is not split': ['cornflakes', 'breakfast'],
  'a claim that shares two words with a post is found': [
    'My ferry had nobody zzyzx on it when cars qqqqa came uuuue',
    'ferry-fire',
  ],
  'a claim that shares one word of many is not found': ['My ferry had zzyzx uuuue qqqqa xxxxi'],
  'a claim that shares one word of two is found': ['ferry zzyzx', 'ferry-fire'],
  'a claim that also matches by its words is listed once': [
    'Photograph of a flooded airport https://x.com/jane/status/1',
    'airport',
  ],
  'an address without claims finds nothing': ['https://x.com/jane/status/2'],
};

for (const [name, [post, ...slugs]] of Object.entries(FOUND))
  test(name, async () => assert.deepEqual(await slugsOf(post), slugs));

test('a claim that appeared at an address in the post comes first, for any equivalent address', async () => {
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

test('Chinese text is matched by pairs of characters', async () => {
  assert.equal(await firstOf('聽說總統宣布了新年不放假，是真的嗎？'), 'holidays');
});

test('claims are sorted by score, and those with the same score by slug', async () => {
  const site = await matcherOf(claimsOf(['Boats sink', 'Red boats sink', 'Boats sink', 'Milk']));
  assert.deepEqual(await slugsOf('red boats', site), ['claim-0002', 'claim-0001', 'claim-0003']);
});

test('the terms that were found are returned for highlighting', async () => {
  const { terms } = await SITE.matchPost('vacines for zzyzx children');
  assert.deepEqual(
    terms.map(({ forms, stems }) => `${forms} ${stems}`),
    ['children children', 'vacines vaccin'],
  );
});

test('no query fetches postings files of more groups than the limit', async () => {
  const random = seeded(5);
  const known = OTHERS.flatMap((text) => text.split(' '));
  const some = (count: number) => Array.from({ length: count }, () => known[random(known.length)]);
  const misspelt = some(60).map((word) => `${word}xx`);
  const glued = Array.from({ length: 60 }, () => `#${some(2).join('')}`);
  const links = Array.from({ length: 20 }, (_, n) => `https://paper.example/${n}`);
  for (const [words, limit] of [
    [some(150), MAX_GROUPS],
    [misspelt, MAX_GROUPS],
    [glued, MAX_GROUPS],
    [[...links, ...glued, ...misspelt], MAX_GROUPS],
    [some(600), 2 * MAX_GROUPS],
    [[...links, ...glued, ...misspelt, ...some(50)], 2 * MAX_GROUPS],
  ] as const) {
    const loaded: string[] = [];
    const { index, matchPost } = await openMatcher(loadOf(FILES, loaded));
    const all = Math.ceil(index.root.words.length / FILES_IN_GROUP);
    assert.ok(all > MAX_GROUPS);
    await matchPost(words.join(' '));
    const fetched = loaded.filter((path) => /\/words-\d+\.bin$/.test(path));
    const groups = fetched.map((path) => Math.floor(Number(/(\d+)\.bin/.exec(path)?.[1]) / FILES_IN_GROUP));
    assert.equal(new Set(groups).size, Math.min(limit, all));
    assert.deepEqual(fetched, [...new Set(fetched)]);
  }
});

test('a claim is found wherever it is in a long post', async () => {
  const words = [...new Set(OTHERS.slice(300).flatMap((text) => text.split(' ')))].slice(0, 400);
  const characters = Array.from({ length: 3000 }, (_, n) => String.fromCodePoint(0x4e00 + 2 * n)).join('');
  for (const [claim, others, slug] of [
    [DESK_CLAIMS[0]?.data.claim, words.join(' '), 'spy-flights'],
    [DESK_CLAIMS[6]?.data.claim, characters, 'holidays'],
  ] as const)
    for (const at of [0, others.length / 2, others.length]) {
      const post = `${others.slice(0, at)} ${claim} ${others.slice(at)}`;
      assert.equal(await firstOf(post, await matcherOf([...DESK_CLAIMS, ...FEW_OTHERS])), slug, `${slug} at ${at}`);
    }
});

test('odd input finds nothing and causes no error', async () => {
  for (const typed of ODD_QUERIES) assert.deepEqual(await slugsOf(typed), [], typed);
});

test('claims that contain such text are found by it', async () => {
  const texts = ['__proto__ constructor', '<b>bold</b> & <script>', 'toString hasOwnProperty'];
  const site = await matcherOf([...claimsOf(texts), claimOf('Milk is white')]);
  for (const [n, text] of texts.entries()) assert.equal(await firstOf(text, site), `claim-000${n + 1}`);
});

test('the steps of a query are linear in the length of the post', async () => {
  const scripts = ['a', 'ab ', '無', '無 ', '🦁', "l'", '\u0301'];
  for (const piece of [...scripts, '#a', '@a ', '— a (@b) ', 'https://a.example/ ', 'flights ', '(']) {
    const query = (size: number) => SITE.matchPost(piece.repeat(size / piece.length));
    await query(100_000);
    await assertLinear(query, 500, piece);
  }
});

test('a site without claims finds nothing', async () => {
  const site = await matcherOf([]);
  assert.deepEqual(await slugsOf('flights over the border https://x.com/jane/status/1', site), []);
});

test('a query of stop words alone is close to no claim', async () => {
  const { matchPost, index } = await matcherOf([
    claimOf('Hamlet asks whether it is better to be or not to be, in front of everybody in the castle of Elsinore', {
      slug: 'hamlet',
    }),
    ...FEW_OTHERS,
  ]);
  const { hits, maxScore } = await matchPost('to be or not to be');
  assert.ok(hits[0]);
  const { whole: selfScore, slug } = await index.claim(hits[0].claim);
  assert.equal(slug, 'hamlet');
  assert.equal(isClose({ score: hits[0].score, selfScore, maxScore }), false);
});
