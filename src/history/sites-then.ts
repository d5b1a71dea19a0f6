import { VFile } from 'vfile';
import type { LocalizedText } from '../model/fields.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { readYaml } from '../pipeline/yaml/read-yaml.ts';
import { hashesOf, readBlobs } from './blobs.ts';
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
    if (typeof blob !== 'string') sites.set(hash, siteIn(Buffer.from(blob).toString('utf8')));
  });
  return (revision) => sites.get(hashes.get(revision) ?? '');
}

const OBJECT = /^[0-9a-f]{40,64}$/;

function siteIn(text: string): SiteThen {
  return { url: /^url: *["']?([^\s"'#]+)/m.exec(text)?.[1], verdicts: new Map(verdictsIn(text)) };
}

function verdictsIn(text: string): [string, LocalizedText][] {
  const { data } = readYaml(new VFile({ path: 'site.yaml', value: text }));
  if (typeof data !== 'object' || data === null) return [];
  const { verdicts } = data as { verdicts?: unknown };
  if (verdicts === undefined || verdicts === null || verdicts === '')
    return DEFAULT_VERDICTS.map(({ id, label }) => [id, label]);
  return Array.isArray(verdicts) ? verdicts.flatMap(namedVerdict) : [];
}

function namedVerdict(verdict: unknown): [string, LocalizedText][] {
  if (typeof verdict !== 'object' || verdict === null) return [];
  const { id, label } = verdict as { id?: unknown; label?: unknown };
  if (typeof id !== 'string') return [];
  return [[id, isText(label) ? label : '']];
}

function isText(label: unknown): label is LocalizedText {
  const isMap = typeof label === 'object' && label !== null && !Array.isArray(label);
  return typeof label === 'string' || (isMap && Object.values(label).every((one) => typeof one === 'string'));
}
