import type { Words } from '../i18n/index.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { hasList, OPTIONAL_LISTS } from '../model/lists.ts';
import { basePath } from '../model/site.ts';
import { isSitePath, type SiteLink } from '../model/site-link.ts';
import { sitePath } from '../model/site-path.ts';

/** A link in the header or footer. */
export interface ShownLink {
  href: string;
  label: string;
  /** Language of the label; undefined if it is that of the site. */
  lang?: string | undefined;
  /** Its path below the site root, if it is a page of the site. */
  path?: string | undefined;
}

/** The links of the header: those that the desk chose, or the lists of the site. */
export function navigationOf(library: Library, words: Words): ShownLink[] {
  const { site, dossiers } = library;
  const lists = (['topics', 'claimants', 'sources', 'dossiers'] as const).filter(
    (name) => hasList(site, name) && (name !== 'dossiers' || dossiers.length > 0),
  );
  return shownLinks(site.navigation ?? linksTo(['claims', ...lists, 'corrections']), library, words);
}

/** The links of the footer: those that the desk chose, or the verdicts and every page. */
export function footerLinksOf(library: Library, words: Words): ShownLink[] {
  const { site, pages } = library;
  const lists = hasList(site, 'verdicts') ? ['verdicts'] : [];
  return shownLinks(site.footer?.links ?? linksTo([...lists, ...pages.map(({ slug }) => slug)]), library, words);
}

function linksTo(names: readonly string[]): SiteLink[] {
  return names.map((name) => ({ link: `/${name}/` }));
}

/**
 * Links with their labels. Those to pages that readers cannot see yet are left out; in the preview, also those to pages with
 * errors. Throws if there is no such page: `dead-link` must have reported it.
 */
export function shownLinks(links: readonly SiteLink[], library: Library, words: Words): ShownLink[] {
  const names = listNames(library, words);
  return links.flatMap(({ link, label }): ShownLink[] => {
    if (!isSitePath(link)) return [{ href: link, label: label ?? link }];
    const place = placeOf(link);
    const page = place && pageAt(place.path, library, names);
    if (!page && (library.preview || library.unpublished.has(`/${place?.path}`))) return [];
    if (!place || !page) throw new Error(`No page of the site for the link \`${link}\` in \`site.yaml\``);
    const shown = label === undefined ? { label: page.title ?? place.path, lang: page.lang } : { label };
    const href = basePath(library.site) + encodeURI(place.path) + place.rest;
    return [{ href, ...shown, path: place.rest === '' ? place.path : undefined }];
  });
}

/** The path of a link below the site root, and what follows it; undefined if the link is malformed. */
function placeOf(link: string): { path: string; rest: string } | undefined {
  const { search, hash } = new URL(link, 'https://site.example');
  const path = sitePath(link.normalize('NFC'));
  return path === undefined ? undefined : { path: path.slice(1), rest: search + hash };
}

/** The lists that the site has, by path, with their names. */
function listNames({ site }: Library, words: Words): ReadonlyMap<string, Page> {
  const lang = words.lang === site.lang ? undefined : words.lang;
  const names: [string, string][] = [
    ['claims/', words.allClaims],
    ...OPTIONAL_LISTS.filter((name) => hasList(site, name)).map((name): [string, string] => [`${name}/`, words[name]]),
    ['corrections/', words.corrections],
    ['data/', words.data],
    ['search/', words.search],
  ];
  return new Map(names.map(([path, title]) => [path, { title, lang }]));
}

interface Page {
  title?: string | undefined;
  lang?: string | undefined;
}

/**
 * The page or file at a path; undefined if there is none that readers can see. Only pages that one file describes have a title.
 */
function pageAt(path: string, library: Library, names: ReadonlyMap<string, Page>): Page | undefined {
  const [folder = '', slug = ''] = path.split('/');
  if (names.has(path)) return names.get(path);
  // Further pages of the list of claims have a number.
  if (folder === 'claims' && !/^\d+$/.test(slug)) return claimAt(slug, library)?.data;
  if (folder === 'dossiers' && slug !== '') return library.dossiers.find((dossier) => dossier.slug === slug)?.data;
  const list = OPTIONAL_LISTS.find((name) => name === folder);
  if (list) return hasList(library.site, list) ? {} : undefined;
  const isPage = /^[^/]+\/$/.test(path);
  return isPage ? library.pages.find((page) => page.slug === folder)?.data : {};
}

function claimAt(slug: string, { bySlug, claims }: Library): ClaimEntry | undefined {
  return bySlug.get(slug) ?? claims.find(({ data }) => data.aliases.includes(slug));
}
