import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { PAGES } from '../testing/misbehaving-server.ts';
import { named, ownServer, Visitor } from '../testing/visitor.ts';

const visitor = new Visitor();

test('robots.txt is read once for each host and followed, and its delay too', async (context) => {
  const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: Assay\nDisallow: /private\nCrawl-delay: 0.05\n';
  const own = await ownServer(context, {
    '/robots.txt': (_, response) => void response.end(robots),
    'broken.test/robots.txt': (_, response) => void response.writeHead(503).end(),
    'away.test/robots.txt': (_, response) =>
      void response.writeHead(301, { location: 'http://vanished.example/robots.txt' }).end(),
    '/private': PAGES['/fine'] ?? assert.fail(),
    '/a': PAGES['/fine'] ?? assert.fail(),
    '/b': PAGES['/fine'] ?? assert.fail(),
  });
  const on = (path: string, host = 'paper.test') => `http://${host}:${own.port}${path}`;
  const { visited } = await visitor.visits(['/private', '/a', '/b'].map((path) => named(on(path))));
  assert.deepEqual(
    [...visited.values()].map((one) => one.visit.outcome),
    ['blocked', 'live', 'live'],
  );
  assert.deepEqual(
    own.requests.map(({ what }) => what),
    ['GET /robots.txt', 'GET /a', 'GET /b'],
  );
  const [, first, second] = own.requests;
  assert.ok((second?.time ?? 0) - (first?.time ?? 0) >= 45, 'the delay was kept');
  assert.equal(first?.agent, 'Assay/0.1 (link check of The Desk of checks; +https://desk.example/)');
  assert.equal(await visitor.shown(on('/a', 'broken.test')), 'unclear · robots.txt: 503');
  assert.equal(await visitor.shown(on('/a', 'away.test')), 'unclear · robots.txt: the host does not exist');
});

test('a server that asks to wait is asked again later, or left alone if that takes too long', async (context) => {
  let refusals = 1;
  const own = await ownServer(context, {
    '/busy': (request, response) => {
      if (refusals-- > 0) response.writeHead(429, { 'retry-after': '0' }).end();
      else PAGES['/fine']?.(request, response);
    },
    '/closed': (_, response) => void response.writeHead(503, { 'retry-after': '86400' }).end(),
    '/refuses': (_, response) => void response.writeHead(429).end(),
  });
  const on = (path: string, host: string) => `http://${host}:${own.port}${path}`;
  assert.equal(await visitor.shown(on('/busy', 'a.test')), 'live');
  assert.equal(await visitor.shown(on('/refuses', 'a.test')), 'blocked · 429');
  own.requests.length = 0;
  const { visited, skipped } = await visitor.visits(
    ['/closed', '/fine', '/x'].map((path) => named(on(path, 'b.test'))),
  );
  assert.deepEqual(
    [...visited.values()].map((one) => one.visit.reason),
    ['503'],
  );
  assert.deepEqual(skipped, [on('/fine', 'b.test'), on('/x', 'b.test')]);
  assert.deepEqual(
    own.requests.map(({ what }) => what),
    ['GET /robots.txt', 'GET /closed'],
  );
});

test('a redirect to an address in UTF-8 or Latin-1 is followed as browsers do', async (context) => {
  const to = (location: string, encoding: BufferEncoding) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(301, { location: Buffer.from(location, encoding).toString('latin1') }).end();
  const own = await ownServer(context, {
    '/utf8': to('/straße/café', 'utf8'),
    '/latin1': to('/café', 'latin1'),
    '/ascii': to('/caf%C3%A9', 'latin1'),
    '/stra%C3%9Fe/caf%C3%A9': PAGES['/fine'] ?? assert.fail(),
    '/caf%C3%A9': PAGES['/fine'] ?? assert.fail(),
  });
  const on = (path: string) => `http://paper.test:${own.port}${path}`;
  assert.equal(await visitor.shown(on('/utf8')), 'moved · /stra%C3%9Fe/caf%C3%A9');
  assert.equal(await visitor.shown(on('/latin1')), 'moved · /caf%C3%A9');
  assert.equal(await visitor.shown(on('/ascii')), 'moved · /caf%C3%A9');
});

test('an overloaded page does not keep the rest of its host from being visited', async (context) => {
  const past = 'Wed, 21 Oct 2015 07:28:00 GMT';
  const busy = (after: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(503, { 'retry-after': after }).end();
  const own = await ownServer(context, {
    ...Object.fromEntries(['/a', '/b', '/d', '/e', '/f'].map((path) => [path, busy(path === '/a' ? past : '0')])),
    '/c': PAGES['/fine'] ?? assert.fail(),
    '/g': PAGES['/fine'] ?? assert.fail(),
  });
  const on = (path: string) => `http://paper.test:${own.port}${path}`;
  const all = ['/a', '/b', '/c', '/d', '/e', '/f', '/g'].map((path) => named(on(path)));
  const first = await visitor.visits(all);
  assert.equal(first.visited.get(on('/c'))?.visit.outcome, 'live');
  assert.deepEqual(first.skipped, [on('/g')], 'three in a row are enough');
  const known = [...first.visited.values()].map(({ visit }) => visit);
  const next = await visitor.visits(all, {}, known);
  assert.equal([...next.visited.keys()][0], on('/g'), 'what was left out comes first');
});

test('private addresses are refused, also behind names and redirects', async () => {
  const strict = { allowPrivate: false };
  for (const host of [
    '127.0.0.1',
    '[::1]',
    '10.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '[fd00::1]',
    '[::ffff:127.0.0.1]',
    '0x7f.1',
    '100.64.0.1',
  ])
    assert.equal(
      await visitor.shown(`http://${host}:${visitor.server.port}/fine`, {}, strict),
      'unclear · private address',
      host,
    );
  const before = visitor.server.requests.length;
  assert.equal(await visitor.shown(visitor.at('/fine'), {}, strict), 'unclear · private address');
  assert.equal(visitor.server.requests.length, before, 'nothing was sent');
});

test('hosts are visited at the same time, and each host one address after another', async (context) => {
  let running = 0;
  let most = 0;
  const own = await ownServer(context, {
    '/page': (_, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('fine');
      }, 30);
    },
  });
  const on = (host: string, n: number) => named(`http://${host}:${own.port}/page?${n}`);
  await visitor.visits([on('a.test', 1), on('a.test', 2), on('a.test', 3)]);
  assert.equal(most, 1);
  await visitor.visits([on('a.test', 1), on('b.test', 2), on('c.test', 3)]);
  assert.equal(most, 3);
});
