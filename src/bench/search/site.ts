import { readdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteServer } from '../../cli/serve.ts';
import type { Claim } from './collection.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/** A built site that is being served. */
export interface Site {
  folder: string;
  /** Of its home page. */
  address: string;
  traffic: Traffic;
  server: Server;
}

/** Serves a built site on a free port. Throws if it lacks any of the claims. */
export async function serveSite(folder: string, claims: readonly Claim[]): Promise<Site> {
  const built = new Set(readdirSync(join(folder, 'claims')));
  const missing = claims.filter(({ slug }) => !built.has(slug));
  if (missing.length > 0)
    throw new Error(
      `${folder} has pages for ${claims.length - missing.length} claims, expected ${claims.length}; it lacks ${missing[0]?.slug}`,
    );
  const server = siteServer(folder, '/');
  const traffic = trafficOf(server, folder);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return { folder, address, traffic, server };
}

/** The size of all files in a folder, except those at the paths `leftOut`. */
export function bytesIn(folder: string, leftOut: readonly string[] = []): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !leftOut.includes(path));
  const sizes = paths.map((path) => statSync(join(folder, path))).filter((stat) => stat.isFile());
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
