import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visit } from '../model/visit.ts';
import { type Handler, lookupTest, PAGES, QUOTE, startServer, type TestServer } from '../testing/misbehaving-server.ts';
import type { Address } from './addresses.ts';
import { DEFAULTS, type Settings, userAgentOf } from './settings.ts';
import { type Visited, visitAll } from './visit-all.ts';

const SPANISH = 'El año pasó';

let server: TestServer;
let secure: TestServer;
before(async () => {
  server = await startServer(PAGES);
  secure = await startServer(PAGES, true);
});
after(() => {
  server.close();
  secure.close();
});

const at = (path: string, host = 'paper.test') => `http://${host}:${server.port}${path}`;

const settings = (more: Partial<Settings> = {}): Settings => ({
  ...DEFAULTS,
  userAgent: userAgentOf({ title: 'The Désk (of checks)', url: 'https://desk.example/' }),
  today: '2026-11-28',
  delay: 0,
  timeout: 600,
  longestWait: 200,
  pageBytes: 300_000,
  allowPrivate: true,
  lookup: lookupTest,
  waybackApi: at('/api/'),
  waybackSave: at('/spn/'),
  saveDelay: 5,
  ...more,
});

/** An address with a copy, so that nothing is asked about one. */
const named = (address: string, more: Partial<Address> = {}): Address => ({
  address,
  uses: ['claims/a.md, source s'],
  quotes: [],
  day: '2026-11-01',
  isCopy: false,
  hasCopy: true,
  ...more,
});

async function visits(addresses: Address[], more: Partial<Settings> = {}, known: Visit[] = [], save = false) {
  const visited = new Map<string, Visited>();
  const skipped: string[] = [];
  await visitAll(addresses, new Map(known.map((visit) => [visit.address, visit])), settings(more), {
    save,
    visited: (one) => visited.set(one.of.address, one),
    skipped: ({ address }) => skipped.push(address),
  });
  return { visited, skipped };
}

async function visit(address: string, more: Partial<Address> = {}, own: Partial<Settings> = {}) {
  const { visited } = await visits([named(address, more)], own);
  return visited.get(address)?.visit;
}

/** What a visit shows, in a few words. */
async function shown(address: string, more?: Partial<Address>, own?: Partial<Settings>) {
  const { outcome, reason, movedTo, failures, quote } = (await visit(address, more, own)) ?? {};
  return [outcome, failures && `failed ${failures}`, reason, movedTo?.replace(/^.*:\d+/, ''), quote]
    .filter((one) => one !== undefined)
    .join(' · ');
}

const EXPECTED: Record<string, string> = {
  '/fine': 'live',
  '/get-only': 'live',
  '/401': 'blocked · 401',
  '/403': 'blocked · 403',
  '/999': 'blocked · 999',
  '/challenge': 'blocked · challenge page',
  '/mitigated': 'blocked · challenge page',
  '/members': 'blocked · asks to sign in',
  '/404': 'unclear · failed 1 · 404',
  '/410': 'unclear · failed 1 · 410',
  '/home-again': 'unclear · failed 1 · redirects to the front page',
  '/': 'live',
  '/418': 'unclear · 418',
  '/500': 'unclear · 500',
  '/moved': 'moved · /fine',
  '/moved-and-on': 'moved · /temporary',
  '/temporary': 'live',
  '/with-slash': 'live',
  '/loop': 'unclear · redirects in a circle',
  '/chain': 'unclear · too many redirects',
  '/to-file': 'unclear · redirects to something that is not a web page',
  '/to-nowhere': 'unclear · 302',
  '/slow': 'unclear · no answer in time',
  '/reset': 'unclear · connection closed',
  '/drip': 'live',
  '/huge': 'live',
  '/bomb': 'live',
  '/not-gzip': 'live',
};

test('a page without a quote is live, moved, blocked, failing or unclear, and nothing throws', async () => {
  const addresses = Object.keys(EXPECTED).map((path) => named(at(path, `h${path.replace(/\W/g, '')}.test`)));
  const { visited } = await visits(addresses, { hosts: 40, timeout: 2000 });
  const found = [...visited.values()].map(({ of, visit: { outcome, failures, reason, movedTo } }) => [
    new URL(of.address).pathname,
    [outcome, failures && `failed ${failures}`, reason, movedTo?.replace(/^.*:\d+/, '')].filter(Boolean).join(' · '),
  ]);
  assert.deepEqual(Object.fromEntries(found), EXPECTED);
});

test('a redirect to the front page of another site is a move if it is permanent, and proves nothing otherwise', async () => {
  const to =
    (status: number, host: string): Handler =>
    (request, response) => {
      const port = request.headers.host?.replace(/.*:/, '');
      response.writeHead(status, { location: `http://${host}:${port}/` }).end();
    };
  const own = await startServer({
    '/': PAGES['/fine'] ?? assert.fail(),
    '/3xYz': to(301, 'manifesto.test'),
    '/manifesto': to(308, 'manifesto.party.test'),
    '/a': to(302, 'login.paper.test'),
    '/b': to(301, 'www.paper.test'),
    '/c': (_, response) => void response.writeHead(301, { location: '/a' }).end(),
  });
  const on = (path: string) => `http://paper.test:${own.port}${path}`;
  assert.equal(await shown(on('/3xYz')), 'moved · /');
  assert.equal(await shown(on('/manifesto')), 'moved · /');
  assert.equal(await shown(on('/a')), 'unclear · redirects to the front page of another site');
  assert.equal(await shown(on('/c')), 'unclear · redirects to the front page of another site');
  assert.equal(await shown(on('/a'), { quotes: [QUOTE] }), 'live · yes', 'a page with the quote is the right page');
  assert.equal(await shown(on('/b')), 'unclear · failed 1 · redirects to the front page');
  own.close();
});

test('a certificate that nobody trusts, and a port that nobody listens on, prove nothing', async () => {
  assert.match(await shown(`https://paper.test:${secure.port}/fine`), /^unclear · certificate: /);
  assert.equal(await shown('http://paper.test:1/fine'), 'unclear · no connection');
});

test('a host that does not exist is a sign that a page is gone, unless no host can be looked up', async () => {
  assert.equal(await shown('http://vanished.example/x'), 'unclear · failed 1 · the host does not exist');
  const offline = { waybackApi: 'http://nowhere.example/' };
  assert.equal(await shown('http://vanished.example/x', {}, offline), 'unclear · no connection');
});

test('quotes are found whatever the typography, markup and encoding', async () => {
  const quotes = [QUOTE];
  assert.equal(await shown(at('/fine'), { quotes }), 'live · yes');
  assert.equal(await shown(at('/no-type'), { quotes }), 'live · yes');
  assert.equal(await shown(at('/moved'), { quotes }), 'moved · /fine · yes');
  assert.equal(
    await shown(at('/fine'), { quotes: ['The ferry … in one day', 'carried [over] “nine thousand”'] }),
    'live · yes',
  );
  assert.equal(await shown(at('/long'), { quotes }, { pageBytes: 5_000_000 }), 'live · yes', 'a large page');
  for (const path of ['/latin1', '/wrong-charset', '/utf16'])
    assert.equal(await shown(at(path), { quotes: [SPANISH] }), 'live · yes', path);
});

test('a quote that is not there is reported, and one that cannot be looked for is not', async () => {
  const quotes = [QUOTE];
  const { visited } = await visits([named(at('/other'), { quotes })]);
  assert.equal(visited.get(at('/other'))?.visit.quote, 'no');
  assert.deepEqual(visited.get(at('/other'))?.missing, quotes);
  for (const path of ['/pdf', '/empty', '/huge', '/bomb', '/not-gzip', '/drip', '/deep'])
    assert.equal(await shown(at(path), { quotes }), 'live · not read', path);
  assert.equal(await shown(at('/many'), { quotes }, { readTime: 50, pageBytes: 5_000_000 }), 'live · not read');
  assert.equal(await shown(at('/cut'), { quotes }), 'live · yes', 'the part that arrived has it');
  assert.equal(await shown(at('/fine'), { quotes: ['“…”'] }), 'live · not read');
});

test('a page is gone after three failed visits in a row, since the day of the first', async () => {
  const address = at('/404');
  let known: Visit[] = [];
  const outcomes: string[] = [];
  for (const today of ['2026-05-03', '2026-06-03', '2026-07-03', '2026-08-03']) {
    const { visited } = await visits([named(address)], { today }, known);
    known = [...visited.values()].map((one) => one.visit);
    outcomes.push(`${known[0]?.outcome} ${known[0]?.since}`);
  }
  assert.deepEqual(outcomes, ['unclear 2026-05-03', 'unclear 2026-05-03', 'gone 2026-05-03', 'gone 2026-05-03']);
});

test('robots.txt is read once for each host and followed, and its delay too', async () => {
  const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: Assay\nDisallow: /private\nCrawl-delay: 0.05\n';
  const own = await startServer({
    '/robots.txt': (_, response) => void response.end(robots),
    'broken.test/robots.txt': (_, response) => void response.writeHead(503).end(),
    'away.test/robots.txt': (_, response) =>
      void response.writeHead(301, { location: 'http://vanished.example/robots.txt' }).end(),
    '/private': PAGES['/fine'] ?? assert.fail(),
    '/a': PAGES['/fine'] ?? assert.fail(),
    '/b': PAGES['/fine'] ?? assert.fail(),
  });
  const on = (path: string, host = 'paper.test') => `http://${host}:${own.port}${path}`;
  const { visited } = await visits(['/private', '/a', '/b'].map((path) => named(on(path))));
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
  assert.equal(await shown(on('/a', 'broken.test')), 'unclear · robots.txt: 503');
  assert.equal(await shown(on('/a', 'away.test')), 'unclear · robots.txt: the host does not exist');
  own.close();
});

test('a server that asks to wait is asked again later, or left alone if that takes too long', async () => {
  let refusals = 1;
  const own = await startServer({
    '/busy': (request, response) => {
      if (refusals-- > 0) response.writeHead(429, { 'retry-after': '0' }).end();
      else PAGES['/fine']?.(request, response);
    },
    '/closed': (_, response) => void response.writeHead(503, { 'retry-after': '86400' }).end(),
    '/refuses': (_, response) => void response.writeHead(429).end(),
  });
  const on = (path: string, host: string) => `http://${host}:${own.port}${path}`;
  assert.equal(await shown(on('/busy', 'a.test')), 'live');
  assert.equal(await shown(on('/refuses', 'a.test')), 'blocked · 429');
  own.requests.length = 0;
  const { visited, skipped } = await visits(['/closed', '/fine', '/x'].map((path) => named(on(path, 'b.test'))));
  assert.deepEqual(
    [...visited.values()].map((one) => one.visit.reason),
    ['503'],
  );
  assert.deepEqual(skipped, [on('/fine', 'b.test'), on('/x', 'b.test')]);
  assert.deepEqual(
    own.requests.map(({ what }) => what),
    ['GET /robots.txt', 'GET /closed'],
  );
  own.close();
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
    assert.equal(await shown(`http://${host}:${server.port}/fine`, {}, strict), 'unclear · private address', host);
  const before = server.requests.length;
  assert.equal(await shown(at('/fine'), {}, strict), 'unclear · private address');
  assert.equal(server.requests.length, before, 'nothing was sent');
});

test('hosts are visited at the same time, and each host one address after another', async () => {
  let running = 0;
  let most = 0;
  const own = await startServer({
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
  await visits([on('a.test', 1), on('a.test', 2), on('a.test', 3)]);
  assert.equal(most, 1);
  await visits([on('a.test', 1), on('b.test', 2), on('c.test', 3)]);
  assert.equal(most, 3);
  own.close();
});
