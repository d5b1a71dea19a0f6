import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { SITE, withContent, write } from '../testing/content.ts';
import { checkNewFiles } from './check-new-files.ts';
import { importFolder, writeImport } from './import-folder.ts';
import { readMapping } from './read-mapping.ts';
import { reportOn, reportText } from './report.ts';
import { readSource } from './source-files.ts';

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

/** Imports posts into a content folder without claims. A second import of the same posts must find nothing to import. */
async function imported(posts: Record<string, string>, mapping = MAPPING, check = checkNewFiles) {
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
      check,
    );
    await writeImport(root, result);
    const content = await readClaims(root);
    const second = await importFolder(folder, read, { root, content, into: 'claims/imported' });
    assert.deepEqual(second.accepted, []);
    const { claims } = content;
    const report = reportText(reportOn(folder, read, result));
    return { claims: new Map(claims.map((claim) => [claim.slug, { ...claim.data, html: claim.html }])), report };
  });
}

const post = (title: string, more = '', text = 'Text.') =>
  `---\ntitle: ${title}\nrating: Wrong\n${more}---\n\n${text}\n`;

test('a file that cannot be read does not stop others, and a chain of broken links needs no more checks than one', async () => {
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
      'valid.md': post('Valid'),
    };
    let checks = 0;
    const counting: typeof checkNewFiles = (...args) => {
      checks++;
      return checkNewFiles(...args);
    };
    const { claims, report } = await imported(posts, MAPPING, counting);
    assert.deepEqual([...claims.keys()], ['valid']);
    assert.equal(checks, 3);
    assert.match(report, /posts\/deep\.md\n {2}not written: cannot be read: 2:1 Unexpected nesting/);
    assert.equal(
      report.match(/dead-link Unexpected link to `c\d+\.md`, which does not exist; .* \(in the line `See \[the next\]/g)
        ?.length,
      length,
    );
  }
});

test('a chain of links through list pages needs no more checks than one broken file', async () => {
  const mapping = MAPPING.replace('fields:', 'fields:\n  topics: tags\n  claimants: [{ name: by }]');
  /** Each claim links to a list that contains only the next one. The last has an error. */
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length: length + 1 }, (_, n) => [
        `c${n}.md`,
        post(
          `C${n}`,
          `tags: [topic ${n}]\nby: Person ${n}\n`,
          n === length ? '<b>No</b>' : n % 2 ? `[on](/topics/topic-${n + 1}/)` : `[on](/claimants/person-${n + 1})`,
        ),
      ]),
    );
  /** A list of 41 claims, of which the last is rejected, and a link to its second page. */
  const pages = {
    ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}.md`, post(`P${n}`, 'tags: [many]\n', 'Text.')])),
    'p40.md': post('P40', 'tags: [many]\n', '[all](/topics/topic-1/)'),
    'second.md': post('Second', '', '[more](/topics/many/2/), [first](/topics/many/)'),
    'valid.md': post('Valid', '', '[first](/topics/many/)'),
  };
  for (const length of [2, 20]) {
    let checks = 0;
    const counting: typeof checkNewFiles = (...args) => {
      checks++;
      return checkNewFiles(...args);
    };
    const { claims, report } = await imported({ ...chain(length), ...pages }, mapping, counting);
    assert.equal(claims.size, 41);
    assert.ok(claims.has('valid') && claims.has('p0') && !claims.has('p40') && !claims.has('second'));
    assert.equal(checks, 3);
    assert.match(report, /posts\/second\.md\n {2}not written: dead-link Unexpected link to `\/topics\/many\/2\/`/);
    assert.equal(report.match(/dead-link Unexpected link to `\/(?:topics|claimants)\//g)?.length, length + 2);
  }
});

test('what Hugo or Jekyll did not publish stays a draft', async () => {
  const { claims, report } = await imported({
    'a.md': post('A', 'draft: true\n'),
    'b.md': post('B', 'published: false\n'),
  });
  assert.deepEqual(
    [...claims.values()].map((data) => data.draft),
    [true, true],
  );
  assert.match(report, /draft because the source has `draft: true`/);
  assert.match(report, /draft because the source has `published: false`/);
});

test('a text with template tags of the old site becomes a draft', async () => {
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
    /draft because the body contains `\{\{< youtube abc >\}\}`, which only the software of the old site understands/,
  );
});

test('without `undecided` a claim without a verdict is not written', async () => {
  const { claims, report } = await imported({ 'a.md': post('A').replace('Wrong', 'Hm') });
  assert.equal(claims.size, 0);
  assert.match(report, /not written: no verdict: the mapping has no verdict for `Hm`/);
});

test('two files with the same name become two claims', async () => {
  const { claims } = await imported({ 'A b.md': post('A'), 'a-B.md': post('B') });
  assert.deepEqual([...claims.keys()], ['a-b-2', 'a-b']);
});

test('links between claims, by file or by old address, are changed to the new addresses', async () => {
  const mapping = MAPPING.replace(
    '"posts/*.md" }',
    '"posts/{year}-{name}.md", slug: "{name}", addresses: { all: ["/{year}/{name}.html", aliases] } }\nsite: https://old.example/',
  );
  const { claims, report } = await imported(
    {
      '2020-Bell Tower.md': post(
        'Bell',
        'aliases: [/bell/, old/bell, /both]\n',
        '[m](./2021-moon.md#how) [self](#what)\n\n## What',
      ),
      '2021-moon.md': post(
        'Moon',
        'aliases: /both\n',
        'See [a](2020-Bell%20Tower.md), [b](/bell), [c](https://old.example/old/bell/?x=1), [d][r].\n\n## How\n\n[r]: /2020/Bell%20Tower.html',
      ),
      '2022-moon.md': post(
        'Other moon',
        '',
        '[m](2021-moon.md), [o](/2022/moon.html), [x](https://else.example/bell), [l](/about/)',
      ),
      '2023-lost.md': post('Lost', '', '[g](2019-gone.md)'),
      '2024-two.md': post('Two', '', '[b](/both)'),
    },
    mapping,
  );
  assert.deepEqual([...claims.keys()].sort(), ['bell-tower', 'moon', 'moon-2', 'two']);
  const hrefs = (slug: string) =>
    [...(claims.get(slug)?.html ?? '').matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href]) => href);
  assert.deepEqual(hrefs('bell-tower').slice(0, 2), ['/claims/moon/#how', '#what']);
  assert.deepEqual(hrefs('moon'), Array(4).fill('/claims/bell-tower/'));
  assert.deepEqual(hrefs('moon-2'), [
    '/claims/moon/',
    '/claims/moon-2/',
    'https://else.example/bell',
    'https://old.example/about/',
  ]);
  // Two claims share that address.
  assert.deepEqual(hrefs('two'), ['https://old.example/both']);
  assert.match(report, /posts\/2023-lost\.md\n {2}not written: dead-link Unexpected link to `2019-gone\.md`/);
});

test('claims that share a value are related in a circle, without those that are not written', async () => {
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

test('a claim with errors only because of rejected claims is imported in the same run', async () => {
  const mapping = MAPPING.replace('fields:', 'fields:\n  topics: tags\n  aliases: old');
  const { claims, report } = await imported(
    {
      // Without the broken claim, the topic “C++” gets the address of “C”.
      'a.md': post('Broken', 'tags: [C]\nold: [first]\n', '<b>No</b>'),
      'b.md': post('Plus', 'tags: [C++]\n'),
      'c.md': post('Link', '', '[topic](/topics/c/)'),
      'd.md': post('Alias', 'old: [first]\n'),
      'e.md': post('Shared', 'old: [both]\n'),
      'f.md': post('Shared too', 'old: [both]\n'),
      'g.md': post('Chain', '', '[next](h.md)'),
      'h.md': post('Chain end', '', '[alias](/claims/first/)'),
    },
    mapping,
  );
  assert.deepEqual([...claims.keys()].sort(), ['b', 'c', 'd', 'e', 'g', 'h'], report);
  assert.match(report, /posts\/f\.md\n {2}not written: alias-in-use/);
});

test('a file that cannot be read is listed with the reason', async () => {
  const { claims, report } = await imported({ 'a.md': '---js\nprocess.exit(3)\n---\n' });
  assert.equal(claims.size, 0);
  assert.match(report, /posts\/a\.md\n {2}not written: cannot be read: 1:\d+ Unexpected front matter language `js`/);
});
