import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePath } from '../model/site.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { portOfEnvironment } from './port.ts';
import { print } from './print.ts';
import { Stop } from './run.ts';
import { recover } from './site-folder/target.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

/** Serves a built site under its base path, to this machine only, and prints its address. */
export async function serve(folder: string): Promise<void> {
  recover(folder);
  if (!existsSync(join(folder, 'index.html')))
    throw new Stop(`There is no site in ${folder}. Build one with \`npm run build\`.`);
  const site = readSite(contentFolder(projectRoot)).site;
  const base = site ? basePath(site) : '/';
  const port = await listen(siteServer(folder, base));
  print(`Site running at http://localhost:${port}${base} (press Ctrl+C to stop)\n`);
}

/** A static file server that behaves like a web host: folders end with a slash, and everything else is the 404 page. */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true });
  const notFound = readFileSync(join(folder, '404.html'));
  return createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (url === base.slice(0, -1)) response.writeHead(302, { location: base }).end();
    else if (!url.startsWith(base)) missing();
    else {
      request.url = `/${url.slice(base.length)}`;
      if (!isRange(request.headers.range)) delete request.headers.range;
      // sirv handles no error of the file that it sends: without this, an unreadable one would end the server.
      response.once('pipe', (file) => file.once('error', () => response.destroy()));
      files(request, response, missing);
    }
  });
}

/** Whether a Range header is valid. A server may answer any other with the whole file. */
function isRange(header: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined) return false;
  // For `0-0`, one byte, sirv sends the whole file. Unsafe integers make Node throw.
  const isEnd = Number.isSafeInteger(Number(last)) && Number(first) <= Number(last) && Number(last) > 0;
  return last === '' || isEnd;
}

/** Listens on the port of the environment, or on the first free one. */
async function listen(server: Server): Promise<number> {
  const asked = portOfEnvironment();
  const ports = asked !== undefined ? [asked] : Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index);
  for (const port of ports) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve).listen(port, 'localhost', () => resolve(undefined));
    });
    if (!error) return (server.address() as AddressInfo).port;
    server.removeAllListeners('error').removeAllListeners('listening');
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Stop(`No free port: tried ${ports.join(', ')}. Set PORT to another one.`);
}
