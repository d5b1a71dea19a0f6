import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, inFolder, NEW, OLD, read, refusal, THEIRS, write } from '../../testing/site-folder.ts';
import { LIST } from './file-list.ts';

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
