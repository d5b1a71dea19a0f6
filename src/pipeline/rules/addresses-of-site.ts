import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { claimantsOf } from '../../model/claim.ts';
import { type Directory, directoryOf } from '../../model/directory.ts';
import type { Named } from '../../model/name-addresses.ts';
import { projectRoot } from '../folders.ts';
import { decoded, imageAddress, pageAddress } from '../page-address.ts';
import { picturesOf } from '../pictures.ts';
import type { SeenClaim, WholeSet } from './rule.ts';

// Which addresses a build makes. Whoever adds a page to `src/pages` adds its addresses here; `src/e2e/addresses.spec.ts` compares the
// two. What a build makes for itself alone (style sheets, scripts, the search index) has names that change, and is nothing to link to.

/** Pages and files that every site has. */
const ALWAYS = [
  '/',
  '/404.html',
  '/claimants/',
  '/claims/',
  '/corrections/',
  '/dossiers/',
  '/search/',
  '/sources/',
  '/topics/',
  '/verdicts/',
];

/** Entries on one page of a list, as `src/library/paging.ts` cuts them. */
const PAGE_SIZE = 50;
/** No system knows a longer path. */
const LONGEST_PATH = 4_096;

/**
 * Answers whether an address has something behind it, as seen from a file: what readers can see links to what they can see, or to a page that
 * they will see later, which `unpublished-link` is about. Addresses are listed when the first of them is asked for.
 */
export function addressesOfSite(set: WholeSet): (address: string, from: string) => boolean {
  const ofReaders = once(() => {
    const pages = set.files.map(({ path }) => pageAddress(path));
    return new Set([...builtAddresses(set, (path) => !set.hidden.has(path)), ...pages]);
  });
  const ofEditors = once(() => builtAddresses(set, () => true));
  return (address, from) => {
    const path = pathIn(address);
    if (path === undefined || path.length > LONGEST_PATH) return false;
    // Of a scale that is not known nothing is said.
    if (set.verdicts.length === 0 && path.startsWith('/verdicts/')) return true;
    const built = set.hidden.has(from) ? ofEditors() : ofReaders();
    return built.has(path) || built.has(`${path}/`);
  };
}

/** The path of an address as it is read, with the slash that stands for `index.html`; undefined where it cannot be read. */
export function pathIn(address: string): string | undefined {
  return decoded(address.replace(/[?#].*$/s, ''))?.replace(/\/index\.html$/, '/');
}

/** All addresses that are built of the files that are shown, with a slash at the end of those that are pages. */
export function builtAddresses(set: WholeSet, isShown: (path: string) => boolean): Set<string> {
  const claims = set.claims.filter(({ path }) => isShown(path));
  const files = set.files.filter(({ path }) => isShown(path));
  const names = directoryOf(claims);
  const verdicts = new Map(set.verdicts.map((id) => [id, 0]));
  return new Set([
    ...ALWAYS,
    ...files.map(({ path }) => pageAddress(path)),
    ...claims.flatMap(({ data }) => (data.aliases ?? []).map((alias) => `/claims/${alias}/`)),
    ...listPages('/claims/', claims.length),
    ...groupPages(
      '/topics/',
      counted(claims, ({ topics = [] }) =>
        topics.map((topic) => (topic === undefined ? topic : names.topics.of(topic))),
      ),
    ),
    ...groupPages(
      '/claimants/',
      counted(claims, (data) => claimantsOf(data).map(names.claimants.of)),
    ),
    ...groupPages('/sources/', sourcesByPublisher(claims, names)),
    ...groupPages(
      '/verdicts/',
      tally(
        verdicts,
        claims.flatMap(({ data }) => data.verdict ?? []),
      ),
    ),
    ...picturesOf(files, set.references)
      .filter((path) => isPicture(set, path))
      .map((path) => decoded(imageAddress(path)) ?? ''),
    ...publicFiles(),
  ]);
}

/** The first page of a list has no number. */
function listPages(base: string, entries: number): string[] {
  const last = Math.max(1, Math.ceil(entries / PAGE_SIZE));
  return Array.from({ length: last }, (_, index) => (index === 0 ? base : `${base}${index + 1}/`));
}

function groupPages(base: string, sizes: ReadonlyMap<string, number>): string[] {
  return [...sizes].flatMap(([slug, size]) => listPages(`${base}${slug}/`, size));
}

/** How many claims have each name, by its address. A claim that has it twice counts once. */
function counted(claims: readonly SeenClaim[], namedIn: (data: SeenClaim['data']) => readonly (Named | undefined)[]) {
  const slugs = claims.flatMap(({ data }) => [...new Set(namedIn(data))].flatMap((named) => named?.slug ?? []));
  return tally(new Map(), slugs);
}

function sourcesByPublisher(claims: readonly SeenClaim[], { publishers }: Directory): Map<string, number> {
  const sources = new Map<string, Set<string>>();
  for (const { data } of claims)
    for (const source of data.sources ?? []) {
      const named = source?.publisher === undefined ? undefined : publishers.of(source.publisher);
      if (!named) continue;
      sources.set(named.slug, (sources.get(named.slug) ?? new Set()).add(source?.url ?? source?.title ?? ''));
    }
  return new Map([...sources].map(([slug, all]) => [slug, all.size]));
}

function tally(counts: Map<string, number>, names: readonly string[]): Map<string, number> {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isPicture({ pictures }: WholeSet, path: string): boolean {
  const picture = pictures.get(path);
  return picture !== undefined && typeof picture !== 'string';
}

/** What lies in `public` is published as it is. */
function publicFiles(): string[] {
  const folder = join(projectRoot, 'public');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
