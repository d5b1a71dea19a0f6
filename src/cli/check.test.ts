import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';
import type { JsonReport } from '../pipeline/report/json-report.ts';
import { added, CLAIM, changed, type Files, second, withContent } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';

const ERROR = changed('verdict: mostly-false', 'verdict: flase');
const WARNING = second('There were flights!');

/** Runs the command on a content folder. Paths in its output are relative to the folder. */
function check(files: Files, args: string[] = [], cwd?: string) {
  return withContent(files, async (root) => {
    const env = { ...process.env, ASSAY_CONTENT: root, INIT_CWD: cwd === undefined ? projectRoot : join(root, cwd) };
    const command = ['src/cli/check.ts', ...args.map((arg) => arg.replace('ROOT', root))];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: projectRoot,
      env,
      encoding: 'utf8',
    });
    return { status, stdout: stdout.replaceAll(root + sep, ''), stderr: stderr.replaceAll(root, 'ROOT') };
  });
}

test('exit code: 0 without errors, 1 with an error, 0 with a warning unless strict', async () => {
  assert.equal((await check({})).status, 0);
  assert.equal((await check(ERROR)).status, 1);
  assert.equal((await check(WARNING)).status, 0);
  assert.equal((await check(WARNING, ['--strict'])).status, 1);
  const note = changed('kind: official', 'kind: news');
  assert.equal((await check(note, ['--strict'])).status, 0);
});

test('errors in drafts do not make it fail unless strict', async () => {
  const draft = second('A ship was sold.', 'draft: true', 'order: first');
  const { status, stdout } = await check(draft);
  assert.equal(status, 0);
  assert.match(stdout, /^claims\/second\.md:5:8 error number .* \(draft\)$/m);
  assert.equal((await check(draft, ['--strict'])).status, 1);
});

test('notes are counted by rule, and --notes shows them all', async () => {
  const note = (text: string) => CLAIM.replace('There were flights.', text).replace('kind: official', 'kind: news');
  const files = { 'claims/flights.md': note('A ship was sold.'), 'claims/second.md': note('Zebras are black.') };
  const { stdout } = await check(files);
  const reason = /no-primary-source (.*)/.exec((await check(files, ['--notes'])).stdout)?.[1];
  assert.equal(
    stdout,
    `claims/flights.md:7:1 note no-primary-source ${reason} … and 1 more
\`npm run check -- --notes\` shows every note.

2 notes in 5 files read
`,
  );
  const every = (await check(files, ['--notes'])).stdout.match(/^claims\S+ note/gm);
  assert.deepEqual(every, ['claims/flights.md:7:1 note', 'claims/second.md:7:1 note']);
});

test('problems are shown with their line, grouped by file, the most severe last, followed by a count', async () => {
  const { stdout } = await check({ ...ERROR, ...WARNING });
  assert.equal(
    stdout,
    `claims/second.md:3:8 warning similar-claim Nearly the same claim as in \`claims/flights.md\` (\`There were flights.\`), expected one fact-check for both
    3 | claim: There were flights!
      |        ^^^^^^^^^^^^^^^^^^^

claims/flights.md:4:10 error unknown-verdict Unknown verdict \`flase\`, expected one of \`true\`, \`mostly-true\`, \`half-true\`, \`mostly-false\`, \`false\`, \`misleading\`, \`outdated\`, \`unproven\`; did you mean \`false\`?
    4 | verdict: flase
      |          ^^^^^

1 error, 1 warning in 5 files read
`,
  );
});

test('--format github prints annotations', async () => {
  const { status, stdout } = await check(added('order: first'), ['--format', 'github']);
  assert.equal(status, 1);
  assert.equal(
    stdout,
    '::error file=claims/flights.md,line=7,endLine=7,col=8,endColumn=13,title=number::Unexpected `first` for `order`, expected a whole number of 1 or more\n1 error in 4 files read\n',
  );
});

test('with --since, changed files come first and notes in others are counted', async () => {
  const boats = CLAIM.replace('There were flights.', 'A ship was sold.').replace('kind: official', 'kind: news');
  const files = { 'claims/boats.md': boats.replace('mostly-false', 'flase') };
  await withRepository(files, async ({ content, put }) => {
    await put({ ...ERROR, 'claims/zebras.md': boats.replace('A ship was sold.', 'Zebras are black.') });
    const env = { ...process.env, ASSAY_CONTENT: content };
    const words = ['src/cli/check.ts', '--format', 'github', '--since', 'main'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: projectRoot, env, encoding: 'utf8' });
    const shown = stdout.replaceAll(content + sep, '').replace(/,line=.*title=(.*)::.*/g, ' $1');
    assert.deepEqual(shown.trimEnd().split('\n'), [
      '::error file=claims/flights.md unknown-verdict',
      '::error file=claims/boats.md unknown-verdict',
      '::warning file=site.yaml missing-page',
      '::warning file=site.yaml missing-page',
      '::notice file=claims/zebras.md no-primary-source',
      '1 note in unchanged files not shown: 1 no-primary-source',
      '2 errors, 2 warnings, 2 notes in 4 files read',
    ]);
  });
});

test('--since needs --format github and an existing revision', async () => {
  const { status, stderr } = await check({}, ['--since', 'main']);
  assert.deepEqual([status, stderr], [2, '`--since` only works with `--format github`\n']);
  assert.equal((await check({}, ['--since', 'nowhere', '--format', 'github'])).status, 1);
});

test('--against compares with a published manifest, and needs one and the repository', async () => {
  const manifest = { 'data/manifest.json': '{"format":1,"site":"https://desk.example/","files":{},"claims":{}}' };
  const outside = await check(manifest, ['--against', 'ROOT']);
  assert.equal(outside.status, 1);
  assert.match(
    outside.stderr,
    /^The manifest cannot be compared with the repository\. There is no history: `ROOT` is not in/m,
  );
  const nothing = await check({}, ['--against', 'ROOT/nowhere.json']);
  assert.deepEqual(
    [nothing.status, nothing.stderr],
    [1, 'Nothing is at `ROOT/nowhere.json`, expected the `data/manifest.json` of a published site.\n'],
  );
  for (const words of [['--against'], ['--against=']]) assert.equal((await check({}, words)).status, 2);
});

test('--format json prints the same as JSON', async () => {
  const { status, stdout } = await check(added('order: first'), ['--format=json']);
  assert.equal(status, 1);
  const report = JSON.parse(stdout) as JsonReport;
  assert.deepEqual([report.errors, report.warnings, report.notes, report.publishable], [1, 0, 0, false]);
  assert.deepEqual(report.messages[0], {
    path: 'claims/flights.md',
    line: 7,
    column: 8,
    endLine: 7,
    endColumn: 13,
    level: 'error',
    rule: 'number',
    message: 'Unexpected `first` for `order`, expected a whole number of 1 or more',
  });
});

test('named files and folders limit the report and the exit code', async () => {
  const files = { ...ERROR, ...WARNING, 'pages/about.md': '---\ntitle:\n---\n\nUs.\n' };
  const one = await check(files, ['ROOT/claims/second.md']);
  assert.equal(one.status, 0);
  assert.match(one.stdout, /^claims\/second\.md:3:8 warning similar-claim .*\n.*\n.*\n\n1 warning in 1 file read\n$/);
  const typedInside = await check(files, ['flights.md'], 'claims');
  assert.match(typedInside.stdout, /\n\n1 error in 1 file read\n$/);
  const folders = await check(files, ['claims', 'site.yaml', 'claims/second.md']);
  assert.match(folders.stdout, /\n\n1 error, 1 warning in 3 files read\n$/);
});

test('a usage error gives exit code 2 and names what was expected', async () => {
  const format = await check({}, ['--format', 'sonnet']);
  assert.deepEqual(
    [format.status, format.stdout, format.stderr],
    [2, '', 'Unknown format `sonnet`, expected one of `text`, `github`, `json`\n'],
  );
  const file = await check({}, ['claims/nothing.md']);
  assert.deepEqual(
    [file.status, file.stdout, file.stderr],
    [2, '', 'Unknown file `claims/nothing.md`, expected a file or folder in the content folder ROOT\n'],
  );
  assert.equal((await check({}, ['--fast'])).status, 2);
});
