import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type DatedRepository, told, withDatedRepository } from '../testing/scripted-history.ts';
import { readHistory } from './read-history.ts';

const OPTIONS = { today: '2026-12-31' };
const DAYS = ['2026-01-03', '2026-01-02', '2026-01-01'];

/** Publishes a claim and edits it twice. */
async function publish({ on }: DatedRepository): Promise<void> {
  await on('2026-01-01', { 'claims/tower.md': told('tower') });
  await on('2026-01-02', { 'claims/tower.md': told('tower', { verdict: 'false' }) });
  await on('2026-01-03', { 'claims/tower.md': told('tower', { verdict: 'false', body: 'It is new.' }) });
}

async function daysIn(content: string): Promise<string[]> {
  const { state, claims } = await readHistory(content, OPTIONS);
  assert.equal(state.kind, 'complete', state.reason);
  return (claims.get('tower')?.revisions ?? []).map(({ day }) => day);
}

async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-clone-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('outside git there is no history', async () => {
  await withFolder(async (folder) => {
    const { state, claims } = await readHistory(folder, OPTIONS);
    assert.equal(state.kind, 'none');
    assert.equal(
      state.reason,
      `There is no history: \`${folder}\` is not in a git repository, which is needed to find changes.`,
    );
    assert.equal(claims.size, 0);
  });
});

test('a repository without commits has no history yet', async () => {
  await withDatedRepository(async ({ root }) => {
    const { state } = await readHistory(root, OPTIONS);
    assert.equal(state.kind, 'empty');
  });
});

test('a folder that was never committed has no revisions', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    await mkdir(join(repository.root, 'another'));
    const { state, claims } = await readHistory(join(repository.root, 'another'), OPTIONS);
    assert.equal(state.kind, 'complete');
    assert.equal(claims.size, 0);
  });
});

test('a shallow clone has no history, and the reason says how to fetch it', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    await withFolder(async (clone) => {
      repository.git('clone', '--quiet', '--depth=2', pathToFileURL(repository.root).href, clone);
      const { state, claims } = await readHistory(join(clone, 'content'), OPTIONS);
      assert.equal(state.kind, 'shallow');
      assert.match(state.reason ?? '', /Run `git fetch --unshallow`/);
      assert.equal(claims.size, 0);
    });
  });
});

test('in a partial clone nothing is fetched, and the fact-checks whose versions are missing are named', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    await repository.on('2026-01-04', { 'claims/mill.md': told('mill') });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    await withFolder(async (clone) => {
      const address = pathToFileURL(repository.root).href;
      repository.git('clone', '--quiet', '--filter=blob:none', address, clone);
      const { state, claims } = await readHistory(join(clone, 'content'), OPTIONS);
      assert.equal(state.kind, 'partial');
      assert.deepEqual(state.kind === 'partial' && state.slugs, ['tower']);
      assert.match(state.reason ?? '', /^The history of 1 fact-check is incomplete: .* partial clone/);
      assert.deepEqual([...claims.keys()], ['mill']);
      repository.git('-C', clone, 'fetch', '--quiet', '--refetch', '--no-filter');
      assert.deepEqual(await daysIn(join(clone, 'content')), DAYS);
    });
  });
});

test('a clone without trees says that it cannot be read, and fetches nothing', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    repository.git('config', 'uploadpack.allowFilter', 'true');
    await withFolder(async (clone) => {
      repository.git('clone', '--quiet', '--filter=tree:0', pathToFileURL(repository.root).href, clone);
      const { state } = await readHistory(join(clone, 'content'), OPTIONS);
      assert.equal(state.kind, 'unreadable');
    });
  });
});

test('a worktree has the history of its branch', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    await withFolder(async (folder) => {
      const tree = join(folder, 'tree');
      repository.git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD~1');
      assert.deepEqual(await daysIn(join(tree, 'content')), DAYS.slice(1));
    });
  });
});

test('a content folder can be a repository, a repository inside another one, or a submodule', async () => {
  await withDatedRepository(async (desk) => {
    await publish(desk);
    assert.deepEqual(await daysIn(desk.root), DAYS);
    await withDatedRepository(async (project) => {
      await project.on('2026-02-01', { 'readme.txt': 'The site.' });
      const inside = join(project.root, 'inside');
      project.git('clone', '--quiet', desk.root, inside);
      assert.deepEqual(await daysIn(inside), DAYS);
      project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', desk.root, 'module');
      project.gitOn('2026-02-02', 'commit', '--quiet', '--message', 'Add the content');
      assert.deepEqual(await daysIn(join(project.root, 'module')), DAYS);
    });
  }, '');
});

test('folders and files can have names in any script', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    await repository.on('2026-01-04', { 'claims/Überblick/башня.md': told('башня') });
    assert.deepEqual(await daysIn(repository.content), DAYS);
    const { claims } = await readHistory(repository.content, OPTIONS);
    assert.equal(claims.get('башня')?.revisions[0]?.path, 'claims/Überblick/башня.md');
  }, 'Prüfstelle/المحتوى :(top) "x"');
});

test('a repository whose objects are damaged does not stop anything', async () => {
  await withDatedRepository(async (repository) => {
    await publish(repository);
    const tree = repository.git('rev-parse', 'HEAD~1:content/claims');
    const file = join(repository.root, '.git/objects', tree.slice(0, 2), tree.slice(2));
    await rename(file, `${file}.lost`);
    const { state } = await readHistory(repository.content, OPTIONS);
    assert.equal(state.kind, 'unreadable');
    assert.match(state.reason ?? '', /^There is no history: `git log` failed/);
  });
});
