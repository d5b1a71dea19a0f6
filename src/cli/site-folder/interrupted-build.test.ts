import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, FORMER, inFolder, NEW, OLD, read, THEIRS, write } from '../../testing/site-folder.ts';
import { commitCutOff } from './cut-off.ts';
import { openTarget, recover } from './target.ts';

test('leftovers of earlier versions next to a site are restored or removed', () => {
  inFolder((folder) => {
    const index = { 'search/index.json': '{"format":1,"site":{"url":"https://d.example/"}}' };
    // No process has such a number.
    write(join(folder, '.site.99999999.old'), { ...index, CNAME: 'd.example' });
    write(join(folder, '.site.99999999'), index);
    write(join(folder, '.site.99999998'), { 'thesis.txt': 'years' });
    recover(join(folder, 'site'));
    assert.deepEqual(readdirSync(folder).sort(), ['.site.99999998', 'site']);
    assert.deepEqual(read(join(folder, 'site')), { ...index, CNAME: 'd.example' });
  });
});

test('a failed build leaves no folder behind', () => {
  inFolder((folder) => {
    openTarget(join(folder, 'deep', 'site')).close();
    assert.deepEqual(readdirSync(folder), []);
  });
});

test('a build that is killed at any moment leaves the old site or the new one after the next start', () => {
  inFolder((folder) => {
    const ends = new Set<string>();
    let change = 0;
    for (let killed = true; killed; change++) {
      const site = join(folder, String(change));
      build(site, OLD);
      write(site, THEIRS);
      killed = commitCutOff(site, write(join(folder, `stage-${change}`), NEW), change, FORMER);
      for (const [path, text] of Object.entries(read(site)))
        if (!path.startsWith('.assay-build'))
          assert.ok([OLD[path], NEW[path], THEIRS[path]].includes(text), `${path} before change ${change}`);
      recover(site);
      const isNew = existsSync(join(site, 'claims/added/index.html'));
      assert.deepEqual(read(site), { ...(isNew ? NEW : OLD), ...THEIRS }, `before change ${change}`);
      build(site, OLD);
      assert.deepEqual(read(site), { ...OLD, ...THEIRS }, `built again after change ${change}`);
      ends.add(isNew ? 'new' : 'old');
    }
    assert.ok(change > 15, `only ${change} changes`);
    assert.deepEqual([...ends], ['old', 'new']);
  });
});
