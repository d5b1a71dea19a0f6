import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Visit } from '../model/visit.ts';
import { type Handler, PAGES, QUOTE } from '../testing/misbehaving-server.ts';
import { named, ownServer, Visitor } from '../testing/visitor.ts';

const visitor = new Visitor();

const EXPECTED: Record<string, string> = {
  '/fine': 'live',
  '/get-only': 'live',
  '/401': 'blocked · 401',
  '/403': 'blocked · 403',
  '/999': 'blocked · 999',
  '/challenge': 'blocked · challenge page',
  '/mitigated': 'blocked · challenge page',
  '/members': 'blocked · asks to sign in',
  '/account': 'blocked · asks to sign in',
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
  const addresses = Object.keys(EXPECTED).map((path) => named(visitor.at(path, `h${path.replace(/\W/g, '')}.test`)));
  const { visited } = await visitor.visits(addresses, { hosts: 40, timeout: 2000 });
  const found = [...visited.values()].map(({ of, visit: { outcome, failures, reason, movedTo } }) => [
    new URL(of.address).pathname,
    [outcome, failures && `failed ${failures}`, reason, movedTo?.replace(/^.*:\d+/, '')].filter(Boolean).join(' · '),
  ]);
  assert.deepEqual(Object.fromEntries(found), EXPECTED);
});

test('a redirect to the front page of another site is a move if it is permanent, and proves nothing otherwise', async (context) => {
  const to =
    (status: number, host: string): Handler =>
    (request, response) => {
      const port = request.headers.host?.replace(/.*:/, '');
      response.writeHead(status, { location: `http://${host}:${port}/` }).end();
    };
  const own = await ownServer(context, {
    '/': PAGES['/fine'] ?? assert.fail(),
    '/3xYz': to(301, 'manifesto.test'),
    '/manifesto': to(308, 'manifesto.party.test'),
    '/a': to(302, 'login.paper.test'),
    '/b': to(301, 'www.paper.test'),
    '/c': (_, response) => void response.writeHead(301, { location: '/a' }).end(),
  });
  const on = (path: string) => `http://paper.test:${own.port}${path}`;
  assert.equal(await visitor.shown(on('/3xYz')), 'moved · /');
  assert.equal(await visitor.shown(on('/manifesto')), 'moved · /');
  assert.equal(await visitor.shown(on('/a')), 'unclear · redirects to the front page of another site');
  assert.equal(await visitor.shown(on('/c')), 'unclear · redirects to the front page of another site');
  assert.equal(
    await visitor.shown(on('/a'), { quotes: [QUOTE] }),
    'live · yes',
    'a page with the quote is the right page',
  );
  assert.equal(await visitor.shown(on('/b')), 'unclear · failed 1 · redirects to the front page');
});

test('a certificate that nobody trusts, and a port that nobody listens on, prove nothing', async (context) => {
  const secure = await ownServer(context, PAGES, true);
  assert.match(await visitor.shown(`https://paper.test:${secure.port}/fine`), /^unclear · certificate: /);
  assert.equal(await visitor.shown('http://paper.test:1/fine'), 'unclear · no connection');
});

test('a host that does not exist is a sign that a page is gone, unless no host can be looked up', async () => {
  assert.equal(await visitor.shown('http://vanished.example/x'), 'unclear · failed 1 · the host does not exist');
  const offline = { waybackApi: 'http://nowhere.example/' };
  assert.equal(await visitor.shown('http://vanished.example/x', {}, offline), 'unclear · no connection');
});

test('a page is gone after three failed visits in a row, since the day of the first', async () => {
  const address = visitor.at('/404');
  let known: Visit[] = [];
  const outcomes: string[] = [];
  for (const today of ['2026-05-03', '2026-06-03', '2026-07-03', '2026-08-03']) {
    const { visited } = await visitor.visits([named(address)], { today }, known);
    known = [...visited.values()].map((one) => one.visit);
    outcomes.push(`${known[0]?.outcome} ${known[0]?.since}`);
  }
  assert.deepEqual(outcomes, ['unclear 2026-05-03', 'unclear 2026-05-03', 'gone 2026-05-03', 'gone 2026-05-03']);
});
