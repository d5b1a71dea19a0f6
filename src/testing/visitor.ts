import { after, before, type TestContext } from 'node:test';
import type { Visit } from '../model/visit.ts';
import type { Address } from '../sources/addresses.ts';
import { DEFAULTS, type Settings, userAgentOf } from '../sources/settings.ts';
import { type Visited, visitAll } from '../sources/visit-all.ts';
import { type Handler, lookupTest, PAGES, startServer, type TestServer } from './misbehaving-server.ts';

/** An address with a copy, so that nothing is asked about one. */
export function named(address: string, more: Partial<Address> = {}): Address {
  return {
    address,
    uses: ['claims/a.md, source s'],
    quotes: [],
    day: '2026-11-01',
    isCopy: false,
    hasCopy: true,
    ...more,
  };
}

/** A server of a test, which is closed however the test ends: an open one would keep the process alive. */
export async function ownServer(
  test: TestContext,
  pages: Record<string, Handler>,
  isSecure = false,
): Promise<TestServer> {
  const server = await startServer(pages, isSecure);
  test.after(server.close);
  return server;
}

/** Visits to a server that misbehaves in every way. It runs during the tests of a file. */
export class Visitor {
  #server: TestServer | undefined;

  constructor() {
    before(async () => {
      this.#server = await startServer(PAGES);
    });
    after(() => this.#server?.close());
  }

  get server(): TestServer {
    if (!this.#server) throw new Error('The server runs only during tests');
    return this.#server;
  }

  at(path: string, host = 'paper.test'): string {
    return `http://${host}:${this.server.port}${path}`;
  }

  async visits(addresses: Address[], more: Partial<Settings> = {}, known: Visit[] = []) {
    const visited = new Map<string, Visited>();
    const skipped: string[] = [];
    await visitAll(addresses, new Map(known.map((visit) => [visit.address, visit])), this.#settings(more), {
      save: false,
      visited: (one) => visited.set(one.of.address, one),
      skipped: ({ address }) => skipped.push(address),
    });
    return { visited, skipped };
  }

  /** What a visit shows, in a few words. */
  async shown(address: string, more?: Partial<Address>, own?: Partial<Settings>): Promise<string> {
    const { visited } = await this.visits([named(address, more)], own);
    const { outcome, reason, movedTo, failures, quote } = visited.get(address)?.visit ?? {};
    return [outcome, failures && `failed ${failures}`, reason, movedTo?.replace(/^.*:\d+/, ''), quote]
      .filter((one) => one !== undefined)
      .join(' · ');
  }

  #settings(more: Partial<Settings>): Settings {
    return {
      ...DEFAULTS,
      userAgent: userAgentOf({ title: 'The Désk (of checks)', url: 'https://desk.example/' }),
      today: '2026-11-28',
      delay: 0,
      timeout: 600,
      longestWait: 200,
      pageBytes: 300_000,
      allowPrivate: true,
      lookup: lookupTest,
      waybackApi: this.at('/api/'),
      waybackSave: this.at('/spn/'),
      saveDelay: 5,
      ...more,
    };
  }
}
