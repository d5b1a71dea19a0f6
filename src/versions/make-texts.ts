import { type Blob, readBlobs } from '../history/blobs.ts';
import type { Repository } from '../history/repository-state.ts';
import { type OldVersion, type RevisionDiff, type TextRequest, textKey } from '../model/shown-history.ts';
import { compareVersions } from './compare-versions.ts';
import { oldVersion, type ParsedVersion, parseVersion, type VersionSite } from './old-version.ts';

/** Makes texts about versions in a repository, each with its key. All contents are in memory at the same time. */
export async function makeTexts(
  repository: Pick<Repository, 'top'>,
  site: VersionSite,
  requests: readonly TextRequest[],
): Promise<[string, OldVersion | RevisionDiff][]> {
  const versions = versionsIn(await contentsOf(repository, requests.flatMap(objectsOf)));
  return requests.map((request) => [textKey(request), textFor(request, versions, site)]);
}

/** The versions that a text is made from. */
function objectsOf(request: TextRequest): string[] {
  return 'blob' in request ? [request.blob] : [request.before, request.after];
}

async function contentsOf(
  repository: Pick<Repository, 'top'>,
  objects: readonly string[],
): Promise<ReadonlyMap<string, Blob>> {
  const blobs = new Map<string, Blob>();
  // The bytes are part of a larger buffer, which is reused.
  await readBlobs(repository, [...new Set(objects)], (hash, blob) =>
    blobs.set(hash, typeof blob === 'string' ? blob : Buffer.from(blob)),
  );
  return blobs;
}

/** How many parsed versions are kept. Texts about the same version are next to each other. */
const KEPT = 4;

/** Reads versions of claim files by their hashes. */
function versionsIn(blobs: ReadonlyMap<string, Blob>): (hash: string) => ParsedVersion {
  const read = new Map<string, ParsedVersion>();
  return (hash) => {
    const version = read.get(hash) ?? parseVersion(blobs.get(hash) ?? 'missing');
    // The last one is the newest.
    read.delete(hash);
    read.set(hash, version);
    for (const oldest of read.keys()) if (read.size > KEPT) read.delete(oldest);
    return version;
  };
}

function textFor(
  request: TextRequest,
  versionOf: (hash: string) => ParsedVersion,
  site: VersionSite,
): OldVersion | RevisionDiff {
  if ('blob' in request) return oldVersion(versionOf(request.blob), request.path, site);
  const [before, after] = [versionOf(request.before).facts, versionOf(request.after).facts];
  return before && after ? compareVersions(before, after, site.lang, { ...site, names: request.names }) : { parts: [] };
}
