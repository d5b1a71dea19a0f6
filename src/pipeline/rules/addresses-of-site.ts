import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byLetter } from '../../i18n/by-letter.ts';
import { claimantsOf } from '../../model/claim.ts';
import { type Directory, directoryOf } from '../../model/directory.ts';
import { hasSourcesPage } from '../../model/dossier.ts';
import { feedOfList, hasFeed, languageFeeds } from '../../model/feeds.ts';
import { hasList, OPTIONAL_LISTS } from '../../model/lists.ts';
import type { Named } from '../../model/name-addresses.ts';
import { letterPath, NAMES, pagePath, pageSize } from '../../model/paging.ts';
import { documentKey } from '../../model/same-page.ts';
import { decoded, sitePath } from '../../model/site-path.ts';
import { nearest } from '../../text/nearest.ts';
import { imageAddress, pageAddress } from '../folder/page-address.ts';
import { picturesOf } from '../folder/pictures.ts';
import { projectRoot } from '../folder/project.ts';
import { isInRepository } from '../folder/repository-folder.ts';
import type { SeenClaim, WholeSet } from './rule.ts';

// The addresses of a built site. If you add a page to `src/plan`, add its addresses here; `src/e2e/addresses.spec.ts` compares
// both. Style sheets, scripts and the search index are not included, because their names change.

/** Pages and files that every site has. */
const ALWAYS = [
  '/',
  '/404.html',
  '/atom.xml',
  '/claims/',
  '/corrections.xml',
  '/corrections/',
  '/feed.json',
  '/feed.xml',
  '/robots.txt',
  '/search/',
  '/site.webmanifest',
  '/sitemap-index.xml',
  '/data/',
  '/data/claim.schema.json',
  '/data/claims.schema.json',
  '/data/claims.zip',
  '/data/dcat.jsonld',
  '/data/croissant.jsonld',
  '/data/claims.json',
  '/data/claims.jsonl',
  '/data/claims.csv',
  '/data/claimreview.json',
  '/data/efcsn.json',
  '/data/manifest.json',
  '/.well-known/assay.json',
];

/** The files with the references of a claim or dossier, by their extensions. */
const REFERENCES = ['bib', 'ris', 'csl.json', 'references.txt'];

/** The lists of names, which are split by letter if they are long. */
const NAME_LISTS = ['/topics/', '/claimants/', '/sources/'];
/** No operating system allows a longer path. */
const LONGEST_PATH = 4_096;

/** The history of a claim and an old version. Which of them exist only git knows, which rules do not ask. */
const HISTORY = /^(\/claims\/[^/]+\/)history\/(?:[\da-f]{40}\/|[\da-f]{64}\/)?$/;

/** Which addresses a site has. */
export interface Addresses {
  /** Whether an address exists, for a link in a file. */
  has(address: string, from: string): boolean;
  /** The address that was probably intended by one that does not exist. Comparing takes as long as there are addresses. */
  nearest(address: string): string | undefined;
}

/**
 * The addresses of a site, for links in its files. For a published file, the addresses of published
 * files exist, and those of unpublished pages, which `unpublished-link` reports. The addresses are computed on the first call.
 */
export function addressesOfSite(set: WholeSet): Addresses {
  const ofReaders = once(() => {
    const pages = set.files.map(({ path }) => pageAddress(path));
    return new Set([...builtAddresses(set, (path) => !set.hidden.has(path)), ...pages]);
  });
  const ofEditors = once(() => builtAddresses(set, () => true));
  const has = (address: string, from: string) => {
    const path = sitePath(address);
    if (path === undefined || path.length > LONGEST_PATH) return false;
    // If the scale is unknown, verdict pages are not checked.
    if (set.verdicts.length === 0 && hasList(set, 'verdicts') && path.startsWith('/verdicts/')) return true;
    const built = set.hidden.has(from) ? ofEditors() : ofReaders();
    const [, claim] = HISTORY.exec(path) ?? [];
    return built.has(path) || (claim !== undefined && built.has(claim) && isInRepository(set.root));
  };
  // The path of the home page is close to that of any page with a short name.
  const candidates = once(() => [...ofReaders()].filter((path) => path !== '/'));
  return { has, nearest: (target) => nearest(wantedPath(target) ?? '', candidates()) };
}

/** The path that a link probably means. A file counts as its page. */
function wantedPath(target: string): string | undefined {
  return target.startsWith('/') ? sitePath(target) : pageAddress(target);
}

/** All addresses built from the files that are shown. Those of pages end with a slash. */
export function builtAddresses(set: WholeSet, isShown: (path: string) => boolean): Set<string> {
  const claims = set.claims.filter(({ path }) => isShown(path));
  const files = set.files.filter(({ path }) => isShown(path));
  const shared = files
    .filter(({ path }) => /^(?:claims|dossiers)\//.test(path))
    .map(({ path }) => pageAddress(path) ?? '');
  const old = claims.flatMap(({ data }) => (data.aliases ?? []).map((alias) => `/claims/${alias}/`));
  return new Set([
    ...ALWAYS,
    ...OPTIONAL_LISTS.filter((name) => hasList(set, name)).map((name) => `/${name}/`),
    ...files.map(({ path }) => pageAddress(path)),
    ...set.others
      .filter(({ path, data }) => path.startsWith('dossiers/') && isShown(path) && hasSourcesPage(data))
      .map(({ path }) => `${pageAddress(path)}sources/`),
    ...old,
    ...claims.flatMap(({ data }) =>
      data.published === undefined ? [] : [`/data/claims-search/${data.published.slice(0, 4)}.json`],
    ),
    ...claims.map(({ path }) => dataAddress(pageAddress(path) ?? '', 'json')),
    ...files
      .filter(({ path }) => path.startsWith('dossiers/'))
      .flatMap(({ path }) => dataAddresses(pageAddress(path) ?? '')),
    ...[...shared, ...old].flatMap((page) => [
      `${page}embed/`,
      `${page}oembed.json`,
      ...REFERENCES.map((extension) => dataAddress(page, extension)),
    ]),
    ...(set.sharePictures === false ? [] : shared.map((page) => dataAddress(page, 'png'))),
    ...listAddresses(set, claims),
    ...languageFeeds(claims.map(({ data }) => data.lang ?? set.lang)).map(({ path }) => `/${path}`),
    ...picturesOf(files, set.references)
      .filter((path) => isPicture(set, path))
      .map((path) => decoded(imageAddress(path)) ?? ''),
    ...set.statics.map((path) => `/${path}`),
    ...publicFiles(),
  ]);
}

function listAddresses(set: WholeSet, claims: readonly SeenClaim[]): string[] {
  const names = directoryOf(claims);
  const entries = new Map(
    ['/claims/', ...set.verdicts.map((id) => `/verdicts/${id}/`)].map((list) => [list, new Set()]),
  );
  const labels = new Map<string, string>();
  for (const claim of claims)
    for (const { list, entry, label } of listsOf(claim, names)) {
      if (label !== undefined) labels.set(list, label);
      const known = entries.get(list);
      if (known) known.add(entry);
      else entries.set(list, new Set([entry]));
    }
  const absent = OPTIONAL_LISTS.filter((name) => !hasList(set, name)).map((name) => `/${name}/`);
  const built = [...entries].filter(([list]) => !absent.some((base) => list.startsWith(base)));
  return [
    ...built.flatMap(([list, { size }]) => listPages(list, pageCount(list, size))),
    ...built.flatMap(([list]) => (list === '/claims/' ? [] : dataAddresses(list))),
    ...built.flatMap(([list]) => (hasFeed(list.slice(1)) ? [`/${feedOfList(list.slice(1))}`] : [])),
    ...NAME_LISTS.filter((list) => !absent.includes(list)).flatMap((list) => {
      const namesIn = [...labels].filter(([path]) => path.startsWith(list)).map(([, label]) => label);
      return letterAddresses(list, namesIn, set.lang);
    }),
  ];
}

/** The addresses of the letters of a list of names; none for a short list. */
function letterAddresses(list: string, names: readonly string[], lang: string): string[] {
  if (names.length <= NAMES) return [];
  return byLetter(names, (name) => name, lang || 'en').flatMap(({ key, items }) =>
    listPages(letterPath(list, key), Math.ceil(items.length / NAMES)),
  );
}

/**
 * The lists that a claim is in, with its entry in each, and the name that the list is about. Claims with the same entry share
 * it.
 */
export function listsOf(
  { path, data }: SeenClaim,
  names: Directory,
): { list: string; entry: string; label?: string }[] {
  const { topics = [], verdict, sources = [] } = data;
  const named = (base: string, one: Named | undefined, entry: string) =>
    one ? [{ list: `${base}${one.slug}/`, entry, label: one.label }] : [];
  return [
    { list: '/claims/', entry: path },
    ...(verdict === undefined ? [] : [{ list: `/verdicts/${verdict}/`, entry: path }]),
    ...topics.flatMap((topic) => (topic === undefined ? [] : named('/topics/', names.topics.of(topic), path))),
    ...claimantsOf(data).flatMap((one) => named('/claimants/', names.claimants.of(one), path)),
    ...sources.flatMap((source = {}) =>
      source.publisher === undefined
        ? []
        : named('/sources/', names.publishers.of(source.publisher), documentKey(source)),
    ),
  ];
}

/** The number of pages of a list. The lists of all claims and of verdicts exist even if they are empty. */
export function pageCount(list: string, entries: number): number {
  const least = list === '/claims/' || list.startsWith('/verdicts/') ? 1 : 0;
  return Math.max(least, Math.ceil(entries / pageSize(list.slice(1))));
}

/** The files with the data of a list, at the same address. */
function dataAddresses(list: string): string[] {
  return [dataAddress(list, 'json'), dataAddress(list, 'csv')];
}

/** The address of a file next to a page. */
function dataAddress(page: string, extension: string): string {
  return `${page.slice(0, -1)}.${extension}`;
}

function listPages(list: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => pagePath(list, index + 1));
}

function isPicture({ pictures }: WholeSet, path: string): boolean {
  const picture = pictures.get(path);
  return picture !== undefined && typeof picture !== 'string';
}

/** The files in `public`, which are published unchanged. */
export function publicFiles(): string[] {
  const folder = join(projectRoot, 'public');
  if (!existsSync(folder)) return [];
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
