import { appearanceSchema, claimantSchema, sourceSchema } from '../model/claim.ts';
import { addressSlug } from '../model/slug.ts';
import type { Written } from '../pipeline/write-claim.ts';
import { find, itemsOf } from './find.ts';
import { type Ledger, take } from './ledger.ts';
import type { Mapping } from './mapping.ts';
import type { Value } from './mapping-values.ts';
import { eachIn, type Found, type Scope } from './scope.ts';

/** The sources of a claim, and the id of each by the item of theirs that it was made from. */
export interface Sources {
  written: ({ id: string; url?: string | undefined } & Record<string, Written>)[];
  ids: Map<string, string>;
}

const SOURCE_KEYS = Object.keys(sourceSchema.shape) as (keyof typeof sourceSchema.shape)[];
const APPEARANCE_KEYS = Object.keys(appearanceSchema.shape) as (keyof typeof appearanceSchema.shape)[];
const CLAIMANT_KEYS = Object.keys(claimantSchema.shape) as (keyof typeof claimantSchema.shape)[];

/** Makes the list of sources. An item of theirs that gives no title makes none, and a page is one source however often they list it. */
export function sourcesOf(scope: Scope, ledger: Ledger): Sources {
  const written: Sources['written'] = [];
  const ids = new Map<string, string>();
  for (const rule of scope.mapping.fields.sources) {
    for (const one of scopesFor(rule.each, scope)) {
      const found = foundFor(SOURCE_KEYS, rule, one);
      if (!found.title?.length || (rule.needs !== undefined && find({ key: rule.needs }, one).length === 0)) continue;
      const id = idOfPage(take(found.url ?? [], ledger), written) ?? add(taken(found, ledger), written);
      if (one.item) ids.set(one.item.path, id);
    }
  }
  return { written, ids };
}

function idOfPage(url: string | undefined, sources: Sources['written']): string | undefined {
  return url === undefined ? undefined : sources.find((source) => source.url === url)?.id;
}

function add(source: Record<string, string | undefined>, sources: Sources['written']): string {
  const id = freeId(source.id, sources);
  sources.push({ ...source, id });
  return id;
}

/** Makes the list of places where the claim was made. An item of theirs that gives no address makes none. */
export function appearancesOf(scope: Scope, ledger: Ledger): Record<string, Written>[] {
  return scope.mapping.fields.appearances.flatMap((rule) =>
    scopesFor(rule.each, scope).flatMap((one) => {
      const found = foundFor(APPEARANCE_KEYS, rule, one);
      return found.url?.length ? [taken(found, ledger)] : [];
    }),
  );
}

/** Makes the list of those who made the claim. An item of theirs that gives no name makes none. */
export function claimantsOf(scope: Scope, ledger: Ledger): Record<string, Written>[] {
  return scope.mapping.fields.claimants.flatMap((rule) =>
    scopesFor(rule.each, scope).flatMap((one) => {
      const found = foundFor(CLAIMANT_KEYS, rule, one);
      return found.name?.length ? [taken(found, ledger)] : [];
    }),
  );
}

function scopesFor(each: Mapping['fields']['sources'][number]['each'], scope: Scope): Scope[] {
  return eachIn(scope, each === undefined ? undefined : itemsOf(each, scope));
}

function foundFor<Key extends string>(
  keys: readonly Key[],
  rule: Partial<Record<Key, Value | undefined>>,
  scope: Scope,
): Partial<Record<Key, Found[]>> {
  return Object.fromEntries(keys.map((key) => [key, find(rule[key], scope)])) as Partial<Record<Key, Found[]>>;
}

function taken(found: Record<string, Found[] | undefined>, ledger: Ledger): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(found).map(([key, texts]) => [key, take(texts ?? [], ledger)]));
}

/** An id that citations can name and no source of the list has: `politifact`, `politifact-2`. */
function freeId(wanted: string | undefined, others: Sources['written']): string {
  const name =
    addressSlug(wanted ?? 'source')
      .replace(/[^a-z0-9-]+/g, '')
      .replace(/^-+/, '') || 'source';
  const inUse = new Set(others.map((source) => source.id));
  let id = name;
  for (let count = 2; inUse.has(id); count++) id = `${name}-${count}`;
  return id;
}
