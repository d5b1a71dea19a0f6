import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimData } from '../../model/claim.ts';
import { claimOf, DESK, loadOf } from '../../testing/claims.ts';
import { makeIndex } from './make-index.ts';
import { openMatcher } from './matcher.ts';
import { matchWords } from './word-query.ts';

/** What is on the page of a claim beside it. */
type Page = [slug: string, text: string, data?: Partial<ClaimData>];

/** Which pages of a site have some words: those that have them for certain, and those that were read and have them. */
async function siteOf(...pages: Page[]) {
  const claims = pages.map(([slug, , data]) => claimOf('Nothing', { slug, ...data }));
  const texts = new Map(pages.map(([slug, text]) => [slug, text]));
  const index = await makeIndex(claims, DESK, (slug) => ({ name: `en_${slug}`, text: texts.get(slug) ?? '' }));
  const matcher = await openMatcher(loadOf(index));
  const slugOf = async (number: number) => (await matcher.index.claim(number)).slug;
  return async (typed: string): Promise<string[]> => {
    const { certain, possible, isMatch } = await matchWords(typed, matcher);
    const read = await Promise.all(possible.map(slugOf));
    const pages = await Promise.all([...certain].map(slugOf));
    return [...pages, ...read.filter((slug) => isMatch(texts.get(slug) ?? ''))].sort();
  };
}

/** Spellings of one word. Whichever the page has, it is found by all of them. */
const ALIKE: [string, ...string[]][] = [
  ['MQ-9', 'MQ9', 'mq9', 'MQ‑9', 'mq-9', 'MQ 9', 'mq\u00a09'],
  ['F-16', 'F16', 'f‐16', 'F 16'],
  ['5G', '5 G', '5-G'],
  ['e-mail', 'email', 'E-Mail', 'e‑mails'],
  ['co-operative', 'cooperative', 'co\u00adoperative'],
  ['COVID-19', 'covid19', 'COVID‑19', 'Covid 19'],
  ['iPhone 12', 'iPhone12', 'iphone-12'],
  ['H1N1', 'h1n1', 'H1-N1'],
  ['Node.js', 'NodeJS', 'node.js'],
  ['AT&T', 'AT & T', 'at＆t'],
  ['100 %', '100%', '100\u202f%', '100％'],
  ['100 €', '100€'],
  ['Versicherungs\u00adnummer', 'Versicherungsnummer'],
  ['Zero\u200bwidth', 'zerowidth'],
  ['Сімʼя', "сім'я", 'сім’я', 'сімя'],
  ['Oʻahu', "O'ahu", 'O‘ahu', 'Oahu'],
  ['O‘zbekiston', "O'zbekiston", 'Oʻzbekiston', 'Ozbekiston'],
  ['ג׳ורג׳', "ג'ורג'", 'גורג'],
  ['צה״ל', 'צה"ל', 'צהל'],
  ['CO₂', 'CO2', 'co2'],
  ['ﾃﾞｰﾀ', 'データ'],
  ['Đakovo', 'Dakovo', 'đakovo'],
  ['Ispartalı', 'ispartali', 'ISPARTALI'],
  ['10 000', '10,000', '10.000', '10\u00a0000', '10\u202f000', '10’000', '10000'],
  ['1,50,000', '150000', '150 000'],
  ['D’Souza', "D'Souza", 'DSouza'],
];

for (const spellings of ALIKE)
  for (const written of spellings)
    test(`a page that has ${JSON.stringify(written)} is found however the word is typed`, async () => {
      const find = await siteOf(['page', `They said ${written} today.`], ['other', 'Milk is white.']);
      for (const typed of spellings) assert.deepEqual(await find(typed), ['page'], typed);
    });

for (const [written, ...others] of ALIKE)
  test(`a claim that has ${JSON.stringify(written)} is found however the word is typed`, async () => {
    const find = await siteOf(['page', '', { claim: `They said ${written} today` }], ['other', 'Milk is white.']);
    for (const typed of [written, ...others]) assert.deepEqual(await find(typed), ['page'], typed);
  });

test('words that were written apart are found by what is typed together', async () => {
  const find = await siteOf(['apart', 'An MQ 9 flew.'], ['scattered', 'MQ had 9 lives.'], ['together', 'The MQ9.']);
  assert.deepEqual(await find('MQ-9'), ['apart', 'together']);
});

test('words that stand apart are not one word', async () => {
  const find = await siteOf(['mq', 'MQ had 9 lives.'], ['covid', 'In covid times, 19 died.'], ['people', '9 people']);
  for (const typed of ['MQ9', 'mq-9', 'covid19', 'COVID-19']) assert.deepEqual(await find(typed), [], typed);
});

/** Pages, each with what finds it and no other: with its signs, a word is another one. */
const SIGNED: [string, ...string[]][] = [
  ['It was in C, they said.', 'C'],
  ['It was in C++, they said.', 'C++', 'c++', '"C++"', 'C＋＋ said'],
  ['It was in C# (they said).', 'C#', 'c#'],
  ['It was in F, they said.', 'F'],
  ['They used F#.', 'F#'],
  ['The net was torn.', 'net', 'the net'],
  ['They used .NET and more.', '.NET', '.net used', '.NET and'],
  ['An A was given.', '"an A was"'],
  ['She had an A+ from school.', 'A+', 'a+ school'],
  ['It stood in Mill Rd.', 'Rd'],
  ['Money for R&D grew.', 'R&D', 'r&d money'],
  ['It cost $100.', '$100', '$ 100'],
  ['It had 100 legs.', '100 legs'],
  ['100% of it is new.', '100%', '100 %'],
  ['A film for 18+ only.', '18+'],
  ['They were 18 then.', '"were 18"'],
];

for (const [text, ...typed] of SIGNED)
  test(`“${text}” is found by its words with their signs, and alone`, async () => {
    const find = await siteOf(...SIGNED.map(([said], n): Page => [`page-${n}`, said]));
    const page = `page-${SIGNED.findIndex(([said]) => said === text)}`;
    for (const words of typed)
      assert.deepEqual(
        (await find(words)).filter((slug) => isNoOther(slug, words)),
        [page],
        words,
      );
  });

/** `C` is in `C++` as well, and `net` in `.NET`: what is typed without signs is found with them. */
function isNoOther(slug: string, words: string): boolean {
  const [said = ''] = SIGNED[Number(slug.slice('page-'.length))] ?? [];
  return /[^\p{L}\p{N}\s"]/u.test(words) || !/\+|#|\.NET|&/.test(said);
}

test('a word with its signs is not found where no page has it so', async () => {
  const find = await siteOf(['c', 'C and F, a net.'], ['rd', 'Mill Rd, 5G and 18 A.'], ['sign', 'C + + and # F']);
  for (const typed of ['C++', 'C#', 'F#', '.NET', 'A+', 'R&D', '18+']) assert.deepEqual(await find(typed), [], typed);
});

test('where no page has a sign of money or shares, a number is found without', async () => {
  const find = await siteOf(['words', 'A hundred is 100 per cent.'], ['other', 'It was 5 % of 200.']);
  assert.deepEqual(await find('100 %'), ['words']);
  assert.deepEqual(await find('100% hundred'), ['words']);
  assert.deepEqual(await find('5%'), ['other']);
  assert.deepEqual(await find('$100'), ['words']);
  assert.deepEqual(await find('$300'), []);
});

test('a tag finds the plain word', async () => {
  const find = await siteOf(
    ['plain', 'The MeToo days of Jane.'],
    ['tag', 'They said #MeToo to @Jane.'],
    ['milk', 'Milk'],
  );
  for (const typed of ['MeToo', '#MeToo', '@jane', '$MeToo'])
    assert.deepEqual(await find(typed), ['plain', 'tag'], typed);
});

test('a fraction is not a number without its point, nor is a range', async () => {
  const find = await siteOf(
    ['fraction', 'They rose by 3.5 percent.'],
    ['range', 'It cost 5-7 euros.'],
    ['plain', '35, 57'],
  );
  assert.deepEqual(await find('35'), ['plain']);
  assert.deepEqual(await find('3.5'), ['fraction']);
  assert.deepEqual(await find('57'), ['plain']);
});

test('words that only begin alike are not found where one is whole', async () => {
  const find = await siteOf(['art', 'The art of it.'], ['article', 'An article.'], ['april', 'Aprons and a price.']);
  assert.deepEqual(await find('art'), ['art']);
  assert.deepEqual(await find('artic'), ['article']);
  assert.deepEqual(await find('April'), []);
  assert.deepEqual(await find('art article'), []);
});

test('the beginning of a word of which the stem is shorter is judged by the text', async () => {
  const find = await siteOf(['one', 'All vaccinations stopped.'], ['other', 'The vaccine is here.']);
  assert.deepEqual(await find('vaccinatio'), ['one']);
});

test('each language is searched by its own stems', async () => {
  const find = await siteOf(
    ['en', 'On alert, they rode rojo.'],
    ['es', 'Hubo una alerta roja.', { lang: 'es' }],
    ['de', 'Im April war es warm.', { lang: 'de' }],
  );
  assert.deepEqual(await find('alerta roja'), ['es']);
  assert.deepEqual(await find('alertas rojas'), ['es']);
  assert.deepEqual(await find('April'), ['de']);
});

test('a quotation is found as it stands, and nowhere else', async () => {
  const find = await siteOf(
    ['reversed', 'The flights of the army. The army flights.'],
    ['others', 'Flights armies made.'],
    ['phrase', 'They called it flights, army.'],
    ['claim', '', { claim: 'The flights army pilots made' }],
  );
  for (const typed of ['"flights army"', '“flights army”', '„Flights army“', '«flights army»', '"flights army" pilots'])
    assert.deepEqual(await find(typed), typed.includes('pilots') ? ['claim'] : ['claim', 'phrase'], typed);
  assert.deepEqual(await find('"army of flights"'), []);
});

test('stop words of a page are found where nothing else is typed', async () => {
  const find = await siteOf(['who', 'The WHO said so.'], ['other', 'Milk is white.']);
  assert.deepEqual(await find('WHO'), ['who']);
});

test('a single letter must be on the page, unless it is a word of the language', async () => {
  const bridges = [1, 2, 3, 4, 5].map((n): Page => [`bridge-${n}`, '', { claim: `Bridge ${n} was closed` }]);
  const find = await siteOf(...bridges, ['rocket', '', { claim: 'The V-2 was a rocket' }], ['via', 'Sent via radio.']);
  for (const typed of ['X 3', 'q 3', 'k 4', 'V 1', 'bridge x', 'x', '3 x bridge', 'bridge 3 via'])
    assert.deepEqual(await find(typed), [], typed);
  for (const typed of ['V 2', 'V-2', 'v2', '2 V']) assert.deepEqual(await find(typed), ['rocket'], typed);
  assert.deepEqual(await find('a bridge 3'), ['bridge-3']);
  assert.deepEqual(await find('via radio'), ['via']);
});

test('which single letters may be missing depends on the language', async () => {
  const find = await siteOf(
    ['es', '', { claim: 'Puente 3 cerrado', lang: 'es' }],
    ['pl', '', { claim: 'Most 4 stoi', lang: 'pl' }],
    ['ru', '', { claim: 'Мост 5 закрыт', lang: 'ru' }],
  );
  assert.deepEqual(await find('y puente 3'), ['es']);
  assert.deepEqual(await find('most w 4'), ['pl']);
  assert.deepEqual(await find('в мост 5'), ['ru']);
  for (const typed of ['puente x 3', 'puente c 3', 'most x 4', 'мост ж 5'])
    assert.deepEqual(await find(typed), [], typed);
});

test('signs, operators and odd queries find what their words say, and do no harm', async () => {
  const find = await siteOf(['page', 'The army flew. AT&T paid.'], ['other', 'Milk is white.']);
  for (const typed of ['?!', '""', '+', '😀', '* * *', '-', '“”']) assert.deepEqual(await find(typed), [], typed);
  for (const typed of ['+army', '-army', 'army*', '(army)', '"army', 'AT&T', 'att'])
    assert.deepEqual(await find(typed), ['page'], typed);
});
