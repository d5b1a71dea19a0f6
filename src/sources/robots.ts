import robotsParser from 'robots-parser';
import type { Gate } from './gate.ts';
import type { Answer, Client, Trouble } from './request.ts';
import { ROBOT, type Settings } from './settings.ts';

/** Whether `robots.txt` allows a page: yes, no, or why that is unknown. */
export type Permission = 'allowed' | 'disallowed' | Trouble;

/** The most bytes of `robots.txt` that count, as in RFC 9309, and the most redirects. */
const MOST_BYTES = 512_000;
const MOST_REDIRECTS = 5;

/** Makes a function that asks the `robots.txt` of each host, once, as RFC 9309 says. */
export function makeRobots(client: Client, gate: Gate, { longestWait }: Settings) {
  const known = new Map<string, Promise<(address: string) => Permission>>();
  const rulesOf = async (origin: string): Promise<(address: string) => Permission> => {
    const answer = await robotsAt(`${origin}/robots.txt`, client, gate);
    if ('kind' in answer) return () => answer;
    // A server that has no rules, or refuses to show them, has none to follow; one that is out of order must be left alone.
    if (answer.status >= 500) return () => ({ kind: 'network', text: `robots.txt: ${answer.status}` });
    if (answer.status >= 300) return () => 'allowed';
    const rules = parsed(`${origin}/robots.txt`, Buffer.from(answer.body).toString('utf8'));
    const seconds = rules?.getCrawlDelay(ROBOT);
    if (seconds) gate.slow(new URL(origin).host, Math.min(seconds * 1000, longestWait));
    return (address) => (rules?.isAllowed(address, ROBOT) === false ? 'disallowed' : 'allowed');
  };
  return async (address: string): Promise<Permission> => {
    const { origin } = new URL(address);
    const rules = known.get(origin) ?? rulesOf(origin);
    known.set(origin, rules);
    return (await rules)(address);
  };
}

/**
 * The answer with the rules. What goes wrong after a redirect says nothing about the host of the page, so it is never the
 * trouble that the host does not exist.
 */
async function robotsAt(address: string, client: Client, gate: Gate): Promise<Answer | Trouble> {
  let at = address;
  for (let redirects = 0; ; redirects++) {
    const answer = await gate.run(new URL(at).host, () => client.send(at, { mostBytes: MOST_BYTES }));
    if ('kind' in answer) return redirects === 0 ? answer : { kind: 'network', text: `robots.txt: ${answer.text}` };
    const target = redirectTarget(answer);
    if (target === undefined || redirects === MOST_REDIRECTS) return answer;
    at = target;
  }
}

/** Where a redirect leads; undefined if an answer is none. */
export function redirectTarget({ address, status, header }: Answer): string | undefined {
  const location = header('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const target = decodedUtf8(location);
  return URL.canParse(target, address) ? new URL(target, address).href : undefined;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a header whose bytes are UTF-8, which a client reads as Latin-1. Any other header stays as it is. */
function decodedUtf8(header: string): string {
  try {
    return /[^\0-\u{FF}]/u.test(header) ? header : UTF8.decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/** The parser was not written for hostile files. */
function parsed(address: string, text: string): ReturnType<typeof robotsParser> | undefined {
  try {
    return robotsParser(address, text);
  } catch {
    return undefined;
  }
}
