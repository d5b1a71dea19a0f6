import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readVisits, type Visit, visitLine } from '../model/visit.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { CLAIM, withContent } from '../testing/content.ts';
import { PAGES, startServer, type TestServer } from '../testing/misbehaving-server.ts';

let server: TestServer;
before(async () => {
  server = await startServer({
    ...PAGES,
    '/wayback/available': (_, response) => void response.end('{"archived_snapshots":{}}'),
  });
});
after(() => server.close());

const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;

/** A claim whose sources are pages of the server. */
function claimWith(...paths: string[]): string {
  const sources = paths.map(
    (path, index) => `  - id: s${index}\n    title: T${index}\n    url: ${at(path)}\n    stance: context\n`,
  );
  return CLAIM.replace('  - id: agency\n', `${sources.join('')}  - id: agency\n`);
}

function start(root: string, ...args: string[]) {
  const command = [join(projectRoot, 'src/cli/sources.ts'), '--delay', '0', '--timeout', '5', ...args];
  const env = { ...process.env, ASSAY_CONTENT: root, ASSAY_WAYBACK_API: at('/'), ASSAY_WAYBACK_SAVE: at('/') };
  return spawn(process.execPath, command, { cwd: projectRoot, env });
}

async function sources(root: string, ...args: string[]) {
  const child = start(root, '--allow-private', ...args);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, status: child.exitCode };
}

const asked = () =>
  server.requests.map(({ what }) => what.replace('GET ', '')).filter((path) => !/robots|wayback/.test(path));
const resultsIn = async (root: string) => readVisits(await readFile(join(root, 'sources.jsonl'), 'utf8'), '2999-12-31');

test('pages are visited, results are written a line each, and the files of claims stay as they are', async () => {
  const claim = claimWith('/fine', '/404', '/moved');
  await withContent({ 'claims/flights.md': claim, 'sources.jsonl': '<<<<<<< HEAD\n' }, async (root) => {
    const { stdout, status } = await sources(root, '--failures', '1');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^Gone \(1\):\n {2}http:\S+\/404\n {4}offline since \d{4}-\d\d-\d\d: 404\n {4}claims\/flights\.md, source s1\n/,
    );
    assert.match(stdout, /Moved for good \(1\):\n {2}\S+\/moved\n {4}now at \S+\/fine\n/);
    assert.match(stdout, /\nVisited 3 addresses: 1 live, 1 moved, 0 blocked, 1 gone, 0 unclear\.\n$/);
    const { visits, ignored } = await resultsIn(root);
    assert.deepEqual(
      [...visits.values()].map(({ outcome }) => outcome),
      ['gone', 'live', 'moved'],
    );
    assert.deepEqual(ignored, []);
    assert.equal(await readFile(join(root, 'claims/flights.md'), 'utf8'), claim);
  });
});

test('a run that is killed picks up where it left off', async () => {
  const paths = Array.from({ length: 12 }, (_, n) => `/temporary?${n}`);
  await withContent({ 'claims/flights.md': claimWith(...paths) }, async (root) => {
    server.requests.length = 0;
    const first = start(root, '--allow-private', '--delay', '0.05');
    while (asked().length < 8) await sleep(5);
    first.kill('SIGKILL');
    await once(first, 'close');
    const before = asked().filter((path) => path.startsWith('/temporary'));
    server.requests.length = 0;
    const { stderr, stdout, status } = await sources(root);
    const again = asked().filter((path) => path.startsWith('/temporary') && before.includes(path));
    assert.equal(status, 0);
    assert.match(stderr, /Going on with the run that was stopped: \d+ addresses were visited\./);
    assert.doesNotMatch(stdout, /Visited 12 /);
    assert.ok(again.length <= 1, 'only the page that was being visited is visited again');
    assert.equal((await resultsIn(root)).visits.size, 12);
  });
});

/** Leaves the results of a run that was stopped. */
async function stopped(root: string, visit: Visit): Promise<void> {
  await mkdir(cacheFolder(root), { recursive: true });
  await writeFile(join(cacheFolder(root), 'sources-run.jsonl'), `${visitLine(visit)}\n`);
}

test('an address that others visited after a run was stopped is visited again', async () => {
  const later: Visit = { address: at('/fine'), outcome: 'live', checked: '2026-05-20' };
  const files = { 'claims/flights.md': claimWith('/fine'), 'sources.jsonl': visitLine(later) };
  await withContent(files, async (root) => {
    await stopped(root, { ...later, outcome: 'gone', since: '2026-05-01', checked: '2026-05-03' });
    const { stderr } = await sources(root);
    assert.doesNotMatch(stderr, /Going on/);
    const visit = (await resultsIn(root)).visits.get(later.address);
    assert.equal(visit?.outcome, 'live');
    assert.ok((visit?.checked ?? '') > later.checked);
  });
});

test('a result of a day that has not come yet is not kept, and the address is visited', async () => {
  const future: Visit = { address: at('/fine'), outcome: 'gone', since: '2998-01-01', checked: '2998-02-01' };
  const files = { 'claims/flights.md': claimWith('/fine'), 'sources.jsonl': visitLine(future) };
  await withContent(files, async (root) => {
    await stopped(root, future);
    await sources(root);
    assert.equal((await resultsIn(root)).visits.get(future.address)?.outcome, 'live');
  });
});

test('a run with --save that is stopped before it saves pages saves them when it is run again', async () => {
  await withContent({ 'claims/flights.md': claimWith('/fine', '/404') }, async (root) => {
    await stopped(root, { address: at('/fine'), outcome: 'live', checked: '2026-05-03' });
    server.requests.length = 0;
    const { stdout } = await sources(root, '--save', '--only', '/fine');
    assert.ok(server.requests.some(({ what }) => what === `GET /save/${at('/fine')}`));
    assert.match(stdout, /^No answer about a copy \(1\):\n {2}\S+\/fine\n {4}not saved: /);
  });
});

test('a dry run sends nothing and writes nothing, and a pattern or a limit chooses addresses', async () => {
  await withContent({ 'claims/flights.md': claimWith('/a/1', '/a/2', '/b/1') }, async (root) => {
    server.requests.length = 0;
    const listed = async (...args: string[]) =>
      (await sources(root, '--dry-run', ...args)).stdout.replaceAll(at(''), '');
    assert.equal(await listed(), '/a/1\n/a/2\n/b/1\n');
    assert.equal(await listed('--only', 'A/*'), '/a/1\n/a/2\n');
    assert.equal(await listed('claims/flights.md', '--limit', '2'), '/a/1\n/a/2\n');
    const known = { address: at('/a/1'), outcome: 'live', checked: '2026-01-01' };
    await writeFile(join(root, 'sources.jsonl'), JSON.stringify(known));
    assert.equal(await listed('--limit', '2'), '/a/2\n/b/1\n', 'those that were never visited come first');
    assert.equal(server.requests.length, 0);
  });
});

test('private addresses are refused without the option for them, and a link in place of the file is replaced', async () => {
  await withContent({ 'claims/flights.md': claimWith('/fine'), 'other.txt': 'theirs' }, async (root) => {
    await symlink(join(root, 'other.txt'), join(root, 'sources.jsonl'));
    server.requests.length = 0;
    const child = start(root);
    const [stdout] = await Promise.all([text(child.stdout), once(child, 'close')]);
    assert.match(stdout, /Unclear \(1\):\n {2}\S+\n {4}private address\n/);
    assert.equal(server.requests.length, 0);
    assert.equal(await readFile(join(root, 'other.txt'), 'utf8'), 'theirs');
    assert.equal((await resultsIn(root)).visits.size, 1);
  });
});

test('wrong options end with a usage error', async () => {
  await withContent({}, async (root) => {
    for (const args of [['--delay', 'soon'], ['no-such-file.md']])
      assert.equal((await sources(root, ...args)).status, 2, args.join(' '));
  });
});
