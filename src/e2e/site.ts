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

/** A site that was built for the tests, and where it is served. */
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

/** Built once for a run by `global-setup.ts`, from fixtures only: what a desk changes in its own content breaks no test. */
export interface TestSites {
  /** One claim for each verdict and each hard case, under a base path. */
  hard: TestSite;
  /** One claim, in a language that is not the site's, on a verdict scale of the site's own. */
  small: TestSite;
  /** 120 claims. */
  many: TestSite;
}

/** Global setup and tests run in processes of their own; the environment is what they share. */
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
  if (!config) throw new Error(`${content} has no sound site.yaml`);
  const base = basePath(config);
  const server = siteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  return { site: { content, folder, base, address }, server };
}

/**
 * A site of a file or group of tests, of the content that `write` puts into a folder. It is built and served before the first
 * of them, and what is known of it from then on is in the object that is given back; after the last it is gone.
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
