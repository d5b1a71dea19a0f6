import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Blob, readBlobs } from '../history/blobs.ts';
import { factsOf } from '../history/facts.ts';
import { findRepository } from '../history/repository-state.ts';
import { type OldVersion, type RevisionDiff, type TextRequest, textKey } from '../model/shown-history.ts';
import { placesFile, type TextPlace } from '../model/texts-file.ts';
import { writeLarge } from '../pipeline/read/large-file.ts';
import { compareVersions } from './compare-versions.ts';
import { oldVersion, type VersionSite } from './old-version.ts';

/** Contents that are in memory at the same time. */
const BLOBS_AT_ONCE = 500;

/**
 * Makes texts about versions in the repository of a content folder, and writes them to a file from which `textsReader` reads them.
 */
export async function writeTexts(
  content: string,
  site: VersionSite,
  requests: readonly TextRequest[],
  file: string,
): Promise<void> {
  const open = new Map(requests.map((request) => [textKey(request), request]));
  const places: [string, TextPlace][] = [];
  let offset = 0;
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    for (const share of sharesOf([...open.values()])) {
      const blobs = await contentsOf(content, share.flatMap(objectsOf));
      const texts: Buffer[] = [];
      for (const request of share) {
        const bytes = Buffer.from(JSON.stringify(textFor(request, blobs, site)));
        places.push([textKey(request), [offset, bytes.length, crc32(bytes)]]);
        texts.push(bytes);
        offset += bytes.length;
      }
      // Not kept: a long history has more texts than fit into memory.
      writeFileSync(handle, Buffer.concat(texts));
    }
  } finally {
    closeSync(handle);
  }
  writeLarge(placesFile(file), (add) => add(Buffer.from(JSON.stringify(places))));
}

function* sharesOf(requests: readonly TextRequest[]): Generator<TextRequest[]> {
  for (let start = 0; start < requests.length; start += BLOBS_AT_ONCE)
    yield requests.slice(start, start + BLOBS_AT_ONCE);
}

function objectsOf(request: TextRequest): string[] {
  return 'blob' in request ? [request.blob] : [request.before, request.after];
}

async function contentsOf(content: string, objects: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const repository = findRepository(content);
  if (!('head' in repository)) throw new Error(repository.reason);
  const blobs = new Map<string, Blob>();
  // The bytes are part of a larger buffer, which is reused.
  await readBlobs(repository, [...new Set(objects)], (hash, blob) =>
    blobs.set(hash, typeof blob === 'string' ? blob : Buffer.from(blob)),
  );
  return blobs;
}

function textFor(request: TextRequest, blobs: ReadonlyMap<string, Blob>, site: VersionSite): OldVersion | RevisionDiff {
  const blobOf = (hash: string) => blobs.get(hash) ?? 'missing';
  if ('blob' in request) return oldVersion(blobOf(request.blob), request.path, site);
  const [before, after] = [factsOf(blobOf(request.before)).facts, factsOf(blobOf(request.after)).facts];
  return before && after ? compareVersions(before, after, site.lang) : { parts: [] };
}
