import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRead } from '../mcp/published.ts';
import { LIMITS } from '../mcp/web-files.ts';
import { MANIFEST, type Manifest, readManifest } from '../receipts/manifest.ts';
import { isAddress } from '../receipts/proof.ts';
import { inert } from '../text/inert.ts';
import { Stop, UsageError } from './run.ts';
import { copyAt } from './site-copy.ts';
import { typedIn } from './typed-path.ts';

/**
 * The manifest of a site that was published: at its address or that of the site, or in a file or the folder of a copy. Throws
 * `Stop` if there is none.
 */
export async function publishedManifest(place: string): Promise<Manifest> {
  if (place === '') throw new UsageError('Expected an address or a file after `--against`');
  const bytes = isAddress(place) ? await fetched(place) : fileAt(place);
  const found = manifestIn(bytes);
  if (found) return found;
  const what = bytes ? 'What is at' : 'Nothing is at';
  throw new Stop(
    `${what} \`${inert(place)}\`${bytes ? ' is not a manifest' : ''}, expected the \`${MANIFEST}\` of a published site.`,
  );
}

function manifestIn(bytes: Uint8Array | undefined): Manifest | undefined {
  return bytes && readManifest(new TextDecoder().decode(bytes));
}

/** The address of a site is enough: `https://facts.example/`. */
async function fetched(address: string): Promise<Uint8Array | undefined> {
  const site = address.endsWith(`/${MANIFEST}`) ? address.slice(0, -MANIFEST.length) : address;
  try {
    const copy = await copyAt(site);
    return await copy.read(MANIFEST);
  } catch (error) {
    throw error instanceof CannotRead ? new Stop(error.message) : error;
  }
}

function fileAt(place: string): Uint8Array | undefined {
  const path = resolve(typedIn(), place);
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, MANIFEST) : path;
  const entry = statSync(file, { throwIfNoEntry: false });
  if (!entry?.isFile()) return undefined;
  if (entry.size > LIMITS.bytes)
    throw new Stop(`\`${inert(place)}\` is larger than ${LIMITS.bytes} bytes, which is the limit.`);
  return readFileSync(file);
}
