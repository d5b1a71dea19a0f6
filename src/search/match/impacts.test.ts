import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimEntry } from '../../model/entry.ts';
import { claimOf, claimsOf, matcherOf } from '../../testing/claims.ts';
import { loadLanguages } from '../languages.ts';
import { addressKey } from './address-key.ts';
import { computeImpacts } from './impacts.ts';

async function weighed(claims: readonly ClaimEntry[]) {
  return computeImpacts(claims, await loadLanguages(['en', 'pt']), 'en');
}

/** How much a word counts in each claim: `{ 0: 9 }`. */
async function postingsOfStem(stem: string, claims: readonly ClaimEntry[]): Promise<Record<number, number>> {
  return Object.fromEntries((await weighed(claims)).words.get(stem)?.postings ?? []);
}

test('a word counts most in the claim, then in the title, the name of who made it, the answer and an old address', async () => {
  const text = 'There were some planes';
  const claims = [
    claimOf('There were flights'),
    claimOf(text, { title: 'Were there flights' }),
    claimOf(text, { claimant: { name: 'Flights and sons', type: 'organization' } }),
    claimOf(text, { summary: 'Flights happen.' }),
    claimOf(text, { aliases: ['flights-seen'] }),
    claimOf(text),
  ];
  const postings = await postingsOfStem('flight', [claimOf('Flights', { title: 'Planes' }), ...claims.slice(1)]);
  assert.deepEqual(Object.keys(postings), ['0', '1', '2', '3', '4']);
  const [claim = 0, title = 0, claimant = 0, summary = 0, alias = 0] = Object.values(postings);
  assert.ok(
    claim >= title && title > claimant && claimant > summary && summary >= alias && alias > 0,
    JSON.stringify(postings),
  );
  assert.ok(((await postingsOfStem('flight', claims))[0] ?? 0) > claim);
});

test('a word counts less in a long claim, and more where it is said again', async () => {
  const postings = await postingsOfStem('flight', [
    claimOf('Flights', { title: 'x' }),
    claimOf(`Flights ${'of planes over borders '.repeat(20)}`, { title: 'x' }),
    claimOf('Flights flights flights', { title: 'x' }),
  ]);
  assert.ok(
    (postings[1] ?? 0) < (postings[0] ?? 0) && (postings[0] ?? 0) < (postings[2] ?? 0),
    JSON.stringify(postings),
  );
});

test('forms of a word are one word, and each is known by the claims it stands in', async () => {
  const { words } = await weighed(claimsOf(['Flights were seen', 'A flight was seen', 'No flights, one flight']));
  assert.deepEqual([...(words.get('flight')?.postings.keys() ?? [])], [0, 1, 2]);
  assert.deepEqual(
    words.get('flight')?.forms,
    new Map([
      ['flights', [0, 2]],
      ['flight', [1, 2]],
    ]),
  );
});

test('each claim is read in its own language', async () => {
  const { words } = await weighed([claimOf('Vacinações', { lang: 'pt-BR' }), claimOf('Vaccinations')]);
  assert.deepEqual([...(words.get('vacin')?.forms.keys() ?? [])], ['vacinacoes']);
  assert.deepEqual([...(words.get('vaccin')?.forms.keys() ?? [])], ['vaccinations']);
});

test('where a claim was made is a word of it, and so is the archived copy', async () => {
  const appearances = [
    { url: 'https://x.com/jane/status/1', archived: 'https://archive.example/Ab1' },
    {
      url: 'https://twitter.com/jane/status/1',
      archived: 'https://web.archive.org/web/2019/https://x.com/jane/status/1',
    },
  ];
  const { words } = await weighed([claimOf('There were flights'), claimOf('There were planes', { appearances })]);
  for (const address of ['https://x.com/jane/status/1', 'https://archive.example/Ab1'])
    assert.deepEqual(words.get(addressKey(address) ?? '')?.postings, new Map([[1, 15]]));
  assert.equal([...words.keys()].filter((stem) => stem.startsWith('@')).length, 2);
});

test('words like properties of every object are words', async () => {
  const { words } = await weighed(claimsOf(['__proto__ constructor toString hasOwnProperty']));
  assert.deepEqual([...(words.get('constructor')?.postings.keys() ?? [])], [0]);
  assert.ok(words.has('proto'));
});

test('without claims there are no words', async () => {
  assert.deepEqual(await weighed([]), { words: new Map(), whole: [] });
});

test('a claim is worth what a reader scores who says all of it', async () => {
  const claims = claimsOf(['Ferries burn electric cars', 'Police cars burn', 'Ferries sink'], { summary: 'Ferries.' });
  const { hits } = await (await matcherOf(claims)).matchPost('Ferries burn electric cars');
  const { whole } = await weighed(claims);
  assert.equal(hits[0]?.claim, 0);
  const share = (hits[0]?.score ?? 0) / (whole[0] ?? 0);
  assert.ok(Math.abs(share - 1) < 0.02, String(share));
});
