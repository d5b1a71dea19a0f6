import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, inFolder, NEW, read, refusal, write } from '../../testing/site-folder.ts';
import { LIST } from './file-list.ts';
import { readStates, statesFile } from './file-states.ts';
import { openTarget } from './target.ts';

const PAGE = 'claims/kept/index.html';
const sha256 = (text: string) => hash('sha256', text, 'hex');

/** Runs a test in a folder with a site that was built. `states` is the folder for the states of its files. */
function withSite(work: (site: string, states: string, folder: string) => void): void {
  inFolder((folder) => {
    const [site, states] = [join(folder, 'site'), join(folder, 'states')];
    build(site, NEW, states);
    work(site, states, folder);
  });
}

test('a build writes only the files that differ from the previous site', () => {
  withSite((site, states) => {
    assert.deepEqual(build(site, NEW, states), []);
    assert.deepEqual(build(site, { ...NEW, [PAGE]: 'edited', 'new.txt': '' }, states), [PAGE, 'new.txt']);
    assert.deepEqual(read(site), { ...NEW, [PAGE]: 'edited', 'new.txt': '' });
    assert.deepEqual(build(site, NEW), [PAGE]);
    assert.deepEqual(read(site), NEW);
  });
});

test('after two builds the states of all files are known', () => {
  withSite((site, states) => {
    build(site, NEW, states);
    const known = readStates(statesFile(states, realpathSync(site))).files;
    assert.deepEqual([...known.keys()].sort(), Object.keys(NEW).sort());
    for (const [path, state] of known) assert.equal(state.sha256, sha256(NEW[path] ?? ''));
  });
});

const CHANGES: Record<string, (file: string, folder: string) => void> = {
  edited: (file) => writeFileSync(file, 'edited by somebody'),
  'given more text': (file) => appendFileSync(file, 'more'),
  truncated: (file) => truncateSync(file, 3),
  deleted: (file) => rmSync(file),
  'replaced by another file': (file) => {
    writeFileSync(`${file}.other`, 'another');
    renameSync(`${file}.other`, file);
  },
  'edited with the same size and time': (file) => {
    const { size, atime, mtime } = statSync(file);
    writeFileSync(file, 'x'.repeat(size));
    utimesSync(file, atime, mtime);
  },
  'replaced by a file of the same size and time': (file) => {
    const { size, atime, mtime } = statSync(file);
    writeFileSync(`${file}.other`, 'x'.repeat(size));
    utimesSync(`${file}.other`, atime, mtime);
    renameSync(`${file}.other`, file);
  },
  'replaced by a link to a copy': (file, folder) => {
    copyFileSync(file, join(folder, 'copy'));
    rmSync(file);
    symlinkSync(join(folder, 'copy'), file);
  },
  'deleted with its folder': (file) => rmSync(join(file, '..'), { recursive: true }),
};

for (const [name, change] of Object.entries(CHANGES))
  for (const isAtOnce of [true, false])
    test(`a file of the site that was ${name} ${isAtOnce ? 'at once' : 'later'} is written again`, () => {
      withSite((site, states, folder) => {
        if (!isAtOnce) build(site, NEW, states);
        change(join(site, PAGE), folder);
        assert.deepEqual(build(site, NEW, states), [PAGE]);
        assert.deepEqual(read(site), NEW);
        assert.deepEqual(build(site, NEW, states), []);
      });
    });

for (const [name, change] of Object.entries(CHANGES))
  test(`a site with a file that was ${name} is not taken for the one that was made last`, () => {
    withSite((site, states, folder) => {
      build(site, NEW, states, 'these inputs');
      assert.deepEqual(madeFrom(site, states), ['these inputs']);
      change(join(site, PAGE), folder);
      assert.deepEqual(madeFrom(site, states), []);
      build(site, NEW, states, 'these inputs');
      assert.deepEqual(madeFrom(site, states), ['these inputs']);
    });
  });

test('a site whose list was changed, or that another build may make with another result, must be made again', () => {
  withSite((site, states) => {
    assert.deepEqual(madeFrom(site, states), []);
    build(site, NEW, states, 'other inputs');
    assert.deepEqual(madeFrom(site, states), ['other inputs']);
    appendFileSync(join(site, LIST), ' ');
    assert.deepEqual(madeFrom(site, states), []);
    build(site, NEW, states, 'these inputs');
    rmSync(states, { recursive: true });
    assert.deepEqual(madeFrom(site, states), []);
  });
});

/** Which of some inputs the site is known to be made from. */
function madeFrom(site: string, states: string): string[] {
  const target = openTarget(site, states);
  try {
    return ['these inputs', 'other inputs'].filter(target.isMadeFrom);
  } finally {
    target.close();
  }
}

test('many edits in quick succession never survive', () => {
  withSite((site, states) => {
    for (let round = 0; round < 30; round++) {
      writeFileSync(join(site, 'index.html'), `edit ${String(round).padStart(3, '0')}`);
      assert.deepEqual(build(site, NEW, states), ['index.html'], String(round));
    }
  });
});

test('a touched file that is unchanged is not written again', () => {
  withSite((site, states) => {
    utimesSync(join(site, PAGE), 1, 1);
    assert.deepEqual(build(site, NEW, states), []);
  });
});

test('states that are damaged, missing or of another version are not used', () => {
  withSite((site, states) => {
    const file = statesFile(states, realpathSync(site));
    const [flip, cut]: ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)) as Buffer,
      (bytes) => bytes.subarray(0, bytes.length >> 1),
    ];
    const other = () => {
      const value = JSON.stringify({ format: 0, files: [] });
      return Buffer.from(sha256(value) + value);
    };
    for (const damage of [flip, cut, other, () => Buffer.alloc(0)]) {
      const bytes = readFileSync(file);
      writeFileSync(file, damage?.(bytes) ?? '');
      assert.equal(readStates(file).files.size, 0);
      writeFileSync(join(site, PAGE), 'x'.repeat(9));
      assert.deepEqual(build(site, NEW, states), [PAGE]);
    }
    rmSync(states, { recursive: true });
    assert.deepEqual(build(site, NEW, states), []);
    assert.equal(readdirSync(states).length, 1);
  });
});

test('a build succeeds if states cannot be kept', () => {
  withSite((site, _states, folder) => {
    writeFileSync(join(folder, 'file'), '');
    assert.deepEqual(build(site, { ...NEW, [PAGE]: 'edited' }, join(folder, 'file')), [PAGE]);
    assert.equal(read(site)[PAGE], 'edited');
  });
});

test('a folder of unchanged files that was replaced by a link is reported', () => {
  withSite((site, _states, folder) => {
    renameSync(join(site, 'claims'), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(site, 'claims'));
    assert.match(refusal(site, NEW), /would overwrite them: `claims`/);
  });
});

test('a file that is changed during the build stops it', () => {
  withSite((site, states) => {
    const target = openTarget(site, states);
    try {
      const next = target.newSite();
      for (const [path, text] of Object.entries(NEW)) next.keep(path, sha256(text));
      writeFileSync(join(site, PAGE), 'changed');
      assert.throws(() => target.commit(next), { name: 'Stop', message: /index\.html changed during the build/ });
    } finally {
      target.close();
    }
    assert.equal(read(site)[PAGE], 'changed');
    assert.deepEqual(build(site, NEW, states), [PAGE]);
  });
});

test('files can be read while the site is built, wherever they are', () => {
  withSite((site, states) => {
    const target = openTarget(site, states);
    try {
      const next = target.newSite();
      next.keep(PAGE, sha256('new claim'));
      next.put('index.html', sha256('another home'), () => 'another home');
      mkdirSync(join(next.folder, 'by-worker'));
      write(next.folder, { 'by-worker/a.html': 'a' });
      next.written('by-worker/a.html', sha256('a'));
      const texts = [PAGE, 'index.html', 'by-worker/a.html'].map((path) => readFileSync(next.fileOf(path), 'utf8'));
      assert.deepEqual(texts, ['new claim', 'another home', 'a']);
      assert.equal(next.digestOf('index.html'), sha256('another home'));
      assert.equal(next.digestOf('search/index.json'), undefined);
      assert.throws(() => next.put(PAGE, sha256('twice'), () => 'twice'), /Two files of the site have the path/);
      assert.throws(() => next.keep('search/index.json', sha256('other')), /does not have this version/);
      target.commit(next);
    } finally {
      target.close();
    }
    assert.deepEqual(read(site), { [PAGE]: 'new claim', 'index.html': 'another home', 'by-worker/a.html': 'a' });
  });
});
