import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { changesIn, OTHER, presentOf, TODAY } from '../testing/changes.ts';
import { CLAIM, changed, write } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';
import { changesSince } from './changes-since.ts';

test('a content folder that did not exist before', async () => {
  await withRepository({}, async (repository) => {
    repository.git('rm', '-r', '--quiet', '--cached', 'content');
    repository.git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'Nothing yet');
    assert.match(await changesIn(repository), /^1 new fact-check\.[^#]*#### New fact-checks\n\n- `flights`/);
  });
});

test('a content folder that is the whole repository', async () => {
  await withRepository({}, async (repository) => {
    const inner = { ...repository, content: repository.content };
    repository.git('init', '--quiet', '--initial-branch=main', 'content');
    repository.git('-C', 'content', 'add', '--all');
    repository.git('-C', 'content', 'commit', '--quiet', '--message', 'Its own');
    await repository.put({ 'claims/boats.md': OTHER });
    assert.match(await changesIn(inner), /^1 new fact-check\./);
  });
});

test('later commits on the target are not part of the change', async () => {
  await withRepository({}, async (repository) => {
    repository.git('switch', '--quiet', '--create', 'mine');
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    await repository.put({ 'claims/boats.md': OTHER });
    repository.commit();
    repository.git('switch', '--quiet', 'mine');
    assert.match(await changesIn(repository, 'main'), /^1 changed verdict\./);
  });
});

test('a pull request merged into its target, as GitHub checks it out', async () => {
  await withRepository({}, async (repository) => {
    repository.git('switch', '--quiet', '--create', 'theirs');
    await repository.put({ 'claims/boats.md': OTHER });
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    repository.commit();
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'theirs');
    assert.match(await changesIn(repository, 'HEAD^1'), /^1 new fact-check\.[^#]*#### New fact-checks\n\n- `boats`/);
  });
});

test('`export-ignore` does not hide a file of the base', async () => {
  await withRepository({ '.gitattributes': '*.md export-ignore\n' }, async (repository) => {
    assert.equal(await changesIn(repository), 'No changes to verdicts, claims or addresses.');
  });
});

/** Attributes that change what git writes when it checks out a file. The base has a character that each of them would alter. */
const ATTRIBUTES = [
  'working-tree-encoding=UTF-16',
  'working-tree-encoding=UTF-7',
  'filter=loud',
  'ident',
  'text eol=crlf',
  'binary diff=loud',
  'export-ignore export-subst',
];
const BASE = CLAIM.replace('There were two.', 'There were two, déjà vu, $Id$ of them.').replace(
  'mostly-false',
  'mostly-true',
);

for (const attributes of ATTRIBUTES)
  test(`no attribute of a change hides a changed verdict: ${attributes}`, async () => {
    await withRepository({ 'claims/flights.md': BASE }, async (repository) => {
      for (const [key, value] of [
        ['smudge', 'tr a-z A-Z'],
        ['clean', 'cat'],
      ] as const)
        repository.git('config', `filter.loud.${key}`, value);
      repository.git('config', 'diff.loud.textconv', 'echo');
      // Matches only the files of the base, whose paths start at the content folder.
      writeFileSync(join(repository.root, '.gitattributes'), `/claims/*.md ${attributes}\n`);
      await repository.put({
        '.gitattributes': `/claims/flights.md ${attributes}\n`,
        'claims/flights.md': undefined,
        'claims/2026/flights.md': BASE.replace('mostly-true', 'false'),
      });
      assert.match(
        await changesIn(repository),
        /^1 changed verdict\.[^#]*#### Changed verdicts\n\n- `flights`: `mostly-true` → `false`\n/,
      );
      repository.commit();
      assert.match(await changesIn(repository, 'HEAD~1'), /^1 changed verdict\./);
    });
  });

test('a replacement object does not hide a changed verdict', async () => {
  await withRepository({}, async (repository) => {
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    const blob = repository.git('rev-parse', 'HEAD:content/claims/flights.md');
    repository.git('replace', blob, repository.git('hash-object', '-w', 'content/claims/flights.md'));
    assert.match(await changesIn(repository), /^1 changed verdict\./);
  });
});

test('a git hook sees the same changes', async () => {
  await withRepository({}, async (repository) => {
    const tree = `${repository.root}/tree`;
    repository.git('worktree', 'add', '--quiet', tree);
    const content = join(tree, 'content');
    await write(content, changed('verdict: mostly-false', 'verdict: true'));
    const folder = repository.git('-C', tree, 'rev-parse', '--absolute-git-dir');
    // As git sets them for hooks of a worktree.
    const ofHook = { GIT_DIR: folder, GIT_INDEX_FILE: `${folder}/index.lock`, GIT_PREFIX: '' };
    const before = { ...process.env };
    Object.assign(process.env, ofHook);
    try {
      assert.match(await changesIn({ ...repository, content }), /^1 changed verdict\./);
    } finally {
      for (const name of Object.keys(ofHook)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });
});

test('a remark explains that the base is the commit that is checked out', async () => {
  await withRepository({}, async (repository) => {
    const remark = (text: string) => /Compared with `[0-9a-f]{12}`(.*)\n/.exec(text)?.[1];
    const since = () => changesSince('main', presentOf(repository.content));
    const clean =
      ', the commit that is checked out. Committed changes are not included, and there are no uncommitted changes. Compare with an earlier commit, for example `HEAD~1`.';
    assert.equal(remark(await since()), clean);
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await repository.put({ 'claims/boats.md': OTHER });
    assert.equal(remark(await since()), '.');
    repository.commit();
    assert.equal(remark(await since()), clean.replace('HEAD~1', 'origin/main'));
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    assert.equal(
      remark(await since()),
      ', the commit that is checked out. Committed changes are not included. Compare with an earlier commit, for example `origin/main`.',
    );
  });
});

test('the repository and its index are not changed', async () => {
  await withRepository({}, async (repository) => {
    await repository.put({ 'claims/boats.md': OTHER });
    repository.git('add', '--all');
    const before = repository.git('status', '--porcelain');
    await changesIn(repository);
    assert.equal(repository.git('status', '--porcelain'), before);
    assert.equal(before, 'A  content/claims/boats.md');
  });
});

test('both sides share a cache, which does not change the result', async () => {
  await withRepository({}, async (repository) => {
    await repository.put({ 'claims/boats.md': OTHER });
    const root = repository.content;
    const cacheFolder = join(repository.root, 'cache');
    const lines = () => readFileSync(join(cacheFolder, 'read.jsonl'), 'utf8').trim().split('\n').length;
    const read = () => {
      assert.equal(lines(), 1);
      return readClaims(root, { cacheFolder, today: TODAY });
    };
    const text = await changesSince('HEAD', { root, read, cacheFolder, today: TODAY });
    assert.equal(text, await changesSince('HEAD', presentOf(root)));
    assert.equal(lines(), 2);
  });
});
