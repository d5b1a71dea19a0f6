import { addressOf } from '../formats/addresses.ts';
import { archivedAsData } from '../model/archived.ts';
import { type ClaimData, claimSchema } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/** The keys of claim files, in their order. Drafts are never published, so `draft` says nothing. */
export const CLAIM_KEYS = Object.keys(claimSchema([]).shape).filter(
  (key): key is Exclude<keyof ClaimData, 'draft'> => key !== 'draft',
);

/** The keys of a published record: those of the file, and what only the site knows. */
export const RECORD_KEYS = ['slug', 'url', ...CLAIM_KEYS, 'verdictLabel', 'rating', 'withdrawn'] as const;

/** A value of a record, and the same as JSON. */
export interface Part {
  value: unknown;
  json: string;
}

type Parts = ReadonlyMap<string, Part>;

/** Cached, because a claim is in many files. */
const cache = new WeakMap<ClaimEntry, Parts>();

/** A claim as it is published as data: what its page shows, apart from the text. Missing values are left out. */
export function partsOf(claim: ClaimEntry, site: Site): Parts {
  const known = cache.get(claim) ?? partsFrom(valuesOf(claim, site));
  cache.set(claim, known);
  return known;
}

/** The values of a record with their JSON. Missing and empty ones are left out. */
export function partsFrom(values: readonly (readonly [string, unknown])[]): Parts {
  const given = values.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return new Map(given.map(([key, value]) => [key, { value, json: JSON.stringify(value) }]));
}

/** The values of the file, in its order. */
export function fileValues({ slug, data }: Pick<ClaimEntry, 'slug' | 'data'>): [string, unknown][] {
  return [['slug', slug], ...CLAIM_KEYS.map((key): [string, unknown] => [key, publishedValue(data, key)])];
}

function publishedValue(data: ClaimEntry['data'], key: (typeof CLAIM_KEYS)[number]): unknown {
  if (key === 'sources') return data.sources.map(archivedAsData);
  return key === 'appearances' ? data.appearances.map(archivedAsData) : data[key];
}

function valuesOf(claim: ClaimEntry, site: Site): [string, unknown][] {
  const { data } = claim;
  const withdrawn = withdrawalOf(data)?.date;
  const verdict = verdictById(site.verdicts, data.verdict);
  const [slug = ['slug', claim.slug], ...others] = fileValues(claim);
  // A withdrawn fact-check no longer says anything about the claim.
  const kept = others.filter(([key]) => withdrawn === undefined || (key !== 'verdict' && key !== 'summary'));
  const fromSite: [string, unknown][] =
    withdrawn === undefined
      ? [
          ['verdictLabel', inLanguage(verdict.label, data.lang ?? site.lang, site.lang)],
          ['rating', verdict.rating],
        ]
      : [['withdrawn', withdrawn]];
  return [slug, ['url', addressOf(site, `claims/${claim.slug}/`)], ...kept, ...fromSite];
}

/** A record as a JSON object. */
export function jsonOf(parts: Parts): string {
  return `{${[...parts].map(([key, { json }]) => `"${key}":${json}`).join(',')}}`;
}

/** The cells of a record. Lists and objects are JSON. */
export function cellsOf(parts: Parts, keys: readonly string[]): string[] {
  return keys.map((key) => {
    const { value, json = '' } = parts.get(key) ?? {};
    return typeof value === 'string' ? value : json;
  });
}
