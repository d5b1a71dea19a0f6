import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { claimantsOf } from '../../model/claim.ts';
import { type Directory, directoryOf } from '../../model/directory.ts';
import type { Named } from '../../model/name-addresses.ts';
import { decoded, imageAddress, pageAddress } from '../folder/page-address.ts';
import { picturesOf } from '../folder/pictures.ts';
import { projectRoot } from '../folder/project.ts';
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
  return new Set([
    ...ALWAYS,
    ...files.map(({ path }) => pageAddress(path)),
    ...claims.flatMap(({ data }) => (data.aliases ?? []).map((alias) => `/claims/${alias}/`)),
    ...listAddresses(set, claims),
    ...picturesOf(files, set.references)
      .filter((path) => isPicture(set, path))
      .map((path) => decoded(imageAddress(path)) ?? ''),
    ...publicFiles(),
  ]);
}

function listAddresses({ verdicts }: WholeSet, claims: readonly SeenClaim[]): string[] {
  const names = directoryOf(claims);
  const entries = new Map(['/claims/', ...verdicts.map((id) => `/verdicts/${id}/`)].map((list) => [list, new Set()]));
  for (const claim of claims)
    for (const { list, entry } of listsOf(claim, names)) {
      const there = entries.get(list);
      if (there) there.add(entry);
      else entries.set(list, new Set([entry]));
    }
  return [...entries].flatMap(([list, { size }]) =>
    Array.from({ length: pageCount(list, size) }, (_, index) => listPage(list, index + 1)),
  );
}

/** The lists of which a claim fills a place: the address of each, and the entry that it makes there. One entry is shown once. */
export function listsOf({ path, data }: SeenClaim, names: Directory): { list: string; entry: string }[] {
  const { topics = [], verdict, sources = [] } = data;
  const named = (base: string, one: Named | undefined, entry: string) =>
    one ? [{ list: `${base}${one.slug}/`, entry }] : [];
  return [
    { list: '/claims/', entry: path },
    ...(verdict === undefined ? [] : [{ list: `/verdicts/${verdict}/`, entry: path }]),
    ...topics.flatMap((topic) => (topic === undefined ? [] : named('/topics/', names.topics.of(topic), path))),
    ...claimantsOf(data).flatMap((one) => named('/claimants/', names.claimants.of(one), path)),
    ...sources.flatMap(({ publisher, url, title = '' } = {}) =>
      publisher === undefined ? [] : named('/sources/', names.publishers.of(publisher), url ?? title),
    ),
  ];
}

/** How many pages a list has. That of all claims and those of verdicts are there even where nothing is in them. */
export function pageCount(list: string, entries: number): number {
  const least = list === '/claims/' || list.startsWith('/verdicts/') ? 1 : 0;
  return Math.max(least, Math.ceil(entries / PAGE_SIZE));
}

/** The address of a page of a list, counted from 1. The first has no number. */
export function listPage(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
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
