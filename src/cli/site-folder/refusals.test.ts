import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, inFolder, NEW, OLD, refusal, THEIRS, write } from '../../testing/site-folder.ts';
import { LIST } from './file-list.ts';
import { openTarget, recover } from './target.ts';

test('a foreign file in the place of a new one is reported, and nothing changes', () => {
  inFolder((folder) => {
    build(folder, OLD);
    write(folder, { 'claims/added/index.html': 'mine', 'search/ba9876543210': 'mine too' });
    assert.equal(
      refusal(folder, NEW),
      'SITE contains files that no build wrote, and the site would overwrite them: `search/ba9876543210`, `claims/added/index.html`. Nothing was changed. Move them elsewhere, or choose another --outDir.',
    );
    assert.equal(existsSync(join(folder, '.assay-build')), false);
  });
});

test('a folder with foreign files is not changed, even if it contains a Pagefind index', () => {
  const message = `SITE is not empty and does not contain a site built by Assay, so it was not changed. Empty it, or choose another --outDir. To keep its files and write the site next to them, create the file SITE/${LIST} with \`{"format":1,"files":{}}\` in it.`;
  for (const files of [{ 'thesis.txt': 'years' }, { 'pagefind/pagefind-entry.json': '{}', 'search/index.json': '{}' }])
    inFolder((folder) => {
      write(folder, files);
      assert.equal(refusal(folder, NEW), message);
    });
});

test('a list that is damaged or names paths outside the site is rejected', () => {
  for (const list of [
    '<<<<<<< HEAD',
    '[]',
    '{"format":1,"files":{"../kept.txt":""}}',
    '{"format":1,"files":{".git/HEAD":""}}',
  ])
    inFolder((folder) => {
      const site = write(join(folder, 'site'), { ...OLD, ...THEIRS, [LIST]: list });
      write(folder, { 'kept.txt': 'kept' });
      assert.equal(
        refusal(site, NEW),
        `SITE/${LIST} is damaged, so the files that a build wrote to SITE are unknown. Restore that file, empty the folder, or choose another --outDir.`,
      );
      assert.equal(readFileSync(join(folder, 'kept.txt'), 'utf8'), 'kept');
    });
});

test('a broken link, or a file in the place of the folder, is reported', () => {
  inFolder((folder) => {
    write(folder, { file: 'text' });
    symlinkSync('nowhere', join(folder, 'link'));
    const cannot = 'SITE cannot be created: a file is in its place. Choose another --outDir.';
    assert.equal(refusal(folder, NEW, join(folder, 'file')), cannot);
    assert.equal(refusal(folder, NEW, join(folder, 'file', 'below')), cannot);
    assert.equal(
      refusal(folder, NEW, join(folder, 'link')),
      'SITE is a symbolic link to nowhere, which does not exist. Create that folder, or choose another --outDir.',
    );
    unlinkSync(join(folder, 'link'));
  });
});

test('one build writes into a folder at a time', () => {
  inFolder((folder) => {
    const first = openTarget(join(folder, 'site'));
    assert.throws(() => openTarget(join(folder, 'site')), {
      name: 'Stop',
      message: `Another build is writing ${folder}/site (process ${process.pid}). Wait until it has ended, or choose another --outDir. If no build is running, delete ${folder}/site/.assay-build/owner.`,
    });
    recover(join(folder, 'site'));
    assert.equal(existsSync(join(folder, 'site', '.assay-build')), true);
    first.close();
    build(join(folder, 'site'), NEW);
  });
});

test('a damaged journal of an interrupted build is reported', () => {
  const moves = [
    '{"clear":[],"put":[],"move":[["a","../elsewhere"]],"entries":[],"drop":[]}',
    '{"clear":[],"put":[],"move":[["../elsewhere","a"]],"entries":[],"drop":[]}',
  ];
  for (const journal of ['', '{"put":["../elsewhere"]}', '{"clear":[],"put":[5],"drop":[]}', ...moves])
    inFolder((folder) => {
      write(folder, { ...OLD, '.assay-build/journal.json': journal });
      assert.throws(() => openTarget(folder), {
        name: 'Stop',
        message: `${folder}/.assay-build/journal.json is damaged, so an interrupted build cannot be finished, and ${folder} may contain parts of two sites. Empty that folder, and build again.`,
      });
    });
});
