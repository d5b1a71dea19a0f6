import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';
import { CLAIM, type Files } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';

/** Text that GitHub's runner, Azure's runner or a terminal would obey. */
const COMMANDS = [
  'x\n::error title=Owned::pwned',
  '::add-mask::moon',
  '\n  ::stop-commands::abc',
  '##[error]pwned',
  '##vso[task.complete]pwned',
  '\u001b]0;title\u0007\u001b[2J\u001b[31m',
  '\r\u009b2K\u0085\u202egnp',
];

/** Runs a command on a repository that has hostile text in every field, file name and git setting, and returns its output. */
async function outputOf(
  command: string,
  words: (root: string) => string[],
  until?: RegExp,
  files = hostileFiles(),
): Promise<string> {
  return withRepository(files, async ({ root, content, git }) => {
    git('config', 'user.name', `Eve${COMMANDS.join(' ')}`.replaceAll('\n', ' '));
    git('checkout', '--quiet', '-b', 'other');
    // In CI, Vite colours its own output, which is harmless.
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
  const values = COMMANDS.map((command, n) => [
    `claims/value-${n}.md`,
    CLAIM.replace('title: Were there flights?', `title: ${quoted(`Moon ${command}`)}`)
      .replace(
        'claim: There were flights.',
        `claim: ${quoted(`There were flights ${command}`)}\nclaimant: { name: ${quoted(command)} }`,
      )
      .replace('summary: There were two.', `summary: ${quoted(command)}\ntopics: [${quoted(command)}, ""]`),
  ]);
  const names = COMMANDS.map((command, n) => [
    `claims/${command.replaceAll('/', '')}${n}.md`,
    `${CLAIM}\n[a](${n}.md)\n`,
  ]);
  return Object.fromEntries([...values, ...names, ...hostileDrafts()]);
}

/** Drafts in files and folders with hostile names, and without any other problem. */
function hostileDrafts(): [string, string][] {
  const draft = CLAIM.replace('published:', 'draft: true\npublished:');
  return COMMANDS.map((command, n) => [
    n % 2 ? `claims/draft${command}${n}.md` : `claims/${command}/draft-${n}.md`,
    draft,
  ]);
}

/** Control characters except tabs and line breaks, and bidirectional control characters. */
const CONTROL = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Asserts that a terminal or a runner would obey nothing in the output. */
function assertInert(output: string): void {
  assert.doesNotMatch(output, CONTROL);
  assert.doesNotMatch(output, /^\s*::/m, 'workflow commands');
  assert.doesNotMatch(output, /##\w*\[/, 'logging commands');
}

const FLAGS = ['--title', 'Are there owls?', '--claim', 'There were flights \u001b[2J', '--claimant', 'x\n::error::y'];

for (const [name, command, words] of [
  ['check', 'check.ts', () => []],
  ['check --format json', 'check.ts', () => ['--format', 'json']],
  ['check of an unknown file', 'check.ts', () => [COMMANDS.join('')]],
  ['changes', 'verdict-changes.ts', () => ['main']],
  ['changes since an unknown revision', 'verdict-changes.ts', () => [COMMANDS.join('')]],
  ['match', 'match.ts', () => ['There were flights']],
  ['new', 'new.ts', () => ['--dry-run', ...FLAGS]],
  [
    'import',
    'import.ts',
    (root) => [join(root, 'content', 'claims'), '--dry-run', '--mapping', join(root, 'content', 'site.yaml')],
  ],
  ['build', 'build.ts', (root) => ['--outDir', join(root, 'site')]],
] as const satisfies (readonly [string, string, (root: string) => string[]])[]) {
  test(`${name}: text from content, file names and git is harmless`, {
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
  assert.equal(named.length, COMMANDS.length, output);
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
  assert.doesNotMatch(output, CONTROL);
});

test('dev: output from the content is harmless', { skip: process.platform === 'win32' }, async () => {
  const output = await outputOf('dev.ts', () => ['--port', '0'], /files read\n(?:.*\n)*.*running at/);
  assert.match(output, /claims\/\\r/);
  assertInert(output);
});
