import { type ClaimData, claimantsOf } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import type { Loose } from '../pipeline/rules/loose.ts';

/** What a content folder holds already, as far as a new claim is concerned. Files with errors count too. */
export interface Known {
  site: Site;
  /** The day it is where the command runs, YYYY-MM-DD. */
  today: string;
  claims: KnownClaim[];
  /** Claimants and topics, the most used first. */
  claimants: KnownClaimant[];
  topics: string[];
  dossiers: { slug: string; title: string }[];
  /** A path below the content folder as the command prints it. */
  shownPath(path: string): string;
  /** Names of claims, their old ones included, in lower case, and the file that has each. */
  taken: ReadonlyMap<string, string>;
}

export interface KnownClaim {
  slug: string;
  path: string;
  data: Loose<ClaimData>;
}

export interface KnownClaimant {
  name: string;
  type: string;
}

/** Gathers it. `site` is given apart because without a sound `site.yaml` there is no scale to choose a verdict from. */
export function whatIsKnown(
  content: Content,
  site: Site,
  today: string,
  shownPath: Known['shownPath'] = (path) => path,
): Known {
  const broken = (kind: 'claims' | 'dossiers') => content.broken.filter((entry) => entry.kind === kind);
  const claims: KnownClaim[] = [...content.claims, ...broken('claims')];
  const dossiers = [...content.dossiers, ...broken('dossiers')];
  return {
    site,
    today,
    shownPath,
    claims,
    claimants: byUse(
      claims.flatMap(({ data }) => claimantsIn(data)),
      ({ name }) => name,
    ),
    topics: byUse(
      claims.flatMap(({ data }) => data.topics ?? []).filter((topic) => topic !== undefined),
      (topic) => topic,
    ),
    dossiers: dossiers.map(({ slug, data }) => ({ slug, title: data.title ?? slug })),
    taken: new Map(claims.flatMap(namesOf)),
  };
}

function claimantsIn(data: Loose<ClaimData>): KnownClaimant[] {
  return claimantsOf(data).flatMap(({ name, type = 'person' }) => (name === undefined ? [] : [{ name, type }]));
}

function namesOf({ slug, path, data }: KnownClaim): [string, string][] {
  const names = [slug, ...(data.aliases ?? [])].filter((name) => name !== undefined);
  return names.map((name) => [name.toLowerCase(), path]);
}

/** Each once, the most frequent first; those that are alike in that, in the order in which they came. */
function byUse<Item>(items: Item[], nameOf: (item: Item) => string): Item[] {
  const groups = [...Map.groupBy(items, nameOf).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, 1));
}
