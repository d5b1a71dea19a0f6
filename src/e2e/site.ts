import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { siteServer } from '../cli/serve.ts';
import { basePath } from '../model/site.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { build } from './commands.ts';

/** A site that was built for the tests, and its address. */
export interface TestSite {
  /** The content folder. */
  content: string;
  /** The folder of the built site. */
  folder: string;
  /** The base path, with a slash at both ends. */
  base: string;
  /** Address of the home page, base path included. */
  address: string;
}

/** Built once per run by `global-setup.ts`, from fixtures only, so that changes in the content of a desk break no test. */
export interface TestSites {
  /** A claim for each verdict and each difficult case, under a base path. */
  hard: TestSite;
  /** One claim in another language than the site, with a custom verdict scale. */
  small: TestSite;
  /** 120 claims. */
  many: TestSite;
}

/** Global setup and tests run in separate processes, which share the environment. */
const VARIABLE = 'ASSAY_E2E_SITES';

export function shareSites(sites: TestSites): void {
  process.env[VARIABLE] = JSON.stringify(sites);
}

export function testSites(): TestSites {
  return JSON.parse(process.env[VARIABLE] ?? '{}');
}

/** Builds a content folder with the real command, and serves it on a free port. */
export async function buildAndServe(content: string, folder: string): Promise<{ site: TestSite; server: Server }> {
  await build(content, folder);
  const config = readSite(content).site;
  if (!config) throw new Error(`${content} has no valid site.yaml`);
  const base = basePath(config);
  const server = siteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  return { site: { content, folder, base, address }, server };
}

/**
 * A site for the tests of a file or group, from the content that `write` writes to a folder. It is built and served before the
 * first test, which fills in the returned object, and removed after the last.
 */
export function siteWith(write: (content: string) => Promise<void>): TestSite {
  const site: TestSite = { content: '', folder: '', base: '', address: '' };
  let folder = '';
  let server: Server | undefined;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
    const content = join(folder, 'content');
    await write(content);
    const built = await buildAndServe(content, join(folder, 'site'));
    server = built.server;
    Object.assign(site, built.site);
  });
  test.afterAll(async () => {
    server?.close().closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });
  return site;
}

/** The full address of a path of a site. */
export function at(site: TestSite, path: string): string {
  return new URL(path, site.address).href;
}

/** The file of a path of a site. */
export function fileOf(site: TestSite, path: string): string {
  return join(site.folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
}
