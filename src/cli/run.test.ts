import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';

/** The first line of what each command says of itself. */
const USAGES = {
  'new.ts': 'npm run new -- [FLAGS]',
  'check.ts': 'npm run check -- [FILES] [--strict] [--notes] [--format text|github|json] [--since REVISION]',
  'build.ts': 'npm run build -- [--outDir FOLDER]',
  'dev.ts': 'npm run dev -- [--port NUMBER]',
  'import.ts': 'npm run import -- FOLDER --mapping MAPPING.yaml [--into claims/imported] [--report FILE] [--dry-run]',
  'verdict-changes.ts': 'npm run changes -- REVISION',
  'schema.ts': 'npm run schema -- [--outDir FOLDER]',
  'start.ts': 'npm start -- [--outDir FOLDER]',
  'preview.ts': 'npm run preview -- [--outDir FOLDER]',
};

function run(command: string, ...args: string[]) {
  const options = { cwd: projectRoot, encoding: 'utf8' as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}`, ...args], options);
  return { status, stdout, stderr };
}

for (const [command, usage] of Object.entries(USAGES)) {
  test(`${command} --help says how it is called, and does nothing else`, () => {
    const { status, stdout, stderr } = run(command, '--help');
    assert.deepEqual([status, stdout.split('\n')[0], stderr], [0, usage, '']);
  });
}

test('an option that does not exist is named, and those that do', () => {
  assert.deepEqual(run('check.ts', '--strict', '--fast=yes', 'content'), {
    status: 2,
    stdout: '',
    stderr: 'Unknown option `--fast`; known are `--strict`, `--notes`, `--format`, `--since`, `--help`\n',
  });
  assert.equal(run('check.ts', '--formt', 'json').stderr, 'Unknown option `--formt`; did you mean `--format`?\n');
  assert.equal(run('verdict-changes.ts', '-v').stderr, 'Unknown option `-v`; known are `--help`\n');
  assert.equal(run('preview.ts', '--port', '80').stderr, 'Unknown option `--port`; known are `--outDir`, `--help`\n');
});

test('options that npm kept for itself are named, with the call that was meant', () => {
  const words = ['run', '--silent', 'new', '--title', 'Flights?', '--claim-date', '2026-11-24'];
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: projectRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.deepEqual(
    [status, stdout, stderr],
    [
      2,
      '',
      'Missing two hyphens in front of `--title`, `--claim-date`, expected `npm run new -- --title … --claim-date …`: without them npm keeps options for itself\n',
    ],
  );
});
