import { setTimeout as sleep } from 'node:timers/promises';
import type { Visit } from '../model/visit.ts';
import { type Address, leastRecentFirst } from './addresses.ts';
import { type Finding, findingOf } from './finding.ts';
import { makeGate } from './gate.ts';
import { nextVisit } from './next-visit.ts';
import { publicLookup } from './public-address.ts';
import { type Client, makeClient } from './request.ts';
import type { Settings } from './settings.ts';
import { type Capture, makeWayback, type Wayback } from './wayback.ts';
import { makeVisitor, type Visitor } from './web.ts';

/** An address that was visited. */
export interface Visited {
  of: Address;
  visit: Visit;
  /** The quotes that are not on the page. */
  missing: string[];
  /** Why there is no answer about a copy in the Wayback Machine, or why none was saved. */
  noCapture?: string;
  /** Whether the copy was made in this run. */
  isSaved?: true;
}

interface Hooks {
  /** Called after each address. */
  visited(one: Visited): void;
  /** Called for each address that was left for the next run. */
  skipped(address: Address): void;
}

/** The most days between a copy and the day for which it is needed. */
const NEAR = 180;
/** Bytes of a page without a quote: enough to recognise a page that lets only browsers through. */
const BEGINNING = 16_000;

/**
 * Visits addresses, several hosts at the same time, each host one address after another, the least recently visited first: a
 * host that wants to be left alone is asked about others in the next run.
 */
export async function visitAll(
  addresses: readonly Address[],
  before: ReadonlyMap<string, Visit>,
  settings: Settings,
  { save, ...hooks }: Hooks & { save: boolean },
): Promise<void> {
  const client = makeClient(settings);
  const gate = makeGate(settings.delay);
  const tools: Tools = {
    client,
    settings,
    visitor: makeVisitor(client, gate, settings),
    wayback: makeWayback(client, gate, settings),
  };
  const unsaved: Visited[] = [];
  try {
    await inQueues(hostQueues(leastRecentFirst(addresses, before)), settings.hosts, async (of) => {
      const one = await visitOne(of, before.get(of.address), tools);
      if (!one) return hooks.skipped(of);
      if (save && needsCopy(one)) unsaved.push(one);
      hooks.visited(one);
    });
    for (const [index, one] of unsaved.entries()) {
      if (index > 0) await sleep(settings.saveDelay);
      hooks.visited(await savedOne(one, tools.wayback));
    }
  } finally {
    await client.close();
  }
}

interface Tools {
  client: Client;
  settings: Settings;
  visitor: Visitor;
  wayback: Wayback;
}

async function visitOne(of: Address, before: Visit | undefined, tools: Tools): Promise<Visited | undefined> {
  const { settings, visitor } = tools;
  const result = await visitor(of.address, of.quotes.length > 0 ? settings.pageBytes : BEGINNING);
  const finding = await ifOnline(
    await findingOf(of.address, result, { quotes: of.quotes, time: settings.readTime }),
    result,
    settings,
  );
  if (finding.outcome === 'skipped') return undefined;
  const visit = nextVisit(of, before, finding, settings);
  const one: Visited = { of, visit, missing: finding.missing ?? [] };
  return of.isCopy || of.hasCopy ? { ...one, visit: withoutCapture(visit) } : withCapture(one, tools.wayback);
}

/** A host that does not exist is a sign only if another one does: without a connection, no name can be looked up. */
async function ifOnline(finding: Finding, result: object, settings: Settings): Promise<Finding> {
  if (!('kind' in result) || result.kind !== 'dns' || (await canLookUp(settings))) return finding;
  return { outcome: 'unclear', reason: 'no connection' };
}

function canLookUp({ waybackApi, lookup, allowPrivate }: Settings): Promise<boolean> {
  const look = allowPrivate && lookup ? lookup : publicLookup(lookup);
  return new Promise((resolve) => {
    look(new URL(waybackApi).hostname, { all: true }, (error) => resolve(!error));
  });
}

async function withCapture(one: Visited, wayback: Wayback): Promise<Visited> {
  if (one.visit.capture !== undefined && isNear(one.visit.capture, one.of.day)) return one;
  const found = await wayback.nearest(one.of.address, one.of.day);
  if (found === undefined) return { ...one, visit: withoutCapture(one.visit) };
  if ('kind' in found) return { ...one, noCapture: found.text };
  return { ...one, visit: { ...one.visit, capture: found.address } };
}

function withoutCapture({ capture: _, ...visit }: Visit): Visit {
  return visit;
}

/** Whether a page has no copy of about the right time. One that is gone cannot be saved any more. */
export function needsCopy({ of, visit }: Pick<Visited, 'of' | 'visit'>): boolean {
  const isThere = visit.outcome === 'live' || visit.outcome === 'moved' || visit.outcome === 'blocked';
  return isThere && !of.isCopy && !of.hasCopy && !(visit.capture !== undefined && isNear(visit.capture, of.day));
}

async function savedOne(one: Visited, wayback: Wayback): Promise<Visited> {
  const saved: Capture | { text: string } = await wayback.save(one.of.address);
  if ('text' in saved) return { ...one, noCapture: `not saved: ${saved.text}` };
  return { ...one, isSaved: true, visit: { ...one.visit, capture: saved.address } };
}

/** Whether a copy was made within half a year of a day. */
export function isNear(capture: string, day: string): boolean {
  const [, year, month, date] = /\/web\/(\d{4})(\d{2})(\d{2})/.exec(capture) ?? [];
  const apart = Date.parse(`${year}-${month}-${date}`) - Date.parse(day);
  return Math.abs(apart) <= NEAR * 86_400_000;
}

/** The addresses of each host, in their order, the longest queue first, because it takes longest. */
function hostQueues(addresses: readonly Address[]): Address[][] {
  const queues = Map.groupBy(addresses, ({ address }) => new URL(address).host);
  return [...queues.values()].sort((a, b) => b.length - a.length);
}

/** Works on some queues at the same time. */
async function inQueues<Item>(queues: Item[][], most: number, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = queues.values();
  const worker = async () => {
    for (const queue of waiting) for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, queues.length) }, worker));
}
