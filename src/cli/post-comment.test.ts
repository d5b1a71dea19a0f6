import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const COMMAND = join(import.meta.dirname, 'post-comment.ts');
const RUN = {
  head_sha: 'a'.repeat(40),
  head_branch: 'x&y=$(touch z)',
  head_repository: { id: 5, owner: { login: 'somebody' } },
  html_url: 'https://github.com/desk/checks/actions/runs/7',
};
const MARKER = '<!-- assay: verdict changes -->';
const PULL = { number: 12, head: { sha: RUN.head_sha, repo: { id: 5 } } };
const OWN = { id: 99, user: { login: 'github-actions[bot]' }, body: `${MARKER}\nOld` };

/** The responses of GitHub's API, by `method path`. */
type Answers = Record<string, unknown>;
interface Result {
  written: { request: string; body: string }[];
  asked: string[];
  output: string;
  status: number | null;
}

/** Runs the command against a server that answers as GitHub does, on a text, a link in its place, or nothing. */
async function post(answers: Answers, text: string | { link: string } | null = 'One text.\n'): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-comment-'));
  const result: Result = { written: [], asked: [], output: '', status: null };
  const server = createServer((request, response) => void answer(answers, result, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify({ workflow_run: RUN }));
    const file = join(folder, 'verdict-changes.md');
    if (typeof text === 'string') await writeFile(file, text);
    else if (text) await symlink(text.link, file);
    const child = spawn(process.execPath, [COMMAND, file], {
      env: {
        ...process.env,
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_REPOSITORY: 'desk/checks',
        GITHUB_EVENT_PATH: event,
        GH_TOKEN: 'the-token',
        ASSAY_CONTENT: '',
      },
    });
    child.stdout.on('data', (part) => (result.output += part));
    child.stderr.on('data', (part) => (result.output += part));
    result.status = await new Promise((resolve) => child.on('close', resolve));
    return result;
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function answer(answers: Answers, result: Result, request: IncomingMessage, response: ServerResponse) {
  const name = `${request.method} ${request.url?.replace('/repos/desk/checks/', '')}`;
  assert.equal(request.headers.authorization, 'Bearer the-token');
  let body = '';
  for await (const part of request) body += part;
  if (request.method === 'GET') result.asked.push(name);
  else result.written.push({ request: name, body: (JSON.parse(body) as { body: string }).body });
  response.statusCode = name in answers ? 200 : 404;
  response.end(JSON.stringify(answers[name] ?? { message: 'Not Found' }));
}

const HEAD = 'GET pulls?state=open&per_page=100&head=somebody%3Ax%26y%3D%24(touch%20z)';
const FILES = 'GET pulls/12/files?per_page=100&page=1';
const COMMENTS = 'GET issues/12/comments?per_page=100&page=1';
const CREATE = 'POST issues/12/comments';
const COMPLETE: Answers = {
  [HEAD]: [PULL],
  [FILES]: [{ filename: 'content/claims/a.md' }],
  [COMMENTS]: [],
  [CREATE]: {},
};

test('writes a comment if there is none', async () => {
  const { written, status, output } = await post(COMPLETE);
  assert.equal(status, 0, output);
  assert.equal(output, 'Commented on pull request 12.\n');
  assert.equal(written.length, 1);
  assert.equal(written[0]?.request, CREATE);
  assert.ok(written[0]?.body.startsWith(`${MARKER}\nOne text.\n`), written[0]?.body);
});

test('updates only its own comment, on whatever page it is', async () => {
  const others = Array.from({ length: 100 }, (_, id) => ({ ...OWN, id, user: { login: 'somebody' } }));
  const second = 'GET issues/12/comments?per_page=100&page=2';
  const { written, output } = await post({
    ...COMPLETE,
    [COMMENTS]: others,
    [second]: [OWN],
    'PATCH issues/comments/99': {},
  });
  assert.deepEqual(
    written.map(({ request }) => request),
    ['PATCH issues/comments/99'],
    output,
  );
});

test('lists changed program files by their old and new name', async () => {
  const files = [{ filename: 'content/a.md', previous_filename: 'src/cli/check.ts' }];
  const { written } = await post({ ...COMPLETE, [FILES]: files });
  assert.ok(written[0]?.body.includes('- `src/cli/check.ts`'));
});

for (const [name, pulls] of Object.entries({
  'no pull request': [],
  'a pull request whose branch went on': [{ ...PULL, head: { ...PULL.head, sha: 'b'.repeat(40) } }],
  'a branch of that name in another repository': [{ ...PULL, head: { ...PULL.head, repo: { id: 6 } } }],
  'two pull requests of one branch': [PULL, { ...PULL, number: 13 }],
}))
  test(`writes nothing for ${name}`, async () => {
    const { written, status, output } = await post({ ...COMPLETE, [HEAD]: pulls });
    assert.equal(status, 0, output);
    assert.deepEqual(written, []);
    assert.equal(output, 'No comment: the commit of this run is not the head of exactly one open pull request.\n');
  });

test('a run that left no text, or a link in its place, is reported as ended early', async () => {
  for (const text of [null, { link: '/etc/hostname' }]) {
    const { written } = await post({ ...COMPLETE }, text);
    assert.ok(written[0]?.body.startsWith(`${MARKER}\nVerdicts were not compared`), written[0]?.body);
  }
});

test('a malicious text is not shown', async () => {
  const { written } = await post(COMPLETE, '@everyone <img src=x> [Approved](https://evil.example)');
  assert.ok(written[0]?.body.startsWith(`${MARKER}\nThe comparison of verdicts is hidden`));
  assert.ok(!written[0]?.body.includes('everyone'));
});

test('a text of many megabytes is not shown', async () => {
  const { written } = await post(COMPLETE, 'x'.repeat(20_000_000));
  assert.ok(written[0]?.body.startsWith(`${MARKER}\nThe comparison of verdicts is hidden`));
});

test('an error response of GitHub is reported', async () => {
  const { [CREATE]: _, ...others } = COMPLETE;
  const { status, output } = await post(others);
  assert.equal(status, 1);
  assert.ok(output.includes('POST issues/12/comments: GitHub answered 404'), output);
  assert.ok(!output.includes('the-token'));
});

test('the command needs no package: nothing is installed next to the token', () => {
  const open = [COMMAND];
  const seen = new Set<string>();
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']*)'/g)) {
      assert.ok(path.startsWith('node:') || path.startsWith('.'), `${file} imports ${path}`);
      if (path.startsWith('.')) open.push(join(dirname(file), path));
    }
  }
  assert.ok(seen.size >= 5, [...seen].join());
});
