import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { projectRoot } from '../pipeline/folder/project.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { withContent, write } from '../testing/content.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const BLOG = join(FIXTURES, 'blog');
const MAPPING = join(FIXTURES, 'blog.yaml');

/** Runs `npm run import` on a content folder. */
async function run(root: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = [join(projectRoot, 'src', 'cli', 'import.ts'), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
      env: { ...process.env, ASSAY_CONTENT: root },
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const REPORT = `_posts/2021-03-04-moon-cheese.md
  written to claims/imported/moon-cheese.md
  left out on purpose: layout: post
  left out: said_on: time of day: 18:00:00 +0100
  left out: image: /img/moon.jpg

_posts/2021-04-01-tall-tower.md
  written to claims/imported/tall-tower.md as a draft
  draft because no verdict: the mapping has no verdict for \`Quite a stretch\`
  left out: rating: Quite a stretch
  left out: weight: 12

_posts/2021-05-05-bridge.md
  not written: raw-html Unexpected raw HTML \`<iframe src="https://widgets.example/bridge"></iframe>\`, expected Markdown; to show a less-than sign, write \`\\<\` (in the line \`<iframe src="https://widgets.example/bridge"></iframe>\`)
  left out on purpose: layout: post
  left out: title: Did the bridge cost nine million?
  left out: claim: The bridge cost nine million.
  left out: rating: Right
  left out: summary: So say the accounts.
  left out: last_modified_at: 2021-05-06
  left out: sources[1].title: Accounts of the town
  left out: sources[1].url: https://town.example/accounts.pdf
  left out: (text): <iframe src="https://widgets.example/bridge"></iframe> The accounts say so.

about.md
  not imported: the mapping does not select it as a claim, and no written claim uses it
  left out: title: About this blog
  left out: (text): Two people check what is said in town.
`;

const COUNT = `4 files in the folder, 3 of them claims
1 written to be published, 1 as drafts, 1 not written
16 values left out, 2 of them on purpose
`;

const TOWER = `---
title: Is the town hall the tallest tower?
claim: Our town hall is taller than any other in the province.
claimant:
  name: The mayor
claimDate: 2021-03-30
verdict: unproven
summary: Verdict still to be given. Two are taller.
published: 2021-04-01
authors:
  - Ada Clerk
  - Bo Writer
topics:
  - town
sources:
  - id: source
    title: List of town halls
    url: https://towers.example/
    stance: context
draft: true
---

Two town halls of the province are taller.
`;

test('a blog is imported, and the report lists what was left out of each file', () =>
  withContent({}, async (root) => {
    const { code, out, err } = await run(root, BLOG, '--mapping', MAPPING);
    assert.deepEqual({ code, out, err }, { code: 0, out: `${REPORT}\n${COUNT}`, err: '' });
    assert.equal(await readFile(join(root, 'claims/imported/tall-tower.md'), 'utf8'), TOWER);
    const { files, claims } = await readClaims(root);
    assert.ok(isPublishable(files));
    assert.deepEqual(
      claims.map(({ slug, data }) => [slug, data.verdict, data.draft]),
      [
        ['flights', 'mostly-false', false],
        ['moon-cheese', 'false', false],
        ['tall-tower', 'unproven', true],
      ],
    );
  }));

test('a dry run writes only the report', () =>
  withContent({}, async (root) => {
    const report = join(root, 'report.txt');
    const { out } = await run(root, BLOG, '--mapping', MAPPING, '--dry-run', '--report', report);
    assert.equal(out, `${COUNT}The report on each file is in ${report}\nNothing was written (--dry-run)\n`);
    assert.equal(await readFile(report, 'utf8'), REPORT);
    assert.equal((await readClaims(root)).claims.length, 1);
  }));

test('an existing claim is not overwritten, whatever folder it is in', () =>
  withContent({}, async (root) => {
    await write(root, { 'claims/old/moon-cheese.md': 'mine' });
    const { out } = await run(root, BLOG, '--mapping', MAPPING, '--into', 'claims');
    assert.match(out, /not written: `.*claims\/old\/moon-cheese\.md` already exists and was not changed\n/);
    assert.equal(await readFile(join(root, 'claims/old/moon-cheese.md'), 'utf8'), 'mine');
    assert.equal(await readFile(join(root, 'claims/tall-tower.md'), 'utf8'), TOWER);
  }));

test('an error in the mapping is reported with its place, and nothing is written', () =>
  withContent({ 'm.yaml': 'claims: { fils: "*.md" }\n' }, async (root) => {
    const { code, err } = await run(root, BLOG, '--mapping', join(root, 'm.yaml'));
    assert.equal(code, 1);
    assert.match(err, /m\.yaml:1:11 error unknown-key Unknown key `fils` in `claims`; did you mean `files`\?/);
  }));

const USAGE: [what: string, args: string[], message: RegExp][] = [
  ['no folder', [], /^Expected one folder or file/],
  ['two folders', [BLOG, BLOG], /^Expected one folder or file/],
  ['a folder that does not exist', [join(BLOG, 'x')], /^There is no file or folder /],
  ['a file without claims', [MAPPING], /has no ClaimReview and no claims with the keys of claim files/],
  ['no mapping', [BLOG], /^Missing `--mapping`/],
  ['a mapping that does not exist', [BLOG, '--mapping', 'x.yaml'], /^There is no mapping file `x\.yaml`/],
  [
    'a folder outside `claims`',
    [BLOG, '--mapping', MAPPING, '--into', 'claims/../pages'],
    /^Unexpected `claims\/\.\.\/pages` for `--into`/,
  ],
];

for (const [what, args, message] of USAGE) {
  test(`${what} is a usage error`, () =>
    withContent({}, async (root) => {
      const { code, err } = await run(root, ...args);
      assert.equal(code, 2);
      assert.match(err, message);
    }));
}
