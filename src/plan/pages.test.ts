import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageKeys } from '../engine/page-keys.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { ClaimData } from '../model/claim.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { planSite } from './site-plan.ts';

const CLAIMANT = { name: 'Agency', type: 'organization' as const };
const SOURCE = { id: 's', title: 'Report', publisher: 'Paper', kind: 'news' as const };

function siteWith(data: Partial<ClaimData>, html = '<p>Text</p>') {
  const shared = { claimants: [CLAIMANT], topics: ['Trade'], sources: [SOURCE] };
  const changed = { ...claimOf('It is so.', { slug: 'changed', ...shared, ...data }), html };
  const neighbours = ['a', 'b'].map((slug) => claimOf('It is so.', { slug, ...shared, related: ['changed'] }));
  const claims = [changed, ...neighbours].map((claim) => ({
    claim: { ...claim, digest: JSON.stringify([claim.data, claim.html]) },
  }));
  return planSite(makeLibrary([{ site: DESK }, ...claims]));
}

/** The paths of the pages whose keys differ. */
function changedPages(data: Partial<ClaimData>, html?: string): string[] {
  const [before, after] = [siteWith({}), siteWith(data, html)];
  const keyBefore = pageKeys('bundle', before);
  const keys = new Map(before.pages.map((page) => [page.path, keyBefore(page)]));
  const keyAfter = pageKeys('bundle', after);
  return after.pages.filter((page) => keys.get(page.path) !== keyAfter(page)).map(({ path }) => path);
}

test('every page has a view', () => {
  const { pages } = siteWith({ aliases: ['old'] });
  assert.ok(pages.length > 12);
  for (const { view } of pages)
    assert.ok(existsSync(join(import.meta.dirname, '../views', `${view}.astro`)), `src/views/${view}.astro`);
});

test('an edit of what only the page of the claim shows changes that page, and what is counted also the page about standards', () => {
  assert.deepEqual(changedPages({}, '<p>Other text</p>'), ['claims/changed/']);
  assert.deepEqual(changedPages({ tip: 'Somebody' }), ['claims/changed/']);
  assert.deepEqual(changedPages({ authors: ['Somebody'] }), ['claims/changed/', 'standards/']);
});

test('an edit of the title changes every page that lists the claim', () => {
  assert.deepEqual(changedPages({ title: 'Another title' }).sort(), [
    '',
    'claimants/agency/',
    'claims/',
    'claims/a/',
    'claims/b/',
    'claims/changed/',
    'sources/paper/',
    'topics/trade/',
    'verdicts/false/',
  ]);
});

test('an edit of the site changes all pages, and so does another bundle', () => {
  const plan = siteWith({});
  const other = { ...plan, frame: { ...plan.frame, site: { ...DESK, title: 'Other desk' } } };
  for (const page of plan.pages) {
    assert.notEqual(pageKeys('bundle', plan)(page), pageKeys('bundle', other)(page));
    assert.notEqual(pageKeys('bundle', plan)(page), pageKeys('other', plan)(page));
  }
});

test('keys never load the text of an entry', () => {
  const plan = siteWith({});
  for (const page of plan.pages)
    if (page.view === 'Claim')
      Object.defineProperty(page.props.claim, 'html', { get: () => assert.fail('loaded'), enumerable: true });
  for (const page of plan.pages) pageKeys('bundle', plan)(page);
});

test('two pages with one address stop a build', () => {
  const twin = claimOf('It is so.', { slug: 'a', aliases: ['b'] });
  const library = makeLibrary([{ site: DESK }, { claim: twin }, { claim: claimOf('It is so.', { slug: 'b' }) }]);
  assert.throws(() => planSite(library), /Two pages have the address `claims\/b\/`/);
});
