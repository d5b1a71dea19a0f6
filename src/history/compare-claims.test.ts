import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { RevisionError } from '../git/run-git.ts';
import { CLAIM } from '../testing/content.ts';
import { type Repository, withRepository } from '../testing/repository.ts';
import type { Versions } from './compare-batch.ts';
import type { ComparedClaim } from './compare-claim.ts';
import { compareClaims } from './compare-claims.ts';

/** Three claims with two versions each, one of which has a version that cannot be read. */
async function withVersions(use: (repository: Repository, claims: Versions[]) => Promise<void>): Promise<void> {
  const names = ['first', 'second', 'third'];
  const files = (change: (text: string) => string) =>
    Object.fromEntries(names.map((name) => [`claims/${name}.md`, change(CLAIM.replace('Two flights', name))]));
  const broken = { 'claims/third.md': '---\ntitle: [\n---\n' };
  await withRepository(files(String), async (repository) => {
    await repository.put({ ...files((text) => text.replace('There were two.', 'There were three.')), ...broken });
    repository.commit();
    const hash = (commit: string, name: string) => repository.git('rev-parse', `${commit}:content/claims/${name}.md`);
    const claims = names.map((name) => ({ versions: [hash('HEAD~1', name), hash('HEAD', name)] }));
    await use(repository, claims);
  });
}

async function compared(top: string, claims: readonly Versions[], worthWorkers: number): Promise<ComparedClaim[]> {
  const found: ComparedClaim[] = [];
  await compareClaims(top, claims, (one) => found.push(one), worthWorkers);
  return found.sort((a, b) => ([...a.readable.keys()].join() < [...b.readable.keys()].join() ? -1 : 1));
}

test('workers find the same as one thread', async () => {
  await withVersions(async ({ root }, claims) => {
    const here = await compared(root, claims, 100);
    assert.equal(here.length, 3);
    assert.equal(here.filter(({ changes }) => changes.size === 1).length, 2);
    assert.deepEqual(await compared(root, claims, 1), here);
  });
});

test('if git fails in a worker, the error is that of git', async () => {
  await withVersions(async ({ root }, claims) => {
    await rm(join(root, '.git'), { recursive: true });
    await assert.rejects(compared(root, claims, 100), RevisionError);
    await assert.rejects(compared(root, claims, 1), RevisionError);
  });
});
