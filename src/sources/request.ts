import { Agent, fetch, type RequestInit } from 'undici';
import { isPrivateLiteral, PRIVATE, publicLookup } from './public-address.ts';
import type { Settings } from './settings.ts';

/** What a server answered. */
export interface Answer {
  address: string;
  status: number;
  header(name: string): string | undefined;
  /** The body, decompressed, up to the limit. */
  body: Uint8Array;
  /** Whether that is all of it. */
  isWhole: boolean;
}

/** Why there is no answer. `dns` means that the host does not exist. */
export interface Trouble {
  kind: 'dns' | 'private' | 'timeout' | 'tls' | 'network' | 'address';
  text: string;
}

type Options = Pick<RequestInit, 'method' | 'headers' | 'body'> & { mostBytes: number };

/** Sends requests. Redirects are not followed. */
export interface Client {
  send(address: string, options: Options): Promise<Answer | Trouble>;
  close(): Promise<void>;
}

export function makeClient({ userAgent, timeout, allowPrivate, lookup }: Settings): Client {
  const look = allowPrivate ? lookup : publicLookup(lookup);
  const agent = new Agent({
    connect: { timeout, ...(look && { lookup: look }) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 65_536,
  });
  return {
    send: async (address, { mostBytes, ...options }) => {
      const url = webUrl(address);
      if (!url) return { kind: 'address', text: 'not a web address' };
      if (!allowPrivate && isPrivateLiteral(url)) return { kind: 'private', text: 'private address' };
      const deadline = AbortSignal.timeout(timeout);
      try {
        const headers = { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', ...options.headers };
        const init = { redirect: 'manual', dispatcher: agent, signal: deadline, ...options, headers } as const;
        const response = await fetch(url, init);
        const { body, isWhole } = await readUpTo(response.body, mostBytes);
        const header = (name: string) => response.headers.get(name) ?? undefined;
        return { address: url.href, status: response.status, header, body, isWhole };
      } catch (error) {
        return troubleOf(error, deadline.aborted);
      }
    },
    close: () => agent.destroy(),
  };
}

function webUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
}

/** Reads a body up to a limit. A body that breaks off, as one that is badly compressed does, is kept up to there. */
async function readUpTo(stream: AsyncIterable<Uint8Array> | null, most: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stream ?? []) {
      parts.push(part);
      size += part.length;
      if (size >= most) break;
    }
    return { body: Buffer.concat(parts).subarray(0, most), isWhole: size < most };
  } catch {
    return { body: Buffer.concat(parts).subarray(0, most), isWhole: false };
  }
}

const HOST_NOT_FOUND = 'ENOTFOUND';

function troubleOf(error: unknown, isLate: boolean): Trouble {
  const code = codeOf(error);
  if (code === PRIVATE) return { kind: 'private', text: 'private address' };
  if (isLate || /TIMEOUT|ETIMEDOUT/.test(code)) return { kind: 'timeout', text: 'no answer in time' };
  if (code === HOST_NOT_FOUND) return { kind: 'dns', text: 'the host does not exist' };
  if (code === 'ECONNREFUSED') return { kind: 'network', text: 'connection refused' };
  if (/ECONNRESET|UND_ERR_SOCKET|EPIPE/.test(code)) return { kind: 'network', text: 'connection closed' };
  const isTls = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code);
  return isTls ? { kind: 'tls', text: `certificate: ${code}` } : { kind: 'network', text: code || 'no connection' };
}

/** The code of an error or of what caused it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] };
  return (typeof code === 'string' ? code : '') || codeOf(cause) || codeOf(errors?.[0]);
}
