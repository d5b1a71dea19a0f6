import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  integrity?: string;
  resolved?: string;
}

const LOCKFILE = new URL('../package-lock.json', import.meta.url);

// npm drops the digests of packages for other platforms when it writes the lockfile over an existing `node_modules`.
test('the lockfile has the digest of every package, and no name of a registry', () => {
  const { packages } = JSON.parse(readFileSync(LOCKFILE, 'utf8')) as { packages: Record<string, Locked> };
  const others = Object.entries(packages).filter(([path]) => path !== '');
  assert.ok(others.length > 0);
  const named = (isWrong: (one: Locked) => boolean) => others.filter(([, one]) => isWrong(one)).map(([path]) => path);
  const remedy = 'add `npm view PACKAGE@VERSION dist.integrity` by hand';
  assert.deepEqual(
    named(({ integrity }) => !integrity?.startsWith('sha512-')),
    [],
    remedy,
  );
  assert.deepEqual(
    named(({ resolved }) => resolved !== undefined),
    [],
    'see .npmrc',
  );
});
