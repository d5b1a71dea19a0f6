import { statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** One file that a browser fetched. */
export interface Fetched {
  /** Below the root of the site, with a slash before it. */
  path: string;
  bytes: number;
}

/** What a server of files is asked for. */
export interface Traffic {
  /** Waits until nothing is being fetched. */
  quiet(): Promise<void>;
  /** All that was fetched since this was last called. */
  take(): Fetched[];
}

/** A page that has what it waited for may ask for more a moment later. */
const PAUSE = 20;

/** Listens to a server of the files of a folder. Bytes are those of the files: it packs nothing. */
export function trafficOf(server: Server, folder: string): Traffic {
  let fetched: Fetched[] = [];
  let open = 0;
  server.prependListener('request', (request, response) => {
    // The server itself changes the address while it looks for the file.
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const bytes = sizeOf(join(folder, path));
    open++;
    response.once('close', () => {
      open--;
      fetched.push({ path, bytes: response.statusCode === 200 ? bytes : 0 });
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

/** Whether it belongs to an index: what lies in the folders of both, but for the search page itself. */
export function isIndexData({ path }: Fetched): boolean {
  return /^\/(?:search|pagefind)\/./.test(path) && path !== '/search/index.html';
}

/** Of a folder, the size of its page. A file that is not there has none. */
function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isDirectory() ? sizeOf(join(file, 'index.html')) : (stat?.size ?? 0);
}
