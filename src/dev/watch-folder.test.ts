import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from './watch-folder.ts';

/** Watches a folder for the time of a test. `seen` waits until a change was noticed and things are quiet again. */
async function watching(
  use: (folder: string, after: (change: () => void, patience?: number) => Promise<boolean>) => Promise<void>,
  at: (folder: string) => string = (folder) => folder,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-watch-'));
  mkdirSync(join(folder, 'claims', 'old'), { recursive: true });
  writeFileSync(join(folder, 'claims', 'x.md'), 'one');
  const changes = new EventEmitter();
  const stop = watchFolder(at(folder), () => changes.emit('change'));
  const after = async (change: () => void, patience = 5000) => {
    await wait(150);
    const noticed = once(changes, 'change').then(() => true);
    change();
    return Promise.race([noticed, wait(patience, false)]);
  };
  try {
    await use(folder, after);
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('notices files that are written, replaced, renamed and removed', async () => {
  await watching(async (folder, after) => {
    const file = join(folder, 'claims', 'x.md');
    assert.ok(await after(() => writeFileSync(file, 'two')));
    assert.ok(
      await after(() => {
        writeFileSync(join(folder, 'claims', '.x.md.swap'), 'three');
        renameSync(join(folder, 'claims', '.x.md.swap'), file);
      }),
    );
    assert.ok(await after(() => renameSync(file, join(folder, 'claims', 'y.md'))));
    assert.ok(await after(() => rmSync(join(folder, 'claims', 'y.md'))));
  });
});

test('follows folders that are created, moved and replaced', async () => {
  await watching(async (folder, after) => {
    const claims = join(folder, 'claims');
    assert.ok(await after(() => mkdirSync(join(claims, 'new', 'deep'), { recursive: true })));
    assert.ok(await after(() => writeFileSync(join(claims, 'new', 'deep', 'z.md'), 'one')));
    assert.ok(await after(() => renameSync(join(claims, 'new'), join(claims, 'moved'))));
    assert.ok(await after(() => writeFileSync(join(claims, 'moved', 'deep', 'z.md'), 'two')));
    assert.ok(
      await after(() => {
        rmSync(join(claims, 'old'), { recursive: true });
        mkdirSync(join(claims, 'old'));
      }),
    );
    assert.ok(await after(() => writeFileSync(join(claims, 'old', 'z.md'), 'one')));
  });
});

test('finds a content folder that is removed and created again', async () => {
  await watching(
    async (folder, after) => {
      const content = join(folder, 'claims');
      assert.ok(
        await after(() => {
          rmSync(content, { recursive: true });
          setTimeout(() => mkdirSync(content), 100);
        }),
      );
      assert.ok(await after(() => writeFileSync(join(content, 'x.md'), 'one')));
      assert.ok(
        await after(() => {
          rmSync(content, { recursive: true });
          mkdirSync(content);
        }),
      );
      assert.ok(await after(() => writeFileSync(join(content, 'x.md'), 'two')));
    },
    (folder) => join(folder, 'claims'),
  );
});

test('follows a content folder that is a link', async () => {
  await watching(
    async (folder, after) => {
      assert.ok(await after(() => writeFileSync(join(folder, 'claims', 'x.md'), 'two')));
    },
    (folder) => {
      symlinkSync(join(folder, 'claims'), join(folder, 'link'));
      return join(folder, 'link');
    },
  );
});

test('ignores hidden files, such as swap files of editors', async () => {
  await watching(async (folder, after) => {
    assert.equal(await after(() => writeFileSync(join(folder, 'claims', '.x.md.swp'), 'typing'), 500), false);
  });
});
