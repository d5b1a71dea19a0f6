import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimEntry } from '../../model/entry.ts';
import { claimOf, claimsOf, matcherOf } from '../../testing/claims.ts';
import { loadLanguages } from '../languages.ts';
import { addressKey } from './address-key.ts';
import { termsOf } from './claim-terms.ts';
import { computeImpacts } from './impacts.ts';

async function impactsOf(claims: readonly ClaimEntry[]) {
  const languages = await loadLanguages(['en', 'pt']);
  return computeImpacts(claims.map((claim) => termsOf(claim, languages, 'en')));
}

/** The impact of a stem in each claim: `{ 0: 9 }`. */
async function postingsOfStem(stem: string, claims: readonly ClaimEntry[]): Promise<Record<number, number>> {
  return Object.fromEntries((await impactsOf(claims)).terms.get(stem)?.postings ?? []);
}

test('impact decreases from claim to title, claimant, summary and alias', async () => {
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

test('impact is lower in a long claim and higher if the word is repeated', async () => {
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

test('forms of a word have one stem, and the claims of each form are known', async () => {
  const { terms } = await impactsOf(claimsOf(['Flights were seen', 'A flight was seen', 'No flights, one flight']));
  assert.deepEqual([...(terms.get('flight')?.postings.keys() ?? [])], [0, 1, 2]);
  assert.deepEqual(
    terms.get('flight')?.forms,
    new Map([
      ['flights', [0, 2]],
      ['flight', [1, 2]],
    ]),
  );
});

test('each claim is stemmed in its own language', async () => {
  const { terms } = await impactsOf([claimOf('Vacinações', { lang: 'pt-BR' }), claimOf('Vaccinations')]);
  assert.deepEqual([...(terms.get('vacin')?.forms.keys() ?? [])], ['vacinacoes']);
  assert.deepEqual([...(terms.get('vaccin')?.forms.keys() ?? [])], ['vaccinations']);
});

test('the addresses where a claim appeared are terms, archived copies included', async () => {
  const appearances = [
    { url: 'https://x.com/jane/status/1', archived: 'https://archive.example/Ab1' },
    {
      url: 'https://twitter.com/jane/status/1',
      archived: 'https://web.archive.org/web/2019/https://x.com/jane/status/1',
    },
  ];
  const { terms } = await impactsOf([claimOf('There were flights'), claimOf('There were planes', { appearances })]);
  for (const address of ['https://x.com/jane/status/1', 'https://archive.example/Ab1'])
    assert.deepEqual(terms.get(addressKey(address) ?? '')?.postings, new Map([[1, 15]]));
  assert.equal([...terms.keys()].filter((stem) => stem.startsWith('@')).length, 2);
});

test('names of object properties are ordinary words', async () => {
  const { terms } = await impactsOf(claimsOf(['__proto__ constructor toString hasOwnProperty']));
  assert.deepEqual([...(terms.get('constructor')?.postings.keys() ?? [])], [0]);
  assert.ok(terms.has('proto'));
});

test('no claims have no terms', async () => {
  assert.deepEqual(await impactsOf([]), { terms: new Map(), selfScores: [] });
});

test('the self-score of a claim is the score of a query that repeats it', async () => {
  const claims = claimsOf(['Ferries burn electric cars', 'Police cars burn', 'Ferries sink'], { summary: 'Ferries.' });
  const { hits } = await (await matcherOf(claims)).matchPost('Ferries burn electric cars');
  const { selfScores } = await impactsOf(claims);
  assert.equal(hits[0]?.claim, 0);
  const share = (hits[0]?.score ?? 0) / (selfScores[0] ?? 0);
  assert.ok(Math.abs(share - 1) < 0.02, String(share));
});
