import type { Gate } from './gate.ts';
import type { Answer, Client, Trouble } from './request.ts';
import { makeRobots, redirectTarget } from './robots.ts';
import type { Settings } from './settings.ts';

/** A page that answered, and the way to it. */
export interface Reached {
  answer: Answer;
  /** Where the permanent redirects lead, if there were any; later ones that are not permanent do not count. */
  movedTo: string | undefined;
}

/** Why a page was not reached. */
export type Unreached = Trouble | { kind: 'robots' | 'redirects' | 'closed'; text: string };

/** Visits a page as a browser would, and as `robots.txt` allows. */
export type Visitor = (address: string, mostBytes: number) => Promise<Reached | Unreached>;

const MOST_REDIRECTS = 10;
const PERMANENT = [301, 308];
/** How many addresses in a row a server may refuse for now. A single one may be out of order on a server that is well. */
const MOST_REFUSALS = 3;

export function makeVisitor(client: Client, gate: Gate, settings: Settings): Visitor {
  const permissionFor = makeRobots(client, gate, settings);
  const closed = new Set<string>();
  const refusals = new Map<string, number>();

  async function ask(address: string, mostBytes: number): Promise<Answer | Unreached> {
    if (!/^https?:/i.test(address)) return { kind: 'address', text: 'redirects to something that is not a web page' };
    const { host } = new URL(address);
    if (closed.has(host)) return CLOSED;
    const permission = await permissionFor(address);
    if (permission === 'disallowed') return { kind: 'robots', text: 'robots.txt' };
    if (permission !== 'allowed') return permission;
    const send = () => gate.run(host, () => client.send(address, { mostBytes }));
    const first = await send();
    const wait = 'kind' in first ? undefined : retryAfter(first);
    if (wait === undefined) {
      if (!('kind' in first)) refusals.delete(host);
      return first;
    }
    // A server that wants to be left alone for longer is left alone for the rest of the run.
    if (wait > settings.longestWait) closed.add(host);
    if (wait > settings.longestWait) return first;
    gate.pause(host, wait);
    const second = await send();
    if ('kind' in second) return second;
    const refused = retryAfter(second) === undefined ? 0 : (refusals.get(host) ?? 0) + 1;
    refusals.set(host, refused);
    if (refused >= MOST_REFUSALS) closed.add(host);
    return second;
  }

  return async (address, mostBytes) => {
    let at = address;
    let isPermanent = true;
    let movedTo: string | undefined;
    const seen = new Set<string>();
    while (!seen.has(at) && seen.size <= MOST_REDIRECTS) {
      seen.add(at);
      const answer = await ask(at, mostBytes);
      if ('kind' in answer) return answer;
      const target = redirectTarget(answer);
      if (target === undefined) return { answer, movedTo };
      isPermanent &&= PERMANENT.includes(answer.status);
      if (isPermanent) movedTo = target;
      at = target;
    }
    return { kind: 'redirects', text: seen.has(at) ? 'redirects in a circle' : 'too many redirects' };
  };
}

const CLOSED: Unreached = { kind: 'closed', text: 'the server asked to be left alone' };

/** How long a server that is overloaded asks to wait, in milliseconds; undefined if it does not ask. */
function retryAfter({ status, header }: Answer): number | undefined {
  const value = header('retry-after')?.trim();
  if (value === undefined || (status !== 429 && status !== 503)) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}
