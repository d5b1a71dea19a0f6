import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Repository, withRepository } from '../testing/repository.ts';
import { writeTree } from './write-tree.ts';

const ODD = 'line one\r\nline two\rline three\n$Id$ d\u00e9j\u00e0\u0000\ufffd';

/** Makes a tree from the input of `git mktree`, even an invalid one. */
function treeOf({ root }: Repository, entries: string): string {
  const input = Buffer.from(entries, 'latin1');
  return execFileSync('git', ['mktree', '-z', '--missing'], { cwd: root, input, encoding: 'utf8' }).trim();
}

test('every file is written byte for byte, whatever attributes the working tree has', async () => {
  const bytes = Buffer.concat([Buffer.from(ODD), Buffer.from([0xff, 0xfe, 0x00])]);
  await withRepository({ 'claims/odd.md': bytes }, async (repository) => {
    await repository.put({ '.gitattributes': '* working-tree-encoding=UTF-16 ident text eol=crlf\n' });
    writeTree('HEAD:content', repository.content, join(repository.root, 'before'));
    assert.deepEqual(readFileSync(join(repository.root, 'before/claims/odd.md')), bytes);
    assert.ok(readFileSync(join(repository.root, 'before/site.yaml'), 'utf8').startsWith('title: '));
  });
});

test('links are kept, and nothing is written through them', async () => {
  await withRepository({}, async (repository) => {
    await symlink('../outside', join(repository.content, 'claims', 'away'));
    await writeFile(join(repository.content, 'claims', 'b.md'), 'b');
    repository.commit();
    writeTree('HEAD:content', repository.content, join(repository.root, 'before'));
    assert.equal(readlinkSync(join(repository.root, 'before/claims/away')), '../outside');
    assert.ok(lstatSync(join(repository.root, 'before/claims/b.md')).isFile());
  });
});

test('a name that is both a link and a folder does not write elsewhere', async () => {
  await withRepository({}, async (repository) => {
    const blob = repository.git('rev-parse', 'HEAD:content/site.yaml');
    const inner = treeOf(repository, `100644 blob ${blob}\tb.md\0`);
    const tree = treeOf(repository, `120000 blob ${blob}\ta\0` + `040000 tree ${inner}\ta\0`);
    assert.throws(() => writeTree(tree, repository.content, join(repository.root, 'before')), /EEXIST/);
    assert.ok(lstatSync(join(repository.root, 'before/a')).isDirectory());
  });
});

test('a path that points outside the folder is rejected', async () => {
  await withRepository({}, async (repository) => {
    const blob = repository.git('rev-parse', 'HEAD:content/site.yaml');
    for (const name of ['..', '.']) {
      const tree = treeOf(repository, `040000 tree ${treeOf(repository, `100644 blob ${blob}\tb.md\0`)}\t${name}\0`);
      assert.throws(() => writeTree(tree, repository.content, join(repository.root, 'deep', 'before')), {
        name: 'RevisionError',
        message: `Unexpected path \`${name}/b.md\` in the history, expected one without \`..\`.`,
      });
    }
    assert.ok(!existsSync(join(repository.root, 'deep', 'b.md')));
  });
});

test('a name that is not valid UTF-8 is kept, and a missing blob is reported', async () => {
  await withRepository({}, async (repository) => {
    const blob = repository.git('rev-parse', 'HEAD:content/site.yaml');
    const before = join(repository.root, 'before');
    writeTree(treeOf(repository, `100644 blob ${blob}\t\xff.md\0`), repository.content, before);
    assert.deepEqual(readdirSync(before, { encoding: 'buffer' }), [Buffer.from([0xff, 0x2e, 0x6d, 0x64])]);
    const gone = treeOf(repository, `100644 blob ${'1'.repeat(40)}\ta.md\0`);
    assert.throws(() => writeTree(gone, repository.content, before), { name: 'RevisionError' });
  });
});
