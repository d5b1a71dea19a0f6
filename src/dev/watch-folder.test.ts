import assert from 'node:assert/strict';
import {
  cpSync,
  type FSWatcher,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { watchFolder } from './watch-folder.ts';

/** More milliseconds than the watcher waits for anything. */
const LONG = 10_000;

/**
 * Watches a folder during a test, with a clock that stands still. `noticed` makes a change and tells whether the watcher
 * reports one. `at` chooses what to watch: by default the folder itself, which contains `claims`.
 */
async function watching(
  use: (folder: string, noticed: (change: () => void) => Promise<boolean>) => Promise<void>,
  at: (folder: string) => string = (folder) => folder,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-watch-'));
  mkdirSync(join(folder, 'claims', 'old'), { recursive: true });
  writeFileSync(join(folder, 'claims', 'x.md'), 'one');
  mock.timers.enable({ apis: ['setTimeout'] });
  const markers = watch(folder);
  let changes = 0;
  const stop = watchFolder(at(folder), () => changes++);
  const settle = async () => {
    await delivered(folder, markers);
    mock.timers.tick(LONG);
  };
  const noticed = async (change: () => void) => {
    await settle();
    const before = changes;
    change();
    await settle();
    return changes > before;
  };
  try {
    await use(folder, noticed);
  } finally {
    stop();
    markers.close();
    mock.timers.reset();
    rmSync(folder, { recursive: true, force: true });
  }
}

let marker = 0;

/** Waits until all events so far are delivered: the system keeps them in order, and this adds a last one. */
async function delivered(folder: string, watcher: FSWatcher): Promise<void> {
  const name = `.marker-${marker++}`;
  const last = new Promise<void>((resolve) => {
    watcher.on('change', (_, file) => {
      if (file === name) resolve();
    });
  });
  writeFileSync(join(folder, name), '');
  await last;
  watcher.removeAllListeners('change');
}

test('notices files that are written, replaced, renamed and removed', async () => {
  await watching(async (folder, noticed) => {
    const file = join(folder, 'claims', 'x.md');
    assert.ok(await noticed(() => writeFileSync(file, 'two')));
    assert.ok(
      await noticed(() => {
        writeFileSync(join(folder, 'claims', '.x.md.swap'), 'three');
        renameSync(join(folder, 'claims', '.x.md.swap'), file);
      }),
    );
    assert.ok(await noticed(() => renameSync(file, join(folder, 'claims', 'y.md'))));
    assert.ok(await noticed(() => rmSync(join(folder, 'claims', 'y.md'))));
  });
});

test('follows folders that are created, moved and replaced', async () => {
  await watching(async (folder, noticed) => {
    const claims = join(folder, 'claims');
    assert.ok(await noticed(() => mkdirSync(join(claims, 'new', 'deep'), { recursive: true })));
    assert.ok(await noticed(() => writeFileSync(join(claims, 'new', 'deep', 'z.md'), 'one')));
    assert.ok(await noticed(() => renameSync(join(claims, 'new'), join(claims, 'moved'))));
    assert.ok(await noticed(() => writeFileSync(join(claims, 'moved', 'deep', 'z.md'), 'two')));
    assert.ok(
      await noticed(() => {
        rmSync(join(claims, 'old'), { recursive: true });
        mkdirSync(join(claims, 'old'));
      }),
    );
    assert.ok(await noticed(() => writeFileSync(join(claims, 'old', 'z.md'), 'one')));
  });
});

test('finds a content folder that is removed and created again', async () => {
  await watching(
    async (folder, noticed) => {
      const content = join(folder, 'claims');
      assert.equal(await noticed(() => rmSync(content, { recursive: true })), false);
      assert.ok(await noticed(() => mkdirSync(content)));
      assert.ok(await noticed(() => writeFileSync(join(content, 'x.md'), 'one')));
      assert.ok(
        await noticed(() => {
          rmSync(content, { recursive: true });
          mkdirSync(content);
        }),
      );
      assert.ok(await noticed(() => writeFileSync(join(content, 'x.md'), 'two')));
    },
    (folder) => join(folder, 'claims'),
  );
});

test('follows the folders below one that another takes the place of', async () => {
  await watching(
    async (folder, noticed) => {
      const content = join(folder, 'content');
      const swap = (place: string) => {
        cpSync(place, `${place}-copy`, { recursive: true });
        renameSync(place, `${place}-before`);
        renameSync(`${place}-copy`, place);
      };
      mkdirSync(join(content, 'claims', 'deep'), { recursive: true });
      for (const place of [content, join(content, 'claims')]) {
        assert.ok(await noticed(() => swap(place)));
        assert.ok(await noticed(() => writeFileSync(join(content, 'claims', 'deep', 'x.md'), place)));
      }
    },
    (folder) => join(folder, 'content'),
  );
});

test('follows a content folder that is a link', async () => {
  await watching(
    async (folder, noticed) => {
      assert.ok(await noticed(() => writeFileSync(join(folder, 'claims', 'x.md'), 'two')));
    },
    (folder) => {
      symlinkSync(join(folder, 'claims'), join(folder, 'link'));
      return join(folder, 'link');
    },
  );
});

test('ignores hidden files, such as swap files of editors', async () => {
  await watching(async (folder, noticed) => {
    assert.equal(await noticed(() => writeFileSync(join(folder, 'claims', '.x.md.swp'), 'typing')), false);
  });
});
