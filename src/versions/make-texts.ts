import { type Blob, readBlobs } from '../history/blobs.ts';
import { factsOf } from '../history/facts.ts';
import { findRepository } from '../history/repository-state.ts';
import { type OldVersion, type RevisionDiff, type TextRequest, textKey } from '../model/shown-history.ts';
import { compareVersions } from './compare-versions.ts';
import { oldVersion, type VersionSite } from './old-version.ts';

/** Makes texts about versions in the repository of a content folder, each with its key. All contents are in memory at the same time. */
export async function makeTexts(
  content: string,
  site: VersionSite,
  requests: readonly TextRequest[],
): Promise<[string, OldVersion | RevisionDiff][]> {
  const blobs = await contentsOf(content, requests.flatMap(objectsOf));
  return requests.map((request) => [textKey(request), textFor(request, blobs, site)]);
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
