import type { LocalizedText } from '../model/fields.ts';
import { hashesOf, readBlobs } from './blobs.ts';
import { namesIn } from './names-in.ts';
import type { Repository } from './repository-state.ts';

/** What matters of `site.yaml` as it was in a commit, whatever else was wrong with it. */
export interface SiteThen {
  url: string | undefined;
  /** The names of the verdicts of its scale, by their ids. Empty if the file could not be read: no build succeeded with it. */
  verdicts: ReadonlyMap<string, LocalizedText>;
}

/** `site.yaml` in a revision; undefined if there was none. */
export type SiteAt = (revision: string) => SiteThen | undefined;

/** Reads `site.yaml` as it was in some revisions, each contents once. */
export async function sitesAt({ top, prefix }: Repository, revisions: readonly string[]): Promise<SiteAt> {
  const names = [...new Set(revisions)];
  const found = await hashesOf(
    top,
    names.map((revision) => `${revision}:${prefix}site.yaml`),
  );
  const hashes = new Map(names.map((name, index) => [name, found[index] ?? '']));
  const sites = new Map<string, SiteThen>();
  const objects = [...new Set(found)].filter((name) => OBJECT.test(name));
  await readBlobs({ top }, objects, (hash, blob) => {
    if (typeof blob !== 'string') sites.set(hash, siteIn(blob));
  });
  return (revision) => sites.get(hashes.get(revision) ?? '');
}

const OBJECT = /^[0-9a-f]{40,64}$/;

function siteIn(bytes: Uint8Array): SiteThen {
  const url = /^url: *["']?([^\s"'#]+)/m.exec(Buffer.from(bytes).toString('utf8'))?.[1];
  return { url, verdicts: new Map((namesIn(bytes) ?? []).map(({ id, label }) => [id, label])) };
}
