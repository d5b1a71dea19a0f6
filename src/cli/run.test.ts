import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';

/** The first line of each usage text. */
const USAGES = {
  'new.ts': 'npm run new -- [OPTIONS]',
  'check.ts': 'npm run check -- [FILES] [--strict] [--notes] [--format text|github|json] [--since REVISION]',
  'build.ts': 'npm run build -- [--outDir FOLDER] [--fresh]',
  'dev.ts': 'npm run dev -- [--port NUMBER]',
  'import.ts':
    'npm run import -- FOLDER_OR_FILE [--mapping MAPPING.yaml] [--into claims/imported] [--report FILE] [--dry-run]',
  'verdict-changes.ts': 'npm run changes -- REVISION',
  'schema.ts': 'npm run schema -- [--outDir FOLDER]',
  'start.ts': 'npm start -- [--outDir FOLDER]',
  'preview.ts': 'npm run preview -- [--outDir FOLDER]',
  'match.ts': 'npm run match -- "TEXT" [--site FOLDER] [--format text|json|claims-search] [--limit N]',
  'docs.ts': 'npm run docs',
  'test.ts': 'npm test',
};

function run(command: string, ...args: string[]) {
  const options = { cwd: projectRoot, encoding: 'utf8' as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}`, ...args], options);
  return { status, stdout, stderr };
}

for (const [command, usage] of Object.entries(USAGES)) {
  test(`${command} --help prints the usage and does nothing else`, () => {
    const { status, stdout, stderr } = run(command, '--help');
    assert.deepEqual([status, stdout.split('\n')[0], stderr], [0, usage, '']);
  });
}

test('an unknown option is reported with the known ones', () => {
  assert.deepEqual(run('check.ts', '--strict', '--fast=yes', 'content'), {
    status: 2,
    stdout: '',
    stderr:
      'Unknown option `--fast`; expected one of `--strict`, `--notes`, `--format`, `--since`, `--against`, `--help`\n',
  });
  assert.equal(run('check.ts', '--formt', 'json').stderr, 'Unknown option `--formt`; did you mean `--format`?\n');
  assert.equal(run('verdict-changes.ts', '-v').stderr, 'Unknown option `-v`; expected one of `--help`\n');
  assert.equal(
    run('preview.ts', '--port', '80').stderr,
    'Unknown option `--port`; expected one of `--outDir`, `--help`\n',
  );
});

test('options that npm took as its own are reported with the correct command', () => {
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
      'Missing `--` before `--title`, `--claim-date`, expected `npm run new -- --title … --claim-date …`: without it, npm takes the options as its own\n',
    ],
  );
});
