import { setTimeout as sleep } from 'node:timers/promises';
import type { Gate } from './gate.ts';
import type { Answer, Client, Trouble } from './request.ts';
import { redirectTarget } from './robots.ts';
import type { Settings } from './settings.ts';

/** The two services of the Wayback Machine. */
export interface Wayback {
  /** The copy nearest to a day; undefined if there is none, or the reason why that is unknown. */
  nearest(address: string, day: string): Promise<Capture | Trouble | undefined>;
  /** Asks for a copy and waits until there is one. */
  save(address: string): Promise<Capture | Trouble>;
}

export interface Capture {
  address: string;
  /** The day of the copy, YYYY-MM-DD. */
  day: string;
}

const MOST_BYTES = 200_000;
/** How often the service is asked whether a page is saved. */
const QUESTIONS = 8;
const ATTEMPTS = 2;

export function makeWayback(client: Client, gate: Gate, settings: Settings): Wayback {
  const { waybackApi, waybackSave, waybackKeys, saveDelay, today } = settings;
  const send = (address: string | URL, options: Partial<Parameters<Client['send']>[1]> = {}) =>
    gate.run(new URL(address).host, () => client.send(String(address), { mostBytes: MOST_BYTES, ...options }));
  const headers = {
    accept: 'application/json',
    ...(waybackKeys && { authorization: `LOW ${waybackKeys.access}:${waybackKeys.secret}` }),
  };

  async function nearest(address: string, day: string): Promise<Capture | Trouble | undefined> {
    const question = new URL('wayback/available', waybackApi);
    question.searchParams.set('url', address);
    question.searchParams.set('timestamp', day.replaceAll('-', ''));
    const answer = await send(question);
    if ('kind' in answer) return answer;
    const json = jsonIn(answer);
    return json === undefined ? notUnderstood(answer) : closestIn(json);
  }

  /** The copy of today, if there is one: the service reports errors for pages that it did save. */
  async function savedToday(address: string): Promise<Capture | undefined> {
    const found = await nearest(address, today);
    return found && 'day' in found && found.day >= today ? found : undefined;
  }

  async function save(address: string): Promise<Capture | Trouble> {
    let trouble: Trouble = { kind: 'network', text: 'not saved' };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await sleep(saveDelay);
      const result = await (waybackKeys ? saveWithKeys(address) : saveWithout(address));
      if ('day' in result) return result;
      trouble = result;
      const found = await savedToday(address);
      if (found) return found;
    }
    return trouble;
  }

  async function saveWithout(address: string): Promise<Capture | Trouble> {
    const answer = await send(new URL(`save/${address}`, waybackSave));
    if ('kind' in answer) return answer;
    const at = redirectTarget(answer) ?? answer.header('content-location') ?? '';
    return captureAt(at, address) ?? notUnderstood(answer);
  }

  async function saveWithKeys(address: string): Promise<Capture | Trouble> {
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ url: address, skip_first_archive: '1' }).toString();
    const answer = await send(new URL('save', waybackSave), { method: 'POST', headers: form, body });
    if ('kind' in answer) return answer;
    const { job_id: job, message } = jsonIn(answer) ?? {};
    if (typeof job !== 'string') return typeof message === 'string' ? refused(message) : notUnderstood(answer);
    for (let question = 0; question < QUESTIONS; question++) {
      await sleep(saveDelay);
      const status = await send(new URL(`save/status/${encodeURIComponent(job)}`, waybackSave), { headers });
      const json = 'kind' in status ? undefined : jsonIn(status);
      if (json?.status === 'success')
        return captureAt(`/web/${String(json.timestamp)}/`, address) ?? refused('no time of the copy');
      if (json?.status === 'error') return refused(typeof json.message === 'string' ? json.message : 'not saved');
    }
    return { kind: 'timeout', text: 'not saved in time' };
  }

  return { nearest, save };
}

function refused(message: string): Trouble {
  return { kind: 'network', text: message.slice(0, 200) };
}

function notUnderstood({ status }: Answer): Trouble {
  return { kind: 'network', text: `unexpected answer of the Wayback Machine (${status})` };
}

function jsonIn({ body }: Answer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

interface Closest {
  available?: unknown;
  url?: unknown;
  timestamp?: unknown;
  status?: unknown;
}

/** The copy in an answer of the availability API, if it is one of the page and not of an error. */
function closestIn(json: Record<string, unknown>): Capture | undefined {
  const { closest } = (json.archived_snapshots ?? {}) as { closest?: Closest };
  if (closest?.available !== true || closest.status !== '200' || typeof closest.url !== 'string') return undefined;
  return captureFrom(closest.url.replace(/^http:/, 'https:'));
}

/** A copy at a path such as `/web/20261128120000/…`, on whatever host it was named. */
function captureAt(path: string, address: string): Capture | undefined {
  const time = /\/web\/(\d{14})/.exec(path)?.[1];
  return time === undefined ? undefined : captureFrom(`https://web.archive.org/web/${time}/${address}`);
}

/** Only addresses of the Wayback Machine count, because they are kept and suggested as links. */
function captureFrom(address: string): Capture | undefined {
  const time = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{6}\//.exec(address);
  return time ? { address, day: time.slice(1).join('-') } : undefined;
}
