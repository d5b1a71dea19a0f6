import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { projectRoot } from '../pipeline/folder/project.ts';
import { receiptText, sha256 } from '../receipts/manifest.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const FOLDER = join(projectRoot, '.github', 'workflows');
const NAMES = readdirSync(FOLDER);
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const workflows = new Map(NAMES.map((name) => [name, parse(textOf(name)) as Workflow]));

function workflow(name: string): Workflow {
  const found = workflows.get(name);
  assert.ok(found, name);
  return found;
}

/** The permissions of each job. */
const PERMISSIONS: Record<string, Record<string, string>> = {
  'check.yml check': { contents: 'read' },
  'test.yml test': { contents: 'read' },
  'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'publish.yml build': { contents: 'read', pages: 'read' },
  'publish.yml attest': { attestations: 'write', 'id-token': 'write' },
  'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
};

test('every job has known permissions', () => {
  const jobs = [...workflows].flatMap(([name, { jobs }]) => Object.keys(jobs).map((job) => `${name} ${job}`));
  assert.deepEqual(jobs.sort(), Object.keys(PERMISSIONS).sort());
});

for (const [name, { on, permissions, concurrency, jobs }] of workflows) {
  test(`${name}: permissions, concurrency and trigger`, () => {
    assert.ok(permissions, 'permissions are not set for the whole workflow');
    assert.ok(concurrency?.group, 'concurrency is not set');
    assert.ok(!('pull_request_target' in on), 'code from forks would run with write permission');
    assert.ok(!/secrets\./.test(textOf(name)), 'no secret is needed');
  });

  test(`${name}: actions are pinned by commit, with their version`, () => {
    const uses = [...textOf(name).matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
    assert.equal(uses.length, Object.values(jobs).flatMap((job) => job.steps.filter((step) => step.uses)).length);
    for (const action of uses) assert.match(action, /^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  for (const [id, job] of Object.entries(jobs))
    test(`${name}: job ${id}`, () => {
      assert.deepEqual(job.permissions ?? permissions, PERMISSIONS[`${name} ${id}`]);
      assert.ok((job['timeout-minutes'] ?? Infinity) <= 60, 'timeout-minutes is missing or too long');
      for (const { run = '', uses = '', with: inputs } of job.steps) {
        assert.ok(!run.includes('${{'), `values must reach a shell through env only: ${run}`);
        if (!uses.startsWith('actions/checkout@')) continue;
        assert.equal(inputs?.['persist-credentials'], false);
        assert.equal(inputs?.['fetch-depth'], 0);
        assert.ok(!('ref' in inputs) && !('repository' in inputs), 'the event must decide what is checked out');
      }
    });
}

test('each action has the same version everywhere', () => {
  const all = NAMES.flatMap((name) => [...textOf(name).matchAll(/uses: ([^@]*)@(.*)$/gm)]);
  const versions = new Set(all.map(([, action, version]) => `${action} ${version}`));
  assert.equal(versions.size, new Set(all.map(([, action]) => action)).size);
});

test('the job with permission to comment installs nothing and runs one command of the default branch', () => {
  const { on, jobs } = workflow('comment.yml');
  assert.deepEqual(on, { workflow_run: { workflows: [workflow('check.yml').name], types: ['completed'] } });
  const steps = jobs.comment?.steps ?? [];
  const runs = steps.flatMap((step) => step.run ?? []);
  assert.equal(runs.length, 1);
  const [, command = '', file = ''] = runs[0]?.match(/^node (\S+) "\$RUNNER_TEMP\/from-pull-request\/(\S+)"\s*$/) ?? [];
  assert.ok(existsSync(join(projectRoot, command)), command);
  const uploaded = workflow('check.yml').jobs.check?.steps.find((step) => step.with?.name === 'verdict-changes');
  assert.equal(uploaded?.with?.path, `\${{ runner.temp }}/${file}`);
  const download = steps.find((step) => step.uses?.startsWith('actions/download-artifact@'));
  assert.equal(download?.with?.pattern, 'verdict-changes');
  assert.match(String(download?.with?.path), /^\$\{\{ runner\.temp \}\}\/from-pull-request$/);
});

test('workflows run only scripts that package.json has', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object };
  const runs = [...workflows.values()].flatMap(({ jobs }) =>
    Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? [])),
  );
  const called = runs.flatMap((run) =>
    [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, script = '']) => script),
  );
  assert.deepEqual([...new Set(called)].sort(), ['build', 'changes', 'check']);
  for (const script of called) assert.ok(script in scripts, script);
});

/** Runs the step that decides whether a site is attested, as GitHub does for a repository. Returns its outputs. */
function attested(attestation: string | undefined, repository: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-attested-'));
  const output = join(folder, 'output');
  const step = workflow('publish.yml').jobs.build?.steps.find(({ id }) => id === 'manifest');
  try {
    mkdirSync(join(folder, 'dist/.well-known'), { recursive: true });
    mkdirSync(join(folder, 'dist/data'));
    writeFileSync(join(folder, 'dist/data/manifest.json'), 'The manifest.');
    writeFileSync(
      join(folder, 'dist/.well-known/assay.json'),
      receiptText('The manifest.', { commit: undefined, attestation }),
    );
    writeFileSync(output, '');
    const env = { ...process.env, GITHUB_OUTPUT: output, GITHUB_REPOSITORY: repository };
    execFileSync('bash', ['-e', '-c', step?.run ?? 'false'], { cwd: folder, env, stdio: 'pipe' });
    return readFileSync(output, 'utf8').trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a site is attested only if its settings name the repository, and is not published if they name another', () => {
  assert.equal(attested(undefined, 'night-desk/checks'), '');
  assert.equal(attested('night-desk/checks', 'Night-Desk/checks'), `digest=sha256:${sha256('The manifest.')}`);
  assert.throws(
    () => attested('night-desk/checks', 'somebody/fork'),
    ({ stdout }) => /must be `somebody\/fork`, or left out/.test(String(stdout)),
  );
});

test('the job that signs runs no code of the repository or of packages, and a site that is to be signed waits for it', () => {
  const { attest, deploy } = workflow('publish.yml').jobs;
  assert.deepEqual(
    attest?.steps.map(({ uses }) => uses?.split('@')[0]),
    ['actions/attest'],
  );
  assert.deepEqual(deploy?.needs, ['build', 'attest']);
  assert.match(deploy?.if ?? '', /attest\.result == 'success' \|\| needs\.build\.outputs\.manifest == ''/);
});

test('the site is published daily, soon after midnight UTC', () => {
  const { schedule } = workflow('publish.yml').on as { schedule: { cron: string }[] };
  assert.match(schedule[0]?.cron ?? '', /^\d{1,2} 0 \* \* \*$/);
});
