import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { type Handler, lookupTest, startServer } from '../testing/misbehaving-server.ts';
import { makeGate } from './gate.ts';
import { makeClient } from './request.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { makeWayback, type Wayback } from './wayback.ts';

const PAGE = 'https://paper.example/a?b=1&c=2';
const COPY = `https://web.archive.org/web/20261128120000/${PAGE}`;

const json =
  (value: unknown): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));

const closest = (url: string, more: object = {}) => ({
  archived_snapshots: { closest: { available: true, status: '200', timestamp: '20261128120000', url, ...more } },
});

/** Runs something with a Wayback Machine that answers as given. */
async function withWayback<Result>(
  pages: Record<string, Handler>,
  use: (wayback: Wayback, requests: { what: string }[]) => Promise<Result>,
  more: Partial<Settings> = {},
): Promise<Result> {
  const server = await startServer(pages);
  const base = `http://wayback.test:${server.port}/`;
  const settings: Settings = {
    ...DEFAULTS,
    userAgent: 'test',
    today: '2026-11-28',
    allowPrivate: true,
    lookup: lookupTest,
    waybackApi: base,
    waybackSave: base,
    saveDelay: 1,
    timeout: 500,
    ...more,
  };
  const client = makeClient(settings);
  try {
    return await use(makeWayback(client, makeGate(0), settings), server.requests);
  } finally {
    await client.close();
    server.close();
  }
}

test('the copy nearest to a day is asked for, and copies of errors do not count', async () => {
  const nearest = (answer: unknown) =>
    withWayback({ '/wayback/available': json(answer) }, async (wayback, requests) => {
      const found = await wayback.nearest(PAGE, '2026-11-01');
      assert.equal(requests[0]?.what, `GET /wayback/available?url=${encodeURIComponent(PAGE)}&timestamp=20261101`);
      return found;
    });
  assert.deepEqual(await nearest(closest(COPY.replace('https:', 'http:'))), { address: COPY, day: '2026-11-28' });
  for (const answer of [
    { archived_snapshots: {} },
    {},
    closest(COPY, { status: '404' }),
    closest(COPY, { available: false }),
    closest('https://evil.example/web/20261128120000/x'),
    closest('javascript:alert(1)'),
  ])
    assert.equal(await nearest(answer), undefined);
});

test('an answer that cannot be understood is trouble, not a missing copy', async () => {
  for (const handler of [
    (_: IncomingMessage, response: ServerResponse) => void response.writeHead(200).end('<html>'),
    (_: IncomingMessage, response: ServerResponse) => void response.writeHead(503).end(''),
    (request: IncomingMessage) => void request.socket.destroy(),
  ]) {
    const found = await withWayback({ '/wayback/available': handler }, (wayback) =>
      wayback.nearest(PAGE, '2026-11-01'),
    );
    assert.ok(found && 'kind' in found);
  }
});

test('a page is saved without an account', async () => {
  const pages: Record<string, Handler> = {
    [`/save/${PAGE.replace(/\?.*/, '')}`]: (_, response) =>
      void response.writeHead(302, { location: `/web/20261128120000/${PAGE}` }).end(),
  };
  assert.deepEqual(await withWayback(pages, (wayback) => wayback.save(PAGE)), { address: COPY, day: '2026-11-28' });
});

const KEYS = { waybackKeys: { access: 'anna', secret: 'sesame' } };

test('a page is saved with the keys of an account, which no message contains', async () => {
  const seen: string[] = [];
  let questions = 0;
  const pages: Record<string, Handler> = {
    '/save': async (request, response) => {
      seen.push(request.headers.authorization ?? '', await text(request));
      response.end(JSON.stringify({ job_id: 'job-1' }));
    },
    '/save/status/job-1': (_, response) => {
      questions += 1;
      const done = { status: 'success', timestamp: '20261128120000' };
      response.end(JSON.stringify(questions < 3 ? { status: 'pending' } : done));
    },
  };
  assert.deepEqual(await withWayback(pages, (wayback) => wayback.save(PAGE), KEYS), {
    address: COPY,
    day: '2026-11-28',
  });
  assert.deepEqual(seen, ['LOW anna:sesame', `url=${encodeURIComponent(PAGE)}&skip_first_archive=1`]);
});

test('after an error the copy is looked for before the page is saved again', async () => {
  let saves = 0;
  const pages: Record<string, Handler> = {
    '/save': (_, response) => {
      saves += 1;
      response.end(JSON.stringify({ message: 'You have already reached the limit of active sessions.' }));
    },
    '/wayback/available': (_, response) =>
      void response.end(JSON.stringify(saves > 1 ? closest(COPY) : closest(COPY.replace('2026', '2019')))),
  };
  const [found, asked] = await withWayback(
    pages,
    async (wayback, requests) =>
      [await wayback.save(PAGE), requests.map(({ what }) => what.replace(/\?.*/, ''))] as const,
    KEYS,
  );
  assert.deepEqual(found, { address: COPY, day: '2026-11-28' });
  assert.deepEqual(asked, ['POST /save', 'GET /wayback/available', 'POST /save', 'GET /wayback/available']);
});

test('a page that cannot be saved is reported with the words of the service', async () => {
  const pages = {
    '/save': json({ job_id: 'j' }),
    '/save/status/j': json({ status: 'error', message: 'blocked by robots' }),
  };
  const found = await withWayback(pages, (wayback) => wayback.save(PAGE), KEYS);
  assert.ok('kind' in found);
  assert.equal(found.text, 'blocked by robots');
});
