import { addressOf } from '../formats/addresses.ts';
import { archivedCopies } from '../model/archived.ts';
import type { ClaimData } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { type Source, type SourceKind, titleLanguageOf } from '../model/source.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/** What can be cited: a page of this site, or a source. */
export type ItemKind = 'webpage' | 'news' | 'document' | 'law' | 'data';

/** A fact-check or a source, as every citation format needs it. Each text is one line. What is not known is absent. */
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

/** Who a fact-check is cited by: those who are named in the file, or else the desk. */
export function authorsOf({ authors }: Pick<ClaimData, 'authors'>, site: Site): string[] {
  return authors.length > 0 ? authors : [site.publisher.name];
}

/** A fact-check. It never has its verdict: a reference names a text, and does not repeat what it says. */
export function factCheckItem({ slug, data }: Pick<ClaimEntry, 'slug' | 'data'>, site: Site): CitedItem {
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
    url: addressOf(site, `claims/${slug}/`),
    withdrawn: withdrawalOf(data)?.date,
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

/** A source of a fact-check. Files say who published a source, but not who wrote it. */
function sourceItem(source: Source, { slug, data }: Pick<ClaimEntry, 'slug' | 'data'>, site: Site): CitedItem {
  const kind = KINDS[source.kind];
  const publisher = source.publisher === undefined ? undefined : oneLine(source.publisher);
  return {
    // No slug has a colon.
    id: `${slug}:${source.id}`,
    kind,
    // Brackets mark what is not the title of the document itself.
    title: source.titleFrom === 'address' ? `[${oneLine(source.title)}]` : oneLine(source.title),
    lang: titleLanguageOf(source) ?? data.lang ?? site.lang,
    authors: [],
    ...(kind === 'news' ? { container: publisher } : { publisher }),
    issued: source.published,
    accessed: source.accessed,
    url: source.url,
    archived: archivedCopies(source),
  };
}

/** Cached, because a claim is in several files. */
const cache = new WeakMap<object, CitedItem[]>();

/** A fact-check, then its sources. */
export function itemsOf(claim: Pick<ClaimEntry, 'slug' | 'data'>, site: Site): CitedItem[] {
  const items = cache.get(claim) ?? [
    factCheckItem(claim, site),
    ...claim.data.sources.map((source) => sourceItem(source, claim, site)),
  ];
  cache.set(claim, items);
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
