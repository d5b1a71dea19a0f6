import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { inTemporaryFolder, npmRun, projectRoot } from '../e2e/commands.ts';
import { CLAIM, type Files, SITE, write } from '../testing/content.ts';
import { KEYS, type Step, typist } from '../testing/conversation.ts';

const DOUBLED = ['--title', 'Have prices doubled?', '--claim', 'Prices: “doubled” since May.'];

/** Uses a content folder that contains `site.yaml` and these files. */
function inFolder(files: Files, use: (root: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (root) => {
    await write(root, { 'site.yaml': SITE, ...files });
    await use(root);
  });
}

/** The names of all claim files. */
async function claimsIn(root: string): Promise<string[]> {
  return (await readdir(join(root, 'claims')).catch(() => [])).sort();
}

/** The lines of a file that `npm run check` has errors or warnings about. */
async function linesToFix(root: string, path: string): Promise<string[]> {
  const { stdout } = await npmRun('check', root, ['--format', 'json', path]);
  const { messages } = JSON.parse(stdout) as { messages: { line: number; level: string }[] };
  const lines = (await readFile(path, 'utf8')).split('\n');
  return messages.filter(({ level }) => level !== 'note').map(({ line }) => lines[line - 1]?.trim() ?? '');
}

test('in an empty folder, `check` reports only what is still missing in the draft', async () => {
  await inFolder({}, async (root) => {
    const { code, stdout, stderr } = await npmRun('new', root, DOUBLED);
    const path = join(root, 'claims', 'have-prices-doubled.md');
    assert.deepEqual([code, stdout], [0, `${path}\n`]);
    assert.equal(stderr, `Draft created. To see what is still missing, run \`npm run check -- ${path}\`.\n`);
    assert.deepEqual(await linesToFix(root, path), ['verdict: ""', 'summary: ""', '- id: ""', 'title: ""', '']);
  });
});

test('a draft can be created next to broken files, which count as similar claims too', async () => {
  const files = {
    'claims/flights.md': CLAIM.replace('summary: There were two.', 'sumary: [').replace(
      'There were flights',
      'There were spy flights',
    ),
    'claims/draft.md': CLAIM.replace(
      'summary: There were two.',
      'topics: [Armed forces]\nclaimant: { name: NDTV, type: organization }',
    ),
  };
  await inFolder(files, async (root) => {
    const flags = [
      '--title',
      'Flights?',
      '--claim',
      'There were two flights',
      '--topic',
      'armed forces',
      '--claimant',
      'Ndtv',
    ];
    const { code, stdout, stderr } = await npmRun('new', root, [...flags, '--dry-run']);
    assert.equal(code, 0);
    assert.equal(
      stderr,
      `Similar claim in \`${join(root, 'claims', 'draft.md')}\` (Mostly false): There were flights.
Using \`NDTV\`, as in other claims, instead of \`Ndtv\`.
Using \`Armed forces\`, as in other claims, instead of \`armed forces\`.
`,
    );
    assert.match(stdout, /claimant:\n {2}name: NDTV\n {2}type: organization\n/);
    assert.deepEqual(await claimsIn(root), ['draft.md', 'flights.md'], 'a dry run writes nothing');
  });
});

test('without a terminal, a missing title or claim is reported by its option', async () => {
  await inFolder({}, async (root) => {
    const none = await npmRun('new', root);
    assert.deepEqual(
      [none.code, none.stdout, none.stderr],
      [2, '', 'Missing `--title` and `--claim`, which the command can only ask for in a terminal\n'],
    );
    assert.match((await npmRun('new', root, ['--title', 'T'])).stderr, /^Missing `--claim`/);
    assert.equal((await npmRun('new', root, [...DOUBLED, '--titel', 'T'])).code, 2);
    assert.equal(
      (await npmRun('new', root, [...DOUBLED, '--slug', 'doubled.md'])).stdout,
      `${join(root, 'claims/doubled.md')}\n`,
    );
  });
});

test('every invalid value is reported by its option, and nothing is written', async () => {
  await inFolder({ 'claims/flights.md': CLAIM }, async (root) => {
    const wrong = [
      ['--title', ' '],
      ['--claim', 'C'],
      ['--claimant-type', 'paper'],
      ['--claim-date', '2026-02-30'],
      ['--appearance', 'javascript:alert(1)'],
      ['--verdict', 'flase'],
      ['--topic', 'red \u001b[31m'],
      ['--topic', ''],
      ['--lang', 'english'],
      ['--dossier', 'none'],
      ['--slug', '../../flights'],
    ].flat();
    const { code, stdout, stderr } = await npmRun('new', root, wrong);
    assert.deepEqual([code, stdout], [2, '']);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'Empty `--title`, expected text',
      'Unexpected `paper` for `--claimant-type`, expected one of `person`, `organization`, `group`',
      'Unexpected `2026-02-30` for `--claim-date`, expected a valid date, month or year, such as `2026-11-23`, `2026-11` or `2026`',
      'Unexpected `javascript:alert(1)` for `--appearance`, expected a full address that starts with `https://` or `http://` and has no spaces',
      'Unexpected `flase` for `--verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`; did you mean `false`?',
      '`--topic`: Unexpected control character U+001B, expected visible text: remove it',
      'Empty `--topic`, expected text',
      'Unexpected `english` for `--lang`, expected a language tag such as `en`, `pt-BR` or `ar`',
      'Unknown dossier `none` for `--dossier`; expected the name of a file in `dossiers/` without `.md`',
      'Unexpected `../../flights` for `--slug`, expected a name of lower-case letters, digits, hyphens and underscores, such as `drones-over-mexico`; did you mean `flights`?',
      'Unexpected `--claimant-type` without `--claimant`',
    ]);
    const two = ['--title', 'T', '--claim', 'C', '--claimant', 'A', '--claimant', 'B', '--claimant-type', 'group'];
    assert.equal(
      (await npmRun('new', root, two)).stderr,
      'Unexpected 1 `--claimant-type` for 2 `--claimant`, expected none, or one for each, in the same order\n',
    );
    const ndtv = ['--title', 'T', '--claim', 'C', '--claimant', 'NDTV', '--claimant', 'NDTV'];
    assert.equal(
      (await npmRun('new', root, [...ndtv, '--claimant-type', 'person', '--claimant-type', 'organization'])).stderr,
      'Unexpected `person` and `organization` as types of `NDTV`, expected one `--claimant-type` for a claimant\n',
    );
    assert.deepEqual(await claimsIn(root), ['flights.md']);
  });
});

test('no file is overwritten, even when several drafts are created at once', async () => {
  await inFolder({}, async (root) => {
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => npmRun('new', root, DOUBLED)));
    const paths = outcomes.map(({ stdout }) => stdout.trim()).sort();
    const names = [
      'have-prices-doubled-2.md',
      'have-prices-doubled-3.md',
      'have-prices-doubled-4.md',
      'have-prices-doubled.md',
    ];
    assert.deepEqual(
      paths,
      names.map((name) => join(root, 'claims', name)),
    );
    await symlink(join(root, 'nowhere.md'), join(root, 'claims', 'link.md'));
    const { code, stderr } = await npmRun('new', root, [...DOUBLED, '--slug', 'link']);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /`claims\/link\.md` already exists and was not changed\. Choose another name with `--slug`\.\n$/,
    );
    assert.deepEqual(await claimsIn(root), [...names, 'link.md'].sort());
  });
});

test('the path is relative to the folder where the command was run', async () => {
  await inFolder({ 'package.json': JSON.stringify({ scripts: {} }) }, async (root) => {
    await mkdir(join(root, 'claims'));
    const run = (folder: string) =>
      spawnSync(process.execPath, [join(projectRoot, 'src/cli/new.ts'), ...DOUBLED], {
        cwd: projectRoot,
        env: { ...process.env, ASSAY_CONTENT: root, INIT_CWD: folder },
        encoding: 'utf8',
      }).stdout;
    assert.equal(run(root), `claims/have-prices-doubled.md\n`);
    assert.equal(run(join(root, 'claims')), 'have-prices-doubled-2.md\n');
    assert.equal(run(projectRoot), `${join(root, 'claims', 'have-prices-doubled-3.md')}\n`);
  });
});

test('nothing is written if `site.yaml` has errors', async () => {
  await inFolder({ 'site.yaml': SITE.replace('lang: en', 'lang: english') }, async (root) => {
    const { code, stdout, stderr } = await npmRun('new', root, DOUBLED);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(
      stderr,
      /^`site\.yaml` has errors\. Fix them first:\n.*site\.yaml:4:7 error language .*\n.*\n.*\n\n1 error in 1 file read\n$/,
    );
    assert.deepEqual(await claimsIn(root), []);
  });
});

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

const IN_TERMINAL = { skip: hasTerminal ? false : 'needs `script` of util-linux', timeout: 60_000 };

/** Runs the command in a terminal of its own, and answers its questions. */
async function inTerminal(context: TestContext, root: string, steps: readonly Step[]) {
  const { input, output, shown } = typist(steps);
  const child = spawn('script', ['-qec', 'stty cols 100 rows 40 && npm run --silent new', '/dev/null'], {
    cwd: projectRoot,
    env: { ...process.env, ASSAY_CONTENT: root },
  });
  context.after(() => child.kill());
  input.pipe(child.stdin);
  child.stdout.pipe(output);
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, shown: shown() };
}

test('in a terminal it asks', IN_TERMINAL, async (context) => {
  await inFolder({}, async (root) => {
    const { code, shown } = await inTerminal(context, root, [
      ['The claim, word for word', `Prices have doubled.${KEYS.enter}${KEYS.enter}`],
      ['Title of the fact-check', `Have prices doubled?${KEYS.enter}`],
      ['Who made the claim?', KEYS.enter],
      ['When was it made?', KEYS.enter],
      ['Where did it appear?', KEYS.enter],
      ['Verdict', KEYS.enter],
      ['Which topic?', `prices${KEYS.enter}`],
      ['Topics: prices. Add another?', KEYS.enter],
      ['Author of the fact-check', KEYS.enter],
      ['File name', KEYS.enter],
    ]);
    assert.equal(code, 0, shown);
    const text = await readFile(join(root, 'claims', 'have-prices-doubled.md'), 'utf8');
    assert.match(text, /^---\ntitle: Have prices doubled\?\nclaim: Prices have doubled\.\nverdict: ""\n/);
  });
});

test('if the input ends, as with Ctrl+D, it says that nothing was written', IN_TERMINAL, async (context) => {
  await inFolder({}, async (root) => {
    const { code, shown } = await inTerminal(context, root, [['The claim, word for word', '\u0004']]);
    assert.equal(code, 1, shown);
    assert.match(shown, /\nNothing was written\.\s*$/);
    assert.deepEqual(await claimsIn(root), []);
  });
});
