import { appearanceSchema, claimantSchema, correctionSchema, sourceSchema } from '../model/claim.ts';
import { text } from '../model/fields.ts';
import { mediumSchema, screenshotSchema } from '../model/picture.ts';
import { addressSlug } from '../model/slug.ts';
import type { Written } from '../pipeline/write-claim.ts';
import { find, itemsOf } from './find.ts';
import { type Ledger, take } from './ledger.ts';
import type { Value } from './mapping-values.ts';
import { eachIn, type Scope } from './scope.ts';

/** The sources of a claim, and the id of each by the item of theirs that it was made from. */
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

/** Makes the list of sources. An item of theirs that gives no title makes none, and a page is one source however often they list it. */
export function sourcesOf(scope: Scope, ledger: Ledger): Sources {
  const written: Sources['written'] = [];
  const ids = new Map<string, string>();
  for (const rule of scope.mapping.fields.sources) {
    for (const one of scopesFor(rule.each, scope)) {
      if (isMissing(rule.title, one) || (rule.needs !== undefined && isMissing({ key: rule.needs }, one))) continue;
      const url = take(find(rule.url, one), ledger);
      const id = idOfPage(url, written) ?? add({ ...entry(SOURCE_KEYS, rule, one, ledger), url }, written);
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

/** Makes the list of places where the claim was made. An item of theirs that gives no address makes none. */
export function appearancesOf(scope: Scope, ledger: Ledger): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.appearances, 'url', APPEARANCE_KEYS, scope, ledger);
}

/** Makes the list of those who made the claim. An item of theirs that gives no name makes none. */
export function claimantsOf(scope: Scope, ledger: Ledger): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.claimants, 'name', CLAIMANT_KEYS, scope, ledger);
}

/** The one who made the claim, where the mapping names one. */
export function claimantOf(scope: Scope, ledger: Ledger): Record<string, Written> | undefined {
  const { claimant } = scope.mapping.fields;
  return entriesOf(claimant ? [claimant] : [], 'name', CLAIMANT_KEYS, scope, ledger)[0];
}

/** Makes the list of pictures of what was claimed. An item of theirs that names no file makes none. */
export function mediaOf(scope: Scope, ledger: Ledger): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.media, 'file', MEDIUM_KEYS, scope, ledger);
}

/** Makes the list of corrections. An item of theirs that says nothing makes none. */
export function correctionsOf(scope: Scope, ledger: Ledger): Record<string, Written>[] {
  return entriesOf(scope.mapping.fields.corrections, 'note', CORRECTION_KEYS, scope, ledger);
}

/** What a mapping says of one entry of a list: a value for each key, and how often it is made. */
interface Rule {
  each?: string | undefined;
  screenshot?: Record<string, Value | undefined> | undefined;
  [key: string]: unknown;
}

/** An entry for each item that a rule goes through and that has what the entry is about. */
function entriesOf(
  rules: readonly Rule[],
  about: string,
  keys: readonly string[],
  scope: Scope,
  ledger: Ledger,
): Record<string, Written>[] {
  return rules.flatMap((rule) =>
    scopesFor(rule.each, scope).flatMap((one) =>
      isMissing(rule[about] as Value | undefined, one) ? [] : [entry(keys, rule, one, ledger)],
    ),
  );
}

/** Takes over what a rule finds for each key, in the order of the schema. */
function entry(keys: readonly string[], rule: Rule, scope: Scope, ledger: Ledger): Record<string, Written> {
  return Object.fromEntries(
    keys.map((key) => [
      key,
      key === 'screenshot'
        ? entriesOf(rule.screenshot ? [rule.screenshot] : [], 'file', SCREENSHOT_KEYS, scope, ledger)[0]
        : shownAs(key, take(find(rule[key] as Value | undefined, scope), ledger)),
    ]),
  );
}

/** A picture that their site had at `/images/a.jpg` lies at `images/a.jpg` below the content folder. */
function shownAs(key: string, found: string | undefined): string | undefined {
  return key === 'file' ? found?.replace(/^\/+/, '') : found;
}

function isMissing(value: Value | undefined, scope: Scope): boolean {
  return find(value, scope).length === 0;
}

function scopesFor(each: string | undefined, scope: Scope): Scope[] {
  return eachIn(scope, each === undefined ? undefined : itemsOf(each, scope));
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
