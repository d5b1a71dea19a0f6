import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { archiveOf } from './archive.ts';
import { CannotRead, type Published } from './published.ts';
import { baseOf, webFiles } from './web-files.ts';

const LIMITS = { bytes: 1000, time: 20_000, fresh: 0 };
/** For hosts that never answer. */
const IMPATIENT = { ...LIMITS, time: 300 };

async function served(
  answer: RequestListener,
  use: (files: Published, address: string) => Promise<void>,
  limits = LIMITS,
) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk`;
  try {
    await use(webFiles(address, limits), address);
  } finally {
    server.close().closeAllConnections();
  }
}

/** The text of a file, or why it cannot be read. */
async function outcomeOf(files: Published): Promise<string> {
  try {
    const read = await files.open();
    return new TextDecoder().decode(await read('data/claims.json'));
  } catch (error) {
    return error instanceof CannotRead ? error.message : `unexpected: ${error}`;
  }
}

test('files are fetched below the address, with or without a slash at its end', async () => {
  await served(
    ({ url }, response) => response.end(url),
    async (files) => assert.equal(await outcomeOf(files), '/desk/data/claims.json'),
  );
});

test('a redirect is followed on the same host only', async () => {
  const moved = (to: string): RequestListener => {
    return ({ url }, response) => {
      if (url === '/moved') response.end('here');
      else response.writeHead(302, { location: to }).end();
    };
  };
  await served(moved('/moved'), async (files) => assert.equal(await outcomeOf(files), 'here'));
  await served(moved('http://other.example/x'), async (files) =>
    assert.match(await outcomeOf(files), /redirects to other\.example\. If the site is there, start the server with/),
  );
  await served(moved('file:///etc/passwd'), async (files) => assert.match(await outcomeOf(files), /redirects to/));
  await served(moved('/again'), async (files) => assert.match(await outcomeOf(files), /more than 3 redirects/));
});

test('a file that is too large, too slow or missing is refused with the reason', async () => {
  await served(
    (_, response) => response.end('x'.repeat(1001)),
    async (files) => assert.match(await outcomeOf(files), /larger than 1000 bytes/),
  );
  await served(
    (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(100_000))),
    async (files) => assert.match(await outcomeOf(files), /larger than 1000 bytes/),
  );
  await served(
    () => {},
    async (files) => assert.match(await outcomeOf(files), /no answer within 0\.3 seconds/),
    IMPATIENT,
  );
  await served(
    (_, response) => response.writeHead(200).write('begins'),
    async (files) => assert.match(await outcomeOf(files), /no answer within 0\.3/),
    IMPATIENT,
  );
  await served(
    (_, response) => response.writeHead(404).end(),
    async (files) => assert.match(await outcomeOf(files), /the host answered 404/),
  );
  let closed = '';
  await served(
    () => {},
    async (_, address) => {
      closed = address;
    },
  );
  assert.match(await outcomeOf(webFiles(closed, LIMITS)), /could not be fetched: ECONNREFUSED/);
});

test('a site with other files than ours is refused with the reason', async () => {
  const cases: [string, RegExp][] = [
    ['<html>', /is not JSON/],
    ['{"claims":[]}', /another form than expected/],
    ['{"title":"T","publisher":"P","claims":[{"slug":"../x"}]}', /search index of the site cannot be read/],
  ];
  for (const [body, reason] of cases)
    await served(
      (_, response) => response.end(body),
      async (files) => {
        const notes: string[] = [];
        await assert.rejects(archiveOf(files, (line) => notes.push(line))(), reason);
        assert.equal(notes.length, body.includes('slug') ? 1 : 0);
      },
    );
});

test('a site is read again when its files have another tag', async () => {
  let tag = '"1"';
  await served(
    (_, response) => response.setHeader('etag', tag).end(),
    async (files) => {
      const first = await files.stamp();
      assert.equal(await files.stamp(), first);
      tag = '"2"';
      assert.notEqual(await files.stamp(), first);
    },
  );
});

test('addresses with a name, a query or another scheme are refused', () => {
  for (const address of [
    'https://desk@host.example/',
    'https://host.example/?a',
    'ftp://host.example/',
    'host.example',
  ])
    assert.throws(() => baseOf(address), /expected one such as/);
});
