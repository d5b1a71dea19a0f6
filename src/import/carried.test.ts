import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read-claims.ts';
import { SITE, withContent, write } from '../testing/content.ts';
import { importFolder, writeImport } from './import-folder.ts';
import { judge } from './judge.ts';
import { readMapping } from './read-mapping.ts';
import { reportOn, reportText } from './report.ts';
import { readSource } from './source-file.ts';

const MAPPING = `claims: { files: "posts/*.md" }
fields:
  title: title
  claim: title
  summary: title
  published: { fixed: 2021-01-01 }
  sources: [{ title: title, stance: { fixed: context } }]
verdict: { label: rating, labels: { Wrong: false } }
related: { same: of, most: 1 }
`;

/** Imports posts into a content folder that holds a site alone, and answers with its files, slugs and report. */
async function imported(posts: Record<string, string>, mapping = MAPPING, judged = judge) {
  const sources = Object.entries(posts).map(([name, text]) => readSource(`posts/${name}`, Buffer.from(text)));
  const folder = { files: new Map(sources.map((file) => [file.path, file])), others: [] };
  return withContent({ 'claims/flights.md': undefined, 'site.yaml': SITE }, async (root) => {
    await write(root, { 'claims/kept.md': '' });
    const { mapping: read } = readMapping('m.yaml', Buffer.from(mapping), ['false']);
    assert.ok(read);
    const result = await importFolder(
      folder,
      read,
      { root, content: await readClaims(root), into: 'claims/imported' },
      judged,
    );
    await writeImport(root, result);
    const { claims } = await readClaims(root);
    const report = reportText(reportOn(folder, read, result));
    return { claims: new Map(claims.map((claim) => [claim.slug, claim.data])), report };
  });
}

const post = (title: string, more = '', text = 'Text.') =>
  `---\ntitle: ${title}\nrating: Wrong\n${more}---\n\n${text}\n`;

test('a file that cannot be read stops no other, and a chain of broken links is judged no more often than one', async () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, n) => [
        `c${n}.md`,
        post(`C${n}`, '', `See [the next](c${n + 1}.md) and [it](/claims/c${n + 1}/).`),
      ]),
    );
  for (const length of [1, 30]) {
    const deep = `+++\n${Array(5000).fill('a').join('.')} = 1\n+++\n`;
    const posts = {
      ...chain(length),
      [`c${length}.md`]: post(`C${length}`, '', '[x](javascript:x)'),
      'deep.md': deep,
      'sound.md': post('Sound'),
    };
    let rounds = 0;
    const counting: typeof judge = (...args) => {
      rounds++;
      return judge(...args);
    };
    const { claims, report } = await imported(posts, MAPPING, counting);
    assert.deepEqual([...claims.keys()], ['sound']);
    assert.equal(rounds, 2);
    assert.match(report, /posts\/deep\.md\n {2}not written: cannot be read: 2:1 Unexpected lists/);
    assert.equal(
      report.match(
        /dead-link Unexpected link to `c\d+\.md`, where there is nothing; .* \(in the line `See \[the next\]/g,
      )?.length,
      length,
    );
  }
});

test('what Hugo and Jekyll keep to themselves stays a draft', async () => {
  const { claims, report } = await imported({
    'a.md': post('A', 'draft: true\n'),
    'b.md': post('B', 'published: false\n'),
  });
  assert.deepEqual(
    [...claims.values()].map((data) => data.draft),
    [true, true],
  );
  assert.match(report, /draft because there it says `draft: true`/);
  assert.match(report, /draft because there it says `published: false`/);
});

test('a text with instructions for the old site’s program stays a draft', async () => {
  const { claims, report } = await imported({
    'a.md': post('A', '', 'See {{< youtube abc >}} here.'),
    'b.md': post('B', '', 'See {% include x.html %} here.'),
  });
  assert.deepEqual(
    [...claims.values()].map((data) => data.draft),
    [true, true],
  );
  assert.match(
    report,
    /draft because the text has `\{\{< youtube abc >\}\}`, which only the program of the old site understands/,
  );
});

test('without `undecided` a claim without a verdict is not written', async () => {
  const { claims, report } = await imported({ 'a.md': post('A').replace('Wrong', 'Hm') });
  assert.equal(claims.size, 0);
  assert.match(report, /not written: no verdict: the mapping has no verdict for `Hm`/);
});

test('two files of one name become two claims', async () => {
  const { claims } = await imported({ 'A b.md': post('A'), 'a-B.md': post('B') });
  assert.deepEqual([...claims.keys()], ['a-b-2', 'a-b']);
});

test('claims that share a value are linked in a circle, without those that cannot be written', async () => {
  const { claims } = await imported({
    'a.md': post('A', 'of: x\n'),
    'b.md': post('B', 'of: x\n', '<b>No</b>'),
    'c.md': post('C', 'of: x\n'),
    'd.md': post('D', 'of: y\n'),
  });
  assert.deepEqual(
    [...claims].map(([slug, data]) => [slug, data.related]),
    [
      ['a', ['c']],
      ['c', ['a']],
      ['d', []],
    ],
  );
});

test('a file that cannot be read is listed with the reason', async () => {
  const { claims, report } = await imported({ 'a.md': '---js\nprocess.exit(3)\n---\n' });
  assert.equal(claims.size, 0);
  assert.match(report, /posts\/a\.md\n {2}not written: cannot be read: 1:\d+ Unexpected front matter language `js`/);
});
