import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, FORMER, inFolder, NEW, OLD, read } from '../../testing/site-folder.ts';
import { openTarget } from './target.ts';

const sha256 = (text: string) => hash('sha256', text, 'hex');
const [[FORMS = '', FORMER_FORMS = ''] = []] = Object.entries(FORMER);

test('a file that has another path in the new site is moved', () => {
  inFolder((folder) => {
    const [site, states] = [join(folder, 'site'), join(folder, 'states')];
    build(site, OLD, states);
    const { ino } = statSync(join(site, FORMER_FORMS));
    assert.equal(build(site, NEW, states, 'these inputs', FORMER).includes(FORMS), false);
    assert.deepEqual(read(site), NEW);
    assert.equal(statSync(join(site, FORMS)).ino, ino);
    const target = openTarget(site, states);
    assert.equal(target.isMadeFrom('these inputs'), true);
    target.close();
    assert.deepEqual(build(site, NEW, states, undefined, FORMER), []);
  });
});

test('a file is written if the one at its former path was edited, is still in use, or has other contents', () => {
  const edit = (site: string) => writeFileSync(join(site, FORMER_FORMS), 'edited');
  const cases: [change: (site: string) => void, files: Record<string, string>][] = [
    [edit, NEW],
    [() => {}, { [FORMER_FORMS]: 'forms of words', ...NEW }],
    [() => {}, { ...NEW, [FORMS]: 'other forms' }],
  ];
  for (const [change, files] of cases)
    inFolder((folder) => {
      const [site, states] = [join(folder, 'site'), join(folder, 'states')];
      build(site, OLD, states);
      change(site);
      assert.ok(build(site, files, states, undefined, FORMER).includes(FORMS));
      assert.deepEqual(read(site), files);
    });
});

test('a file that is changed before it is moved stops the build', () => {
  inFolder((folder) => {
    build(folder, OLD);
    const target = openTarget(folder);
    try {
      const next = target.newSite();
      next.put(FORMS, sha256('forms of words'), () => 'forms of words', FORMER_FORMS);
      assert.equal(readFileSync(next.fileOf(FORMS), 'utf8'), 'forms of words');
      assert.throws(() => next.keep(FORMER_FORMS, sha256('forms of words')), /is moved/);
      writeFileSync(join(folder, FORMER_FORMS), 'changed');
      assert.throws(() => target.commit(next), { name: 'Stop', message: /forms\.bin changed during the build/ });
    } finally {
      target.close();
    }
    assert.deepEqual(read(folder), { ...OLD, [FORMER_FORMS]: 'changed' });
  });
});
