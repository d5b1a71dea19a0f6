import { type ClaimData, claimantsOf } from '../model/claim.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import type { Verdict } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import { similarTo } from '../text/similar.ts';
import { oneLine } from './terminal.ts';

/** Existing content that matters to a new claim. Includes files with errors. */
export interface Known {
  site: Site;
  /** Today's local date, YYYY-MM-DD. */
  today: string;
  claims: KnownClaim[];
  /** Claimants and topics, the most used first. */
  claimants: KnownClaimant[];
  topics: string[];
  dossiers: { slug: string; title: string }[];
  /** A path below the content folder as the command prints it. */
  shownPath(path: string): string;
  /** The slugs and aliases of all claims, in lower case, and the file that has each. */
  taken: ReadonlyMap<string, string>;
}

export interface KnownClaim {
  slug: string;
  path: string;
  data: DeepPartial<ClaimData>;
}

export interface KnownClaimant {
  name: string;
  type: string;
}

/** Collects it. `site` is a parameter because a new claim needs a valid `site.yaml`: it holds the verdict scale. */
export function collectKnown(
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

function claimantsIn(data: DeepPartial<ClaimData>): KnownClaimant[] {
  return claimantsOf(data).flatMap(({ name, type = 'person' }) => (name === undefined ? [] : [{ name, type }]));
}

function namesOf({ slug, path, data }: KnownClaim): [string, string][] {
  const names = [slug, ...(data.aliases ?? [])].filter((name) => name !== undefined);
  return names.map((name) => [name.toLowerCase(), path]);
}

/** Each name once, the most frequent first; ties keep their order. */
function byUse<Item>(items: Item[], nameOf: (item: Item) => string): Item[] {
  const groups = [...Map.groupBy(items, nameOf).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, 1));
}

const MOST_SHOWN = 5;

/** A claim that may be the same one, as shown to an editor. */
export interface SimilarClaim {
  claim: string;
  /** The label of its verdict, or `withdrawn`. */
  verdict: string;
  /** Its file, as the command prints paths. */
  path: string;
}

/** The existing claims that a text may be another wording of, the most similar first. */
export function similarClaims(text: string, { claims, site, shownPath }: Known): SimilarClaim[] {
  const byPath = new Map(claims.map((claim) => [claim.path, claim.data]));
  const texts = claims.map(({ path, data }) => ({ slug: path, text: data.claim ?? '' }));
  return similarTo(text, texts, MOST_SHOWN).map(({ slug: path }) => {
    const data = byPath.get(path) ?? {};
    const verdict = withdrawalOf(data) ? 'withdrawn' : labelOf(site.verdicts, data.verdict, site.lang);
    return { claim: oneLine(data.claim ?? ''), verdict, path: shownPath(path) };
  });
}

function labelOf(scale: readonly Verdict[], id: string | undefined, language: string): string {
  const verdict = scale.find((one) => one.id === id);
  return verdict ? inLanguage(verdict.label, language, 'en') : 'no verdict yet';
}
