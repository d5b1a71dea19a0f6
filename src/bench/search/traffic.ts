import { statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** One file that a browser fetched. */
export interface Fetched {
  /** Begins with a slash. */
  path: string;
  bytes: number;
}

/** What browsers request from a file server. */
export interface Traffic {
  /** Waits until no request is open. */
  quiet(): Promise<void>;
  /** Everything fetched since the last call. */
  take(): Fetched[];
}

/** Milliseconds. A page may request more shortly after it has shown its results. */
const PAUSE = 20;

/** Records the requests to a server of a folder. Bytes are file sizes, since the server does not compress. */
export function trafficOf(server: Server, folder: string): Traffic {
  let fetched: Fetched[] = [];
  let open = 0;
  server.prependListener('request', (request, response) => {
    // Read first, because the server changes the address while it looks for the file.
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const size = sizeOf(join(folder, path));
    // Listed at once: responses on two connections can close in another order than they began.
    const file = { path, bytes: 0 };
    fetched.push(file);
    open++;
    response.once('close', () => {
      open--;
      if (response.statusCode === 200) file.bytes = size;
    });
  });
  return {
    async quiet() {
      do await wait(PAUSE);
      while (open > 0);
    },
    take() {
      const taken = fetched;
      fetched = [];
      return taken;
    },
  };
}

/** Whether it is part of an index: everything in the folders of both, except the search page itself. */
export function isIndexData({ path }: Fetched): boolean {
  return /^\/(?:search|pagefind)\/./.test(path) && path !== '/search/index.html';
}

/** For a folder, the size of its page; 0 if there is no such file. */
function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isDirectory() ? sizeOf(join(file, 'index.html')) : (stat?.size ?? 0);
}
