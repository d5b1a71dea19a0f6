import { appearanceSchema, claimantSchema, correctionSchema, sourceSchema } from '../model/claim.ts';
import { isWebAddress, text } from '../model/fields.ts';
import { mediumSchema, screenshotSchema } from '../model/picture.ts';
import { addressSlug } from '../model/slug.ts';
import type { Written } from '../pipeline/write-claim.ts';
import { find, type Scope, scopesFor } from './find.ts';
import type { Value } from './mapping-values.ts';
import { type FoundText, type Usage, use, useEach } from './source-values.ts';

/** The sources of a claim, and the id of each by the path of its item in the old file. */
export interface Sources {
  written: ({ id: string; url?: string | undefined } & Record<string, Written>)[];
  ids: Map<string, string>;
}

const SOURCE_KEYS = Object.keys(sourceSchema.shape);
const APPEARANCE_KEYS = Object.keys(appearanceSchema.shape);
const CLAIMANT_KEYS = Object.keys(claimantSchema.shape);
const MEDIUM_KEYS = Object.keys(mediumSchema.shape);
const SCREENSHOT_KEYS = Object.keys(screenshotSchema.shape);
const CORRECTION_KEYS = Object.keys(correctionSchema(text).shape);

/** The sources. Skips items without a title. A page that is listed several times becomes one source. */
export function sourcesOf(scope: Scope, usage: Usage): Sources {
  const written: Sources['written'] = [];
  const ids = new Map<string, string>();
  for (const rule of scope.mapping.fields.sources) {
    for (const one of scopesFor(rule.each, scope)) {
      if (isMissing(rule.title, one) || (rule.needs !== undefined && isMissing({ key: rule.needs }, one))) continue;
      const url = use(addresses(rule.url, one, usage), usage);
      const id = idOfPage(url, written) ?? add({ ...entry(SOURCE_KEYS, rule, one, usage), url }, written);
      if (one.item) ids.set(one.item.path, id);
    }
  }
  return { written, ids };
}

function idOfPage(url: string | undefined, sources: Sources['written']): string | undefined {
  return url === undefined ? undefined : sources.find((source) => source.url === url)?.id;
}

function add(source: { url: string | undefined } & Record<string, Written>, sources: Sources['written']): string {
  const id = freeId(typeof source.id === 'string' ? source.id : undefined, sources);
  sources.push({ ...source, id });
  return id;
}

/** The appearances. Skips items without an address. */
export function appearancesOf(scope: Scope, usage: Usage): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.appearances, 'url', APPEARANCE_KEYS, scope, usage);
}

/** The claimants. Skips items without a name. */
export function claimantsOf(scope: Scope, usage: Usage): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.claimants, 'name', CLAIMANT_KEYS, scope, usage);
}

/** The value of `claimant`; undefined if it has no name. */
export function claimantOf(scope: Scope, usage: Usage): Record<string, Written> | undefined {
  const { claimant } = scope.mapping.fields;
  return entriesOf(claimant ? [claimant] : [], 'name', CLAIMANT_KEYS, scope, usage)[0];
}

/** The images. Skips items without a file. */
export function mediaOf(scope: Scope, usage: Usage): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.media, 'file', MEDIUM_KEYS, scope, usage);
}

/** The corrections. Skips items without a note. */
export function correctionsOf(scope: Scope, usage: Usage): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.corrections, 'note', CORRECTION_KEYS, scope, usage);
}

/** How the mapping fills a list: a value for each key, for each item of the list in `each`. */
interface Rule {
  each?: string | undefined;
  screenshot?: Record<string, Value | undefined> | undefined;
  [key: string]: unknown;
}

/** An entry for each item that has the main key. */
function entriesOf(
  rules: readonly Rule[],
  mainKey: string,
  keys: readonly string[],
  scope: Scope,
  usage: Usage,
): Record<string, Written>[] {
  return rules.flatMap((rule) =>
    scopesFor(rule.each, scope).flatMap((one) => {
      if (isMissing(rule[mainKey] as Value | undefined, one)) return [];
      const made = entry(keys, rule, one, usage);
      return made[mainKey] === undefined ? [] : [made];
    }),
  );
}

function entry(keys: readonly string[], rule: Rule, scope: Scope, usage: Usage): Record<string, Written> {
  return Object.fromEntries(keys.map((key) => [key, written(key, rule, scope, usage)]));
}

function written(key: string, rule: Rule, scope: Scope, usage: Usage): Written {
  if (key === 'screenshot')
    return entriesOf(rule.screenshot ? [rule.screenshot] : [], 'file', SCREENSHOT_KEYS, scope, usage)[0];
  const value = rule[key] as Value | undefined;
  if (key === 'url') return use(addresses(value, scope, usage), usage);
  if (key === 'archived') return copies(value, scope, usage);
  return inContentFolder(key, use(find(value, scope), usage));
}

/** Addresses. In records, other texts are often among them: they are left out and reported, and the record comes in. */
function addresses(value: Value | undefined, scope: Scope, usage: Usage): FoundText[] {
  const found = find(value, scope);
  if (!scope.mapping.missingMakesDraft) return found;
  for (const { text, from } of found.filter((one) => !isWebAddress(one.text))) {
    const place = from[0] ?? '';
    usage.dropped.push({ place, what: `not a web address: ${text}` });
    usage.used.add(place);
  }
  return found.filter(({ text }) => isWebAddress(text));
}

/** The archived copies of a page: one address, or a list of several. */
function copies(value: Value | undefined, scope: Scope, usage: Usage): Written {
  const found = useEach(addresses(value, scope, usage), usage);
  return found.length > 1 ? found : found[0];
}

/** `/images/a.jpg` on the old site is `images/a.jpg` in the content folder. */
function inContentFolder(key: string, found: string | undefined): string | undefined {
  return key === 'file' ? found?.replace(/^\/+/, '') : found;
}

function isMissing(value: Value | undefined, scope: Scope): boolean {
  return find(value, scope).length === 0;
}

/** A valid and unique source id: `politifact`, `politifact-2`. */
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
