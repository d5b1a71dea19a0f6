import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey, normalizedAddress } from '../search/match/address-key.ts';

/** Tests that the addresses in each list have one key, and that all others have different ones. */
export function testKeys(equivalent: readonly [string, ...string[]][], distinct: readonly string[]): void {
  for (const [first, ...others] of equivalent)
    test(`equivalent addresses have the key of ${first}`, () => {
      for (const other of others) assert.equal(normalizedAddress(other), normalizedAddress(first), other);
      for (const other of others) assert.equal(addressKey(other), addressKey(first), other);
    });

  test('different pages have different keys', () => {
    const addresses = [...equivalent.map(([first]) => first), ...distinct];
    const groups = Map.groupBy(addresses, (address) => normalizedAddress(address) ?? `none: ${address}`);
    assert.deepEqual(
      [...groups.values()].filter((group) => group.length > 1),
      [],
    );
    assert.equal(new Set(addresses.map(addressKey)).size, addresses.length);
  });
}
