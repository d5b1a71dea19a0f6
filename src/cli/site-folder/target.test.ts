import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { commitCutOff } from './cut-off.ts';
import { LIST, pathsIn } from './file-list.ts';
import { openTarget, recover } from './target.ts';

type Files = Record<string, string>;

const OLD: Files = {
  'index.html': 'old home',
  'claims/kept/index.html': 'old claim',
  'claims/gone/index.html': 'a claim that goes',
  'pagefind/pagefind-entry.json': 'old entry',
  'search/index.json': 'old index',
  'search/0123456789ab/words.bin': 'old words',
};
const NEW: Files = {
  'index.html': 'new home',
  'claims/kept/index.html': 'new claim',
  'claims/added/index.html': 'a claim that comes',
  'pagefind/pagefind-entry.json': 'new entry',
  'search/index.json': 'new index',
  'search/ba9876543210/words.bin': 'new words',
};
/** What a desk keeps beside its site. */
const THEIRS: Files = {
  CNAME: 'facts.example',
  '.nojekyll': '',
  '.git/HEAD': 'ref: refs/heads/pages',
  '.well-known/security.txt': 'Contact: desk',
  'photos/pier.jpg': 'a photo',
  'claims/gone/notes.txt': 'in a folder of ours',
};

function inFolder(work: (folder: string) => void): void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay-target-')));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The files of a folder, without links, and without the list of those of the site. */
function read(folder: string): Files {
  const paths = pathsIn(folder).filter((path) => path !== LIST && !lstatSync(join(folder, path)).isSymbolicLink());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Writes a site into a folder as a build does. */
function build(target: string, files: Files): void {
  const stage = write(mkdtempSync(join(tmpdir(), 'assay-stage-')), files);
  try {
    const opened = openTarget(target);
    try {
      opened.commit(stage);
    } finally {
      opened.close();
    }
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** What is said of a build that is refused. The folder must be as it was then. */
function refusal(target: string, files: Files, shown = target): string {
  const before = read(target);
  let message = '';
  assert.throws(
    () => build(shown, files),
    (error: Error) => {
      message = error.message.replaceAll(shown, 'SITE');
      return error.name === 'Stop';
    },
  );
  assert.deepEqual(read(target), before);
  return message;
}

test('a build removes the files of the previous site and nothing else', () => {
  inFolder((folder) => {
    build(folder, OLD);
    write(folder, THEIRS);
    build(folder, NEW);
    assert.deepEqual(read(folder), { ...NEW, ...THEIRS });
    assert.deepEqual(readdirSync(join(folder, 'claims')).sort(), ['added', 'gone', 'kept']);
    assert.equal(existsSync(join(folder, 'search', '0123456789ab')), false);
  });
});

test('the list that is published with a site has the digest of every file', () => {
  inFolder((folder) => {
    build(folder, { 'index.html': 'home', 'claims/a/index.html': '' });
    assert.equal(
      readFileSync(join(folder, LIST), 'utf8'),
      `{
 "format": 1,
 "files": {
  "claims/a/index.html": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "index.html": "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942"
 }
}
`,
    );
  });
});

test('an edited file of the site is replaced', () => {
  inFolder((folder) => {
    build(folder, OLD);
    write(folder, { 'index.html': 'edited' });
    build(folder, NEW);
    assert.deepEqual(read(folder), NEW);
  });
});

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

test('with an empty list, the site is written next to existing files', () => {
  inFolder((folder) => {
    write(folder, { ...THEIRS, [LIST]: '{"format":1,"files":{}}' });
    build(folder, NEW);
    assert.deepEqual(read(folder), { ...NEW, ...THEIRS });
  });
});

test('a site without a list is recognised by its content', () => {
  inFolder((folder) => {
    const page = (address: string) => `<link rel="canonical" href="https://d.example/desk/${address}">`;
    write(folder, {
      'search/index.json': '{"format":1,"site":{"url":"https://d.example/desk/"}}',
      'search/0123456789ab/words.bin': 'words',
      'index.html': page(''),
      'claims/gone/index.html': page('claims/gone/'),
      'mine/index.html': page('elsewhere/'),
      CNAME: 'd.example',
    });
    build(folder, NEW);
    assert.deepEqual(read(folder), { ...NEW, CNAME: 'd.example', 'mine/index.html': page('elsewhere/') });
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

test('a file can replace a folder and vice versa', () => {
  inFolder((folder) => {
    build(folder, { ...OLD, 'media/a': 'file', 'media/b/c': 'in a folder', 'media/D.png': 'capital' });
    const files = { ...NEW, 'media/a/c': 'in a folder', 'media/b': 'file', 'media/d.png': 'small' };
    build(folder, files);
    assert.deepEqual(read(folder), files);
  });
});

test('a folder replaced by a link is not followed', () => {
  inFolder((folder) => {
    const site = join(folder, 'site');
    build(site, OLD);
    cpSync(join(site, 'claims'), join(folder, 'elsewhere'), { recursive: true });
    rmSync(join(site, 'claims'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(site, 'claims'));
    assert.match(refusal(site, NEW), /would overwrite them: `claims`/);
    build(site, { 'index.html': 'no claims' });
    assert.deepEqual(readdirSync(join(folder, 'elsewhere')).sort(), ['gone', 'kept']);
    assert.ok(lstatSync(join(site, 'claims')).isSymbolicLink());
  });
});

test('an output folder that is a link is followed and stays a link', () => {
  inFolder((folder) => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync('real', join(folder, 'link'));
    build(join(folder, 'link'), OLD);
    build(join(folder, 'link'), NEW);
    assert.equal(readlinkSync(join(folder, 'link')), 'real');
    assert.deepEqual(read(real), NEW);
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
      killed = commitCutOff(site, write(join(folder, `stage-${change}`), NEW), change);
      for (const [path, text] of Object.entries(read(site)))
        if (!path.startsWith('.assay-build/'))
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
