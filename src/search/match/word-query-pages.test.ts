import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimData } from '../../model/claim.ts';
import { claimOf, DESK, loadOf } from '../../testing/claims.ts';
import { makeIndex } from './make-index.ts';
import { openMatcher } from './matcher.ts';
import { matchWords } from './word-query.ts';

/** The page of a claim, and the keys of the claim that matter. */
type Page = [slug: string, text: string, data?: Partial<ClaimData>];

/** Returns a search for the pages that match a query: certain matches, and possible ones that match once they are read. */
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

/** Spellings of one word. A page with one of them matches all of them. */
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
    test(`a page with ${JSON.stringify(written)} matches every spelling of the word`, async () => {
      const find = await siteOf(['page', `They said ${written} today.`], ['other', 'Milk is white.']);
      for (const typed of spellings) assert.deepEqual(await find(typed), ['page'], typed);
    });

for (const [written, ...others] of ALIKE)
  test(`a claim with ${JSON.stringify(written)} matches every spelling of the word`, async () => {
    const find = await siteOf(['page', '', { claim: `They said ${written} today` }], ['other', 'Milk is white.']);
    for (const typed of [written, ...others]) assert.deepEqual(await find(typed), ['page'], typed);
  });

test('a compound matches its parts next to each other', async () => {
  const find = await siteOf(['apart', 'An MQ 9 flew.'], ['scattered', 'MQ had 9 lives.'], ['together', 'The MQ9.']);
  assert.deepEqual(await find('MQ-9'), ['apart', 'together']);
});

test('a compound does not match scattered parts', async () => {
  const find = await siteOf(['mq', 'MQ had 9 lives.'], ['covid', 'In covid times, 19 died.'], ['people', '9 people']);
  for (const typed of ['MQ9', 'mq-9', 'covid19', 'COVID-19']) assert.deepEqual(await find(typed), [], typed);
});

/** Pages with queries that match only them: a word with symbols is a different word. */
const WITH_SYMBOLS: [string, ...string[]][] = [
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

for (const [text, ...typed] of WITH_SYMBOLS)
  test(`only “${text}” matches its words with their symbols`, async () => {
    const find = await siteOf(...WITH_SYMBOLS.map(([content], n): Page => [`page-${n}`, content]));
    const page = `page-${WITH_SYMBOLS.findIndex(([content]) => content === text)}`;
    for (const words of typed)
      assert.deepEqual(
        (await find(words)).filter((slug) => isNoOther(slug, words)),
        [page],
        words,
      );
  });

/** `C` also matches `C++`, and `net` matches `.NET`: a query without symbols matches words with symbols. */
function isNoOther(slug: string, words: string): boolean {
  const [content = ''] = WITH_SYMBOLS[Number(slug.slice('page-'.length))] ?? [];
  return /[^\p{L}\p{N}\s"]/u.test(words) || !/\+|#|\.NET|&/.test(content);
}

test('a word with symbols does not match the word without them', async () => {
  const find = await siteOf(['c', 'C and F, a net.'], ['rd', 'Mill Rd, 5G and 18 A.'], ['sign', 'C + + and # F']);
  for (const typed of ['C++', 'C#', 'F#', '.NET', 'A+', 'R&D', '18+']) assert.deepEqual(await find(typed), [], typed);
});

test('currency and percent signs are ignored if no page contains them', async () => {
  const find = await siteOf(['words', 'A hundred is 100 per cent.'], ['other', 'It was 5 % of 200.']);
  assert.deepEqual(await find('100 %'), ['words']);
  assert.deepEqual(await find('100% hundred'), ['words']);
  assert.deepEqual(await find('5%'), ['other']);
  assert.deepEqual(await find('$100'), ['words']);
  assert.deepEqual(await find('$300'), []);
});

test('hashtags and handles match the plain words', async () => {
  const find = await siteOf(
    ['plain', 'The MeToo days of Jane.'],
    ['tag', 'They said #MeToo to @Jane.'],
    ['milk', 'Milk'],
  );
  for (const typed of ['MeToo', '#MeToo', '@jane', '$MeToo'])
    assert.deepEqual(await find(typed), ['plain', 'tag'], typed);
});

test('decimal numbers and ranges do not match their digits joined together', async () => {
  const find = await siteOf(
    ['fraction', 'They rose by 3.5 percent.'],
    ['range', 'It cost 5-7 euros.'],
    ['plain', '35, 57'],
  );
  assert.deepEqual(await find('35'), ['plain']);
  assert.deepEqual(await find('3.5'), ['fraction']);
  assert.deepEqual(await find('57'), ['plain']);
});

test('words that only share a beginning do not match', async () => {
  const find = await siteOf(['art', 'The art of it.'], ['article', 'An article.'], ['april', 'Aprons and a price.']);
  assert.deepEqual(await find('art'), ['art']);
  assert.deepEqual(await find('artic'), ['article']);
  assert.deepEqual(await find('April'), []);
  assert.deepEqual(await find('art article'), []);
});

test('a prefix longer than the stem is checked against the text', async () => {
  const find = await siteOf(['one', 'All vaccinations stopped.'], ['other', 'The vaccine is here.']);
  assert.deepEqual(await find('vaccinatio'), ['one']);
});

test('each language is stemmed by its own rules', async () => {
  const find = await siteOf(
    ['en', 'On alert, they rode rojo.'],
    ['es', 'Hubo una alerta roja.', { lang: 'es' }],
    ['de', 'Im April war es warm.', { lang: 'de' }],
  );
  assert.deepEqual(await find('alerta roja'), ['es']);
  assert.deepEqual(await find('alertas rojas'), ['es']);
  assert.deepEqual(await find('April'), ['de']);
});

test('a phrase matches only the exact words next to each other', async () => {
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

test('a query of stop words matches pages that contain them', async () => {
  const find = await siteOf(['who', 'The WHO said so.'], ['other', 'Milk is white.']);
  assert.deepEqual(await find('WHO'), ['who']);
});

test('a single letter is required unless it is a word of the language', async () => {
  const bridges = [1, 2, 3, 4, 5].map((n): Page => [`bridge-${n}`, '', { claim: `Bridge ${n} was closed` }]);
  const find = await siteOf(...bridges, ['rocket', '', { claim: 'The V-2 was a rocket' }], ['via', 'Sent via radio.']);
  for (const typed of ['X 3', 'q 3', 'k 4', 'V 1', 'bridge x', 'x', '3 x bridge', 'bridge 3 via'])
    assert.deepEqual(await find(typed), [], typed);
  for (const typed of ['V 2', 'V-2', 'v2', '2 V']) assert.deepEqual(await find(typed), ['rocket'], typed);
  assert.deepEqual(await find('a bridge 3'), ['bridge-3']);
  assert.deepEqual(await find('via radio'), ['via']);
});

test('which single letters are optional depends on the language', async () => {
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

test('symbols and operators are ignored, and odd queries do no harm', async () => {
  const find = await siteOf(['page', 'The army flew. AT&T paid.'], ['other', 'Milk is white.']);
  for (const typed of ['?!', '""', '+', '😀', '* * *', '-', '“”']) assert.deepEqual(await find(typed), [], typed);
  for (const typed of ['+army', '-army', 'army*', '(army)', '"army', 'AT&T', 'att'])
    assert.deepEqual(await find(typed), ['page'], typed);
});
