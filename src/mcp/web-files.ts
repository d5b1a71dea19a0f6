import { ENTRY_FILES } from './archive.ts';
import { CannotRead, type Published } from './published.ts';

export interface WebLimits {
  /** The most bytes of one file, unpacked. */
  bytes: number;
  /** The longest time for one file, in milliseconds. */
  time: number;
  /** How long the site is taken to be unchanged, in milliseconds. */
  fresh: number;
}

export const LIMITS: WebLimits = { bytes: 256 * 1024 * 1024, time: 30_000, fresh: 60_000 };
const MOST_REDIRECTS = 3;

/** A site on the web. Files are fetched from its host only. */
export function webFiles(address: string, limits: WebLimits = LIMITS): Published {
  const base = baseOf(address);
  let last: { at: number; stamp: string } | undefined;
  return {
    async stamp() {
      if (last && Date.now() - last.at < limits.fresh) return last.stamp;
      const states = await Promise.all(ENTRY_FILES.map((path) => stateOf(new URL(path, base), limits)));
      // A host that sends neither a date nor a tag says nothing about changes, so its files are read again.
      const stamp = states.includes('') ? String(Date.now()) : states.join('\n');
      last = { at: Date.now(), stamp };
      return stamp;
    },
    open: async () => async (path) => {
      const url = new URL(path, base);
      if (url.origin !== base.origin) throw new CannotRead(`\`${path}\` is not a path of ${base.href}`);
      return limitedBody(await request(url, 'GET', limits), url, limits);
    },
  };
}

/** The address of a site with the slash that its paths follow. */
export function baseOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new CannotRead('Unexpected address of a site, expected one such as `https://facts.example/`');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

async function stateOf(url: URL, limits: WebLimits): Promise<string> {
  const { headers } = await request(url, 'HEAD', limits);
  return headers.get('etag') ?? headers.get('last-modified') ?? '';
}

async function request(url: URL, method: string, { time }: WebLimits): Promise<Response> {
  const signal = AbortSignal.timeout(time);
  let at = url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const response = await fetch(at, { method, redirect: 'manual', signal }).catch((error: unknown) => {
      throw new CannotRead(`${at.href} could not be fetched: ${reasonOf(error, time)}`);
    });
    if (response.ok) return response;
    await response.body?.cancel();
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null)
      throw new CannotRead(`${at.href} could not be fetched: the host answered ${response.status}`);
    at = onSameHost(next, at);
  }
  throw new CannotRead(`${url.href} could not be fetched: more than ${MOST_REDIRECTS} redirects`);
}

function onSameHost(location: string, from: URL): URL {
  const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
  const isSame = next?.host === from.host || (next?.hostname === from.hostname && next.protocol === 'https:');
  if (next && isSame && /^https?:$/.test(next.protocol)) return next;
  throw new CannotRead(
    `${from.href} redirects to ${next?.host ?? 'an invalid address'}. If the site is there, start the server with that address.`,
  );
}

/** Reads a body, and stops as soon as it is too large. */
async function limitedBody(response: Response, url: URL, { bytes, time }: WebLimits): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > bytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new CannotRead(`${url.href} could not be read to its end: ${reasonOf(error, time)}`);
  }
  if (size > bytes) throw new CannotRead(`${url.href} is larger than ${bytes} bytes, which is the limit`);
  return new Uint8Array(Buffer.concat(chunks));
}

function reasonOf(error: unknown, time: number): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError') return `no answer within ${time / 1000} seconds`;
  return cause?.code ?? name ?? 'unknown reason';
}
