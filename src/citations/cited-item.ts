import { addressOf } from '../formats/addresses.ts';
import { archivedCopies } from '../model/archived.ts';
import type { ClaimData } from '../model/claim.ts';
import type { DossierData } from '../model/dossier.ts';
import type { ClaimEntry, DossierEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { type Source, type SourceKind, titleLanguageOf } from '../model/source.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/** What can be cited: a page of this site, or a source. */
export type ItemKind = 'webpage' | 'news' | 'document' | 'law' | 'data';

/** A fact-check or a dossier. */
export type CitedPage = Pick<ClaimEntry, 'slug' | 'path' | 'data'> | Pick<DossierEntry, 'slug' | 'path' | 'data'>;

/** A page or a source, as every citation format needs it. Each text is one line. What is not known is absent. */
export interface CitedItem {
  /** Unique in a file, and the same in every build. */
  id: string;
  kind: ItemKind;
  title: string;
  /** Language of the title. */
  lang: string;
  /** As they are written in the file: it does not say which part of a name is the family name. */
  authors: readonly string[];
  /** The site or newspaper that it is part of. */
  container?: string | undefined;
  /** Only if it is neither an author nor the container. */
  publisher?: string | undefined;
  /** YYYY-MM-DD, YYYY-MM or YYYY, as are all days here. */
  issued?: string | undefined;
  accessed?: string | undefined;
  url?: string | undefined;
  archived?: readonly string[] | undefined;
  /** The day on which it was withdrawn. */
  withdrawn?: string | undefined;
}

/** The path of a page without its last slash. Its files have it too, with their extensions. */
export function pathOfPage({ slug, path }: Pick<CitedPage, 'slug' | 'path'>): string {
  return `${path.startsWith('dossiers/') ? 'dossiers' : 'claims'}/${slug}`;
}

/** Whom a page is cited by: those who are named in the file, or else the desk. */
export function authorsOf({ authors }: Pick<ClaimData, 'authors'>, site: Site): string[] {
  return authors.length > 0 ? authors : [site.publisher.name];
}

/** A fact-check or a dossier. It never has a verdict: a reference names a text, and does not repeat what it says. */
export function pageItem(page: CitedPage, site: Site): CitedItem {
  const { slug, data } = page;
  const publisher = oneLine(site.publisher.name);
  const container = oneLine(site.title);
  const authors = authorsOf(data, site).map(oneLine);
  return {
    id: slug,
    kind: 'webpage',
    title: oneLine(data.title),
    lang: data.lang ?? site.lang,
    authors,
    container,
    publisher: [container, ...authors].includes(publisher) ? undefined : publisher,
    issued: data.published,
    url: addressOf(site, `${pathOfPage(page)}/`),
    withdrawn: 'corrections' in data ? withdrawalOf(data)?.date : undefined,
  };
}

/** The document that a dossier checks. */
function documentItem(
  document: NonNullable<DossierData['document']>,
  { slug, data }: CitedPage,
  site: Site,
): CitedItem {
  return {
    // No source has this id: theirs never begin with a hyphen.
    id: `${slug}:-document`,
    kind: document.url === undefined ? 'document' : 'webpage',
    title: titleIn(document),
    lang: document.titleLang ?? data.lang ?? site.lang,
    authors: document.author === undefined ? [] : [oneLine(document.author)],
    container: document.publisher === undefined ? undefined : oneLine(document.publisher),
    issued: document.published,
    url: document.url,
    archived: archivedCopies(document),
  };
}

const KINDS: Readonly<Record<SourceKind, ItemKind>> = {
  primary: 'document',
  official: 'document',
  research: 'document',
  other: 'document',
  law: 'law',
  data: 'data',
  news: 'news',
};

/** A source. Files say who published it, but not who wrote it. */
function sourceItem(source: Source, { slug, data }: CitedPage, site: Site): CitedItem {
  const kind = KINDS[source.kind];
  const publisher = source.publisher === undefined ? undefined : oneLine(source.publisher);
  return {
    // No slug has a colon.
    id: `${slug}:${source.id}`,
    kind,
    title: titleIn(source),
    lang: titleLanguageOf(source) ?? data.lang ?? site.lang,
    authors: [],
    ...(kind === 'news' ? { container: publisher } : { publisher }),
    issued: source.published,
    accessed: source.accessed,
    url: source.url,
    archived: archivedCopies(source),
  };
}

/** The title. Brackets mark what is not the title of the document itself. */
function titleIn({ title, titleFrom }: Pick<Source, 'title' | 'titleFrom'>): string {
  return titleFrom === 'address' ? `[${oneLine(title)}]` : oneLine(title);
}

/** Cached, because a page is in several files. */
const cache = new WeakMap<object, CitedItem[]>();

/** A fact-check or a dossier, then the document that it checks, if it has one, and its sources. */
export function itemsOf(page: CitedPage, site: Site): CitedItem[] {
  const document = 'document' in page.data ? page.data.document : undefined;
  const items = cache.get(page) ?? [
    pageItem(page, site),
    ...(document ? [documentItem(document, page, site)] : []),
    ...page.data.sources.map((source) => sourceItem(source, page, site)),
  ];
  cache.set(page, items);
  return items;
}

/** The title, which says so if the fact-check is withdrawn. */
export function titleOf({ title, withdrawn }: CitedItem): string {
  return withdrawn === undefined ? title : `${title} [withdrawn]`;
}

/** What formats without their own fields for it put in a note. */
export function notesOf({ withdrawn, archived }: CitedItem): string[] {
  return [
    ...(withdrawn === undefined ? [] : [`Withdrawn on ${withdrawn}`]),
    ...(archived ?? []).map((copy) => `Archived copy: ${copy}`),
  ];
}

const BREAKS = /[\p{Cc}\u2028\u2029]| {2}/u;

/** A text on one line, without control characters: line ends and tabs separate fields in RIS. */
function oneLine(text: string): string {
  // Most texts are one line already, and replacing takes several times as long as looking.
  return BREAKS.test(text) ? text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim() : text;
}
