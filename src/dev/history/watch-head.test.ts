import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { withDatedRepository } from '../../testing/scripted-history.ts';
import { watchHead } from './watch-head.ts';

test('a commit and another branch are noticed, in a linked working tree too, and what changes no commit is not', async (context) => {
  await withDatedRepository(async ({ root, git, on }) => {
    await on('2026-01-01', { 'site.yaml': 'title: Desk\n' });
    await on('2026-01-02', { 'site.yaml': 'title: The desk\n' });
    const tree = `${root}/linked`;
    git('worktree', 'add', '--quiet', '--detach', tree);
    for (const folder of [`${root}/content`, tree]) {
      let calls = 0;
      const stop = watchHead(folder, () => calls++);
      context.after(stop);
      git('-C', folder, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing');
      await until(() => calls === 1);
      git('-C', folder, 'switch', '--quiet', '--detach', 'HEAD~1');
      await until(() => calls === 2);
      git('-C', folder, 'tag', `mark-${calls}-${folder.length}`);
      git('-C', folder, 'add', '--all', '.');
      await wait(500);
      assert.equal(calls, 2);
    }
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isTrue(); turn++) await wait(50);
  assert.ok(isTrue());
}
