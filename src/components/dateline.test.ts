import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from '../plan/listed-claim.ts';
import { claimOf } from '../testing/claims.ts';
import { sameDateline } from './dateline.ts';

test('neighbours with the same claimants and day are one group', () => {
  const [agency, paper] = [
    { name: 'Agency', type: 'person' as const },
    { name: 'Paper', type: 'person' as const },
  ];
  const claim = (slug: string, more: Parameters<typeof claimOf>[1]) => listed(claimOf('It is.', { slug, ...more }));
  const groups = sameDateline([
    claim('a', { claimant: agency }),
    claim('b', { claimants: [agency] }),
    claim('c', { claimants: [agency, paper] }),
    claim('d', { claimant: agency, published: '2031-01-02' }),
    claim('e', { claimant: agency }),
  ]);
  assert.deepEqual(
    groups.map((group) => group.map(({ slug }) => slug)),
    [['a', 'b'], ['c'], ['d'], ['e']],
  );
});
