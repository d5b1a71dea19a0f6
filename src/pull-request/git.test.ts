import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withRepository } from '../testing/repository.ts';
import { baseCommit } from './git.ts';

test('a branch, a commit and HEAD are found', async () => {
  await withRepository({}, async ({ content, git }) => {
    const commit = git('rev-parse', 'HEAD');
    for (const reference of ['main', 'HEAD', commit, commit.slice(0, 10)])
      assert.equal(baseCommit(content, reference), commit);
  });
});

test('a revision that does not exist is reported', async () => {
  await withRepository({}, async ({ content }) => {
    const message = 'There is no revision `nowhere`, expected a branch, tag or commit, for example `main`.';
    assert.throws(() => baseCommit(content, 'nowhere'), { name: 'RevisionError', message });
  });
});

test('a revision that looks like an option is rejected', async () => {
  await withRepository({}, async ({ content }) => {
    assert.throws(() => baseCommit(content, '--all'), { message: /^There is no revision `--all`/ });
  });
});

test('the message for a shallow clone says how to fetch the history', async () => {
  await withRepository({}, async (repository) => {
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit();
    const clone = mkdtempSync(join(tmpdir(), 'assay-shallow-'));
    try {
      repository.git('clone', '--quiet', '--depth=1', pathToFileURL(repository.root).href, clone);
      assert.throws(() => baseCommit(clone, first), {
        message: `There is no revision \`${first}\`. This is a shallow clone: run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` in the workflow.`,
      });
    } finally {
      rmSync(clone, { recursive: true });
    }
  });
});

test('branches without a common history are reported', async () => {
  await withRepository({}, async (repository) => {
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Another beginning');
    const message =
      '`main` and the working tree have no common history, expected a branch, tag or commit, for example `main`.';
    assert.throws(() => baseCommit(repository.root, 'main'), { message });
  });
});

test('a folder outside a repository is reported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-no-git-'));
  try {
    assert.throws(() => baseCommit(folder, 'main'), {
      message: `\`${folder}\` is not in a git repository, which is needed to find changes.`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a repository of another owner is reported with the message of git', async () => {
  await withRepository({}, async ({ content }) => {
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    try {
      const message = /^git cannot read the repository of `.*`: fatal: detected dubious ownership .* safe\.directory /;
      assert.throws(() => baseCommit(content, 'main'), { name: 'RevisionError', message });
    } finally {
      delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
    }
  });
});

test('a folder that does not exist is reported', () => {
  const message = 'There is no folder `/nowhere/content`, expected the content folder.';
  assert.throws(() => baseCommit('/nowhere/content', 'main'), { name: 'RevisionError', message });
});
