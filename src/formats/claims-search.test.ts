import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsSearch } from './claims-search.ts';

const DESK = { name: 'Night desk', url: 'https://facts.example/checks/' };
const CHECK = {
  title: 'Is the moon made of cheese?',
  claim: 'The moon is made of cheese.',
  published: '2026-11-23',
  lang: 'en',
  rating: 'False',
  url: 'https://facts.example/checks/claims/moon/',
};

test('a result has the format of the Fact Check Tools API', () => {
  assert.deepEqual(claimsSearch([{ ...CHECK, claimant: 'The Daily Rind', claimDate: '2026-11-01' }], DESK), {
    claims: [
      {
        text: 'The moon is made of cheese.',
        claimant: 'The Daily Rind',
        claimDate: '2026-11-01T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'Night desk', site: 'facts.example' },
            url: 'https://facts.example/checks/claims/moon/',
            title: 'Is the moon made of cheese?',
            reviewDate: '2026-11-23T00:00:00Z',
            textualRating: 'False',
            languageCode: 'en',
          },
        ],
      },
    ],
  });
});

test('unknown values are left out', () => {
  const [claim] = claimsSearch([CHECK], DESK).claims;
  assert.deepEqual(Object.keys(claim ?? {}), ['text', 'claimReview']);
  for (const claimDate of ['2026-11', '2026'])
    assert.equal('claimDate' in (claimsSearch([{ ...CHECK, claimDate }], DESK).claims[0] ?? {}), false, claimDate);
  assert.deepEqual(claimsSearch([], DESK), { claims: [] });
});
