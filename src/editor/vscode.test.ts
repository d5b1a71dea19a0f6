import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainMessages } from './yaml-messages.js';

const ROOT = join(import.meta.dirname, '../..');

function run(args: string[], { input = '', content = 'content' } = {}) {
  const env = { ...process.env, ASSAY_CONTENT: content, NO_COLOR: '1' };
  return spawnSync(process.execPath, args, { cwd: ROOT, env, input, encoding: 'utf8' });
}

/** Runs remark as the language server does: with the settings in package.json, on text that need not be saved. */
function remark(path: string, input: string, ...options: string[]) {
  return run(['node_modules/remark-cli/cli.js', '--no-color', '--file-path', path, ...options], { input });
}

/** The places of the errors that remark reports, `line:column`. */
function placesIn(report: string): string[] {
  return [...report.matchAll(/^(\d+:\d+)\S* +error/gm)].map(([, place = '']) => place);
}

test('errors in a claim are underlined where they are', () => {
  const broken = readFileSync(join(ROOT, 'src/e2e/fixtures/broken/claims/keys-and-verdicts.md'), 'utf8');
  const { stderr, status } = remark('content/claims/x.md', broken, '--frail', '--quiet');
  assert.equal(status, 1);
  assert.deepEqual(placesIn(stderr), ['4:10', '5:1']);
});

const INVALID_YAML: [name: string, yaml: string, reason: string][] = [
  ['a colon', 'title: He said: yes', '2:8 Unexpected colon and space inside a value'],
  ['a tab', 'title: Yes\nclaimant:\n\tname: Ana', '4:1 Unexpected tab at the start of a line'],
  ['a quotation mark', 'title: "Yes\nclaim: No', '2:8 Unclosed quotation mark'],
];

for (const [name, yaml, expected] of INVALID_YAML) {
  test(`a syntax error in front matter is the only message, worded as by check: ${name}`, () => {
    const { stderr } = remark('content/claims/x.md', `---\n${yaml}\n---\n\nText.\n`, '--quiet');
    const reported = [...stderr.matchAll(/^(\d+:\d+)\S* +error +(.*?) {2,}|^(\d+:\d+)\S* +error +(.*)$/gm)];
    assert.equal(reported.length, 1, stderr);
    assert.ok(reported[0]?.slice(1).join(' ').trim().startsWith(expected), stderr);
  });
}

test('without TypeScript, the first syntax error is reported as the parser words it', () => {
  const [message, ...others] = plainMessages('---\ntitle: He said: yes\n---\n');
  assert.deepEqual(others, []);
  assert.equal(
    String(message),
    '2:8: Invalid YAML: Nested mappings are not allowed in compact mappings; run `npm run check` for details',
  );
  assert.deepEqual(plainMessages('---\ntitle: Yes\n---\n'), []);
});

test('each content folder has its schema, and other Markdown is not checked', () => {
  const count = (path: string) => placesIn(remark(path, '---\nunknown: x\n---\n', '--quiet').stderr).length;
  assert.deepEqual(
    ['content/claims/a/x.md', 'content/dossiers/x.md', 'content/pages/x.md', 'x.md'].map(count),
    [7, 2, 2, 0],
  );
});

test('formatting does not change a file', () => {
  const text = '---\ntitle:   Spaces\n---\n\n*  a list\n*  of __two__\n';
  assert.equal(remark('content/pages/x.md', text).stdout, text);
  const settings = readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8');
  assert.match(settings, /"\[markdown\]": \{[^}]*"editor\.formatOnSave": false/);
});

interface Task {
  label: string;
  problemMatcher: { pattern: { regexp: string }; background?: { beginsPattern: string; endsPattern: string } };
}

const { tasks } = JSON.parse(readFileSync(join(ROOT, '.vscode/tasks.json'), 'utf8')) as { tasks: Task[] };
const matchers = tasks.filter(({ label }) => label.startsWith('check')).map(({ problemMatcher }) => problemMatcher);

test('the tasks find every problem that `npm run check -- --notes` prints, and nothing else', () => {
  const { stdout } = run(['src/cli/check.ts', '--notes'], { content: 'src/e2e/fixtures/broken' });
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  const counted = Object.fromEntries(
    [...last.matchAll(/(\d+) (error|warning|note)/g)].map((found) => [found[2], Number(found[1])]),
  );
  assert.ok(counted.error);
  assert.equal(matchers.length, 2);
  for (const { pattern } of matchers) {
    const found = stdout.split('\n').flatMap((line) => new RegExp(pattern.regexp).exec(line)?.[4] ?? []);
    const levels = Map.groupBy(found, (level) => level);
    assert.deepEqual(Object.fromEntries([...levels].map(([level, lines]) => [level, lines.length])), counted);
  }
});

test('the background task recognises where a run begins and ends', async () => {
  const watched = mkdtempSync(join(tmpdir(), 'assay-'));
  const script = join(watched, 'script.mjs');
  writeFileSync(script, '');
  const { beginsPattern = '', endsPattern = '' } = matchers.find((matcher) => matcher.background)?.background ?? {};
  const child = spawn(process.execPath, [`--watch-path=${watched}`, script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const seen: string[] = [];
  for await (const text of child.stdout.setEncoding('utf8')) {
    for (const [name, pattern] of Object.entries({ begins: beginsPattern, ends: endsPattern })) {
      if (new RegExp(pattern).test(String(text))) seen.push(name);
    }
    if (seen.length === 1) writeFileSync(join(watched, 'claim.md'), 'changed');
    if (seen.length >= 2) child.kill();
  }
  rmSync(watched, { recursive: true });
  assert.deepEqual(seen.slice(0, 2), ['ends', 'begins']);
});
