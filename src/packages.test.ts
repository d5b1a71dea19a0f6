import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const SOURCE = import.meta.dirname;
const TESTS = /\.(?:test|spec)\.ts$|^(?:e2e|testing|bench)\//;

/** Files that only tests and `npm run fonts` need, with packages that are not installed with `npm ci --omit=dev`. */
const FOR_DEVELOPMENT = ['cli/browser.ts', 'fonts/coverage.ts', 'fonts/subset.ts'];

function packagesIn(name: string): string[] {
  const text = readFileSync(join(SOURCE, name), 'utf8');
  const paths = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?'([^.'][^']*)';/gm)].map(([, path = '']) => path);
  return paths.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
}

// npm leaves `devDependencies` out where NODE_ENV is `production`, as many hosts set it.
test('every command works without the packages for development', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(SOURCE, '../package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|js|astro)$/.test(name) && !TESTS.test(name));
  const needing = files.filter((name) => packagesIn(name).some((used) => used in devDependencies));
  assert.deepEqual(needing.sort(), FOR_DEVELOPMENT);
});
