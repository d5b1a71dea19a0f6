import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';
import { CLAIM, type Files } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';

/** What speaks to GitHub's runner, to that of Azure, and to a terminal. */
const SPEECH = [
  'x\n::error title=Owned::pwned',
  '::add-mask::moon',
  '\n  ::stop-commands::abc',
  '##[error]pwned',
  '##vso[task.complete]pwned',
  '\u001b]0;title\u0007\u001b[2J\u001b[31m',
  '\r\u009b2K\u0085\u202egnp',
];

/** Runs a command with these words in every place that content, file names and git have for them. */
async function outputOf(
  command: string,
  words: (root: string) => string[],
  until?: RegExp,
  files = hostileFiles(),
): Promise<string> {
  return withRepository(files, async ({ root, content, git }) => {
    git('config', 'user.name', `Eve${SPEECH.join(' ')}`.replaceAll('\n', ' '));
    git('checkout', '--quiet', '-b', 'other');
    // Vite colours its own words where the environment says that CI runs it; those steer a terminal rightly.
    const env = { ...process.env, ASSAY_CONTENT: content, INIT_CWD: root, PORT: '0', NO_COLOR: '1' };
    const child = spawn(process.execPath, [join(projectRoot, 'src/cli', command), ...words(root)], {
      cwd: projectRoot,
      env,
    });
    let output = '';
    const take = (bytes: string) => {
      output += bytes;
      if (until?.test(output)) child.kill();
    };
    child.stdin.end();
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    await new Promise((resolve) => child.on('close', resolve));
    return output;
  });
}

function hostileFiles(): Files {
  const quoted = (text: string) => JSON.stringify(text).replaceAll('\u202e', '\\u202e').replaceAll('\u009b', '\\x9b');
  const values = SPEECH.map((speech, n) => [
    `claims/value-${n}.md`,
    CLAIM.replace('title: Were there flights?', `title: ${quoted(`Moon ${speech}`)}`)
      .replace(
        'claim: There were flights.',
        `claim: ${quoted(`There were flights ${speech}`)}\nclaimant: { name: ${quoted(speech)} }`,
      )
      .replace('summary: There were two.', `summary: ${quoted(speech)}\ntopics: [${quoted(speech)}, ""]`),
  ]);
  const names = SPEECH.map((speech, n) => [`claims/${speech.replaceAll('/', '')}${n}.md`, `${CLAIM}\n[a](${n}.md)\n`]);
  return Object.fromEntries([...values, ...names, ...hostileDrafts()]);
}

/** Files and folders with such names that readers do not see; nothing else is wrong with a folder of them. */
function hostileDrafts(): [string, string][] {
  const draft = CLAIM.replace('published:', 'draft: true\npublished:');
  return SPEECH.map((speech, n) => [n % 2 ? `claims/draft${speech}${n}.md` : `claims/${speech}/draft-${n}.md`, draft]);
}

/** Control characters but tabs and ends of lines, and signs of direction. */
const STEERING = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Nothing in it steers a terminal or a runner. */
function assertInert(output: string): void {
  assert.doesNotMatch(output, STEERING);
  assert.doesNotMatch(output, /^\s*::/m, 'commands to the runner');
  assert.doesNotMatch(output, /##\w*\[/, 'older commands');
}

const FLAGS = ['--title', 'Are there owls?', '--claim', 'There were flights \u001b[2J', '--claimant', 'x\n::error::y'];

for (const [name, command, words] of [
  ['check', 'check.ts', () => []],
  ['check --format json', 'check.ts', () => ['--format', 'json']],
  ['check of a file that is none', 'check.ts', () => [SPEECH.join('')]],
  ['changes', 'verdict-changes.ts', () => ['main']],
  ['changes since a revision that is none', 'verdict-changes.ts', () => [SPEECH.join('')]],
  ['match', 'match.ts', () => ['There were flights']],
  ['new', 'new.ts', () => ['--dry-run', ...FLAGS]],
  [
    'import',
    'import.ts',
    (root) => [join(root, 'content', 'claims'), '--dry-run', '--mapping', join(root, 'content', 'site.yaml')],
  ],
  ['build', 'build.ts', (root) => ['--outDir', join(root, 'site')]],
] as const satisfies (readonly [string, string, (root: string) => string[]])[]) {
  test(`${name}: nothing in content, file names and git speaks to a terminal or to a runner`, {
    skip: process.platform === 'win32',
  }, async () => {
    const output = await outputOf(command, words);
    assert.ok(output.length > 20, output);
    assertInert(output);
  });
}

test('build: the names of unpublished drafts are harmless', {
  skip: process.platform === 'win32',
}, async () => {
  const words = (root: string) => ['--outDir', join(root, 'site')];
  const output = await outputOf('build.ts', words, /^Left out.*\n/m, Object.fromEntries(hostileDrafts()));
  const named =
    /^Not published, because of `draft` or `publishAt`: (.*)$/m.exec(output)?.[1]?.split(/, claims\//) ?? [];
  assert.equal(named.length, SPEECH.length, output);
  assertInert(output);
});

test('check --format github: each line is our own workflow command or the count', {
  skip: process.platform === 'win32',
}, async () => {
  const output = await outputOf('check.ts', () => ['--format', 'github']);
  const lines = output.trimEnd().split('\n');
  const OURS =
    /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+,col=\d+(?:,endColumn=\d+)?,title=[\w-]+::./;
  assert.deepEqual(
    lines.slice(0, -1).filter((line) => !OURS.test(line)),
    [],
  );
  assert.match(lines.at(-1) ?? '', /^\d+ errors, .* files read$/);
  assert.doesNotMatch(output, STEERING);
});

test('dev: output from the content is harmless', { skip: process.platform === 'win32' }, async () => {
  const output = await outputOf('dev.ts', () => ['--port', '0'], /files read\n(?:.*\n)*.*running at/);
  assert.match(output, /claims\/\\r/);
  assertInert(output);
});
