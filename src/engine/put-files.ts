import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CopiedFile, copyOf, sourceOf } from '../plan/files.ts';
import type { ListingFile, MadeFile } from '../plan/made-file.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { type KeptListings, listingKey, makeListing, readListings, sharedKey, writeListings } from './kept-listings.ts';
import { keep, type Output, type Outputs, type Site, tryToKeep } from './kept-outputs.ts';
import { madeFileKey, sha256 } from './page-keys.ts';

export interface PutOptions {
  /** The folder where it is kept what was made from what. */
  cache: string;
  /** Reports on the files that take long to make. */
  onSlowFile?: (done: number, of: number) => void;
}

const FILES_PER_TURN = 100;

/** Adds all files of a plan that are not pages. Makes only those whose source has changed. `before` is what was made last. */
export async function putFiles(
  { files, frame }: SitePlan,
  bundle: string,
  site: Site,
  before: Outputs,
  { cache, onSlowFile }: PutOptions,
): Promise<Outputs> {
  const around = sha256(`${bundle}\n${JSON.stringify(frame.site)}`);
  const slow: MadeFile[] = [];
  const listingsFile = join(cache, 'listings.json');
  const known = readListings(listingsFile);
  const listings: KeptListings = new Map();
  const outputs: Outputs = new Map();
  for (const [index, file] of files.entries()) {
    // Workers of the search index wait for their next task.
    if (index % FILES_PER_TURN === 0) await nextTurn();
    const output = before.get(file.path);
    if ('listing' in file) outputs.set(file.path, putListing(file, around, site, output, known, listings));
    else if ('make' in file && file.isSlow) slow.push(file);
    else if ('make' in file) outputs.set(file.path, await putMade(file, madeFileKey(file, around), site, output));
    else outputs.set(file.path, await putCopy(file, bundle, site, output));
  }
  const putSlow = async (file: MadeFile) =>
    outputs.set(file.path, await putMade(file, madeFileKey(file, bundle), site, before.get(file.path)));
  await onAllCores(slow, putSlow, onSlowFile);
  tryToKeep(() => writeListings(listingsFile, listings));
  return outputs;
}

/** Puts several files at a time: they are made outside JavaScript, so that this keeps all cores busy. */
async function onAllCores(
  files: readonly MadeFile[],
  put: (file: MadeFile) => Promise<unknown>,
  onProgress: PutOptions['onSlowFile'],
): Promise<void> {
  const left = files.values();
  let done = 0;
  const work = async () => {
    for (const file of left) {
      await put(file);
      done += 1;
      onProgress?.(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function putMade(file: MadeFile, key: string, site: Site, before: Output | undefined): Promise<Output> {
  const kept = keep(site, file.path, key, before);
  if (kept !== undefined) return { key, sha256: kept };
  const contents = await file.make(async (path) => readFileSync(site.fileOf(path)));
  return put(file.path, key, contents, site);
}

async function putCopy(file: CopiedFile, bundle: string, site: Site, before: Output | undefined): Promise<Output> {
  const source = await sourceOf(file);
  const key = sha256(`${file.side === undefined ? '' : `${bundle} ${file.side}`} ${sha256(source)}`);
  const kept = keep(site, file.path, key, before);
  return kept === undefined ? put(file.path, key, await copyOf(file, source), site) : { key, sha256: kept };
}

function putListing(
  file: ListingFile,
  around: string,
  site: Site,
  before: Output | undefined,
  known: KeptListings,
  listings: KeptListings,
): Output {
  const { path } = file;
  const shared = sharedKey(file, around);
  const key = listingKey(file, shared);
  const last = known.get(path);
  const kept = keep(site, path, key, before);
  if (kept !== undefined) {
    if (last?.sha256 === kept) listings.set(path, last);
    return { key, sha256: kept };
  }
  const isKnown = last !== undefined && site.has(path, last.sha256);
  const made = makeListing(file, shared, isKnown ? last : undefined, () => readFileSync(site.fileOf(path)));
  const output = put(path, key, made.bytes, site);
  listings.set(path, { ...made.kept, sha256: output.sha256 });
  return output;
}

function put(path: string, key: string, contents: string | Uint8Array, site: Site): Output {
  const digest = sha256(contents);
  site.put(path, digest, () => contents);
  return { key, sha256: digest };
}
