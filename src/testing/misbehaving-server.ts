import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { SELF_SIGNED } from './self-signed.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers each path in the way that is given for it, and 404 elsewhere. */
export interface TestServer {
  port: number;
  /** The requests so far: host, method and path, and the time. */
  requests: { host: string; what: string; time: number; agent: string }[];
  close(): void;
}

export async function startServer(pages: Record<string, Handler>, isSecure = false): Promise<TestServer> {
  const requests: TestServer['requests'] = [];
  const handle: Handler = (request, response) => {
    const { host = '', 'user-agent': agent = '' } = request.headers;
    requests.push({ host, what: `${request.method} ${request.url}`, time: performance.now(), agent });
    const path = request.url?.replace(/\?.*/, '') ?? '';
    const handler = pages[`${host.replace(/:.*/, '')}${path}`] ?? pages[path];
    if (handler) handler(request, response);
    else response.writeHead(404).end('nothing here');
  };
  const server = isSecure ? createSecureServer(SELF_SIGNED, handle) : createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, requests, close };
}

/** Finds every host that ends with `.test` on this machine, and no other. */
export const lookupTest: LookupFunction = (hostname, { all }, callback) => {
  const isKnown = hostname === '127.0.0.1' || hostname.endsWith('.test');
  if (!isKnown) return callback(Object.assign(new Error(`no host ${hostname}`), { code: 'ENOTFOUND' }), '');
  return all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
};

const send =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const FILLING = `<p>${'The harbour board met on Tuesday and talked about the budget. '.repeat(8)}</p>`;

export const QUOTE = 'The ferry carried “nine thousand” people — in one day.';

/** A page with the quote, in other typography and with markup in it. */
export const QUOTED = `<!doctype html><title>Ferry</title><script>var a = "x"</script>${FILLING}<p>The <b>fer</b>ry carried "nine&nbsp;thousand" <i>people</i> &ndash; in one day.</p>`;

/** Every way in which a server can answer badly. */
export const PAGES: Record<string, Handler> = {
  '/fine': send(200, HTML, QUOTED),
  '/other': send(200, HTML, `<title>Other</title>${FILLING}`),
  '/empty': send(200, HTML, '<script src="app.js"></script><div id="app"></div>'),
  '/no-type': send(200, {}, `<!doctype html>${QUOTED}`),
  '/pdf': send(200, { 'content-type': 'application/pdf' }, '%PDF-1.7'),
  '/latin1': send(
    200,
    { 'content-type': 'text/html' },
    Buffer.from(`<meta charset="iso-8859-1">${FILLING}<p>El año pasó`, 'latin1'),
  ),
  '/wrong-charset': send(200, { 'content-type': 'text/html; charset=klingon' }, `${FILLING}<p>El año pasó`),
  '/utf16': send(
    200,
    { 'content-type': 'text/html; charset=utf-8' },
    Buffer.from(`\ufeff${FILLING}<p>El año pasó`, 'utf16le'),
  ),
  '/401': send(401),
  '/403': send(403),
  '/404': send(404),
  '/410': send(410),
  '/418': send(418),
  '/500': send(500),
  '/999': send(999),
  '/challenge': send(200, HTML, '<title>Just a moment...</title>'),
  '/mitigated': send(403, { 'cf-mitigated': 'challenge' }),
  '/': send(200, HTML, `<title>Home</title>${FILLING}`),
  '/home-again': send(302, { location: '/' }),
  '/moved': send(301, { location: '/fine' }),
  '/moved-and-on': send(308, { location: '/temporary' }),
  '/temporary': send(302, { location: '/fine' }),
  '/with-slash': send(301, { location: '/with-slash/' }),
  '/with-slash/': send(200, HTML, QUOTED),
  '/members': send(302, { location: '/login?next=members' }),
  '/login': send(200, HTML, FILLING),
  '/account': send(302, { location: '/users/sign_in' }),
  '/users/sign_in': send(200, HTML, FILLING),
  '/loop': send(302, { location: '/loop-back' }),
  '/loop-back': send(302, { location: '/loop' }),
  '/chain': (request, response) => {
    const step = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n')) + 1;
    response.writeHead(302, { location: `/chain?n=${step}` }).end();
  },
  '/to-file': send(302, { location: 'file:///etc/passwd' }),
  '/to-nowhere': send(302, { location: 'http://[' }),
  '/slow': () => undefined,
  '/drip': (_, response) => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write('<p>drip</p>'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/reset': (request) => void request.socket.destroy(),
  '/cut': (_, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '100000' });
    response.write(QUOTED, () => response.destroy());
  },
  '/huge': (_, response) => {
    response.writeHead(200, HTML);
    const more = () => void (response.write('x'.repeat(100_000)) ? setImmediate(more) : response.once('drain', more));
    more();
  },
  '/bomb': send(200, { ...HTML, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000, 'a '))),
  '/not-gzip': send(200, { ...HTML, 'content-encoding': 'gzip' }, 'this is not compressed'),
  '/long': send(200, HTML, FILLING.repeat(600) + QUOTED),
  '/many': send(200, HTML, '<p>x'.repeat(500_000)),
  '/get-only': (request, response) => {
    if (request.method !== 'GET') response.writeHead(405).end();
    else response.writeHead(200, HTML).end(QUOTED);
  },
  '/deep': send(200, HTML, `${'<div>'.repeat(100_000)}${QUOTED}`),
};
