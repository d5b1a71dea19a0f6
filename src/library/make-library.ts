import { createHash } from 'node:crypto';
import { claimantsOf } from '../model/claim.ts';
import { type Directory, directoryOf } from '../model/directory.ts';
import type { ClaimEntry, DossierEntry, PageEntry } from '../model/entry.ts';
import type { EntryLine } from '../model/entry-line.ts';
import type { Icon, Logo, ThemeFile } from '../model/identity.ts';
import { hasList, type OptionalList } from '../model/lists.ts';
import type { Revision } from '../model/revision.ts';
import type { Site } from '../model/site.ts';
import { compareTexts } from '../model/text-order.ts';
import { textsReader } from '../model/texts-file.ts';
import type { Preview } from './dev.ts';
import { type Group, groupBy, notWithdrawn } from './groups.ts';
import { type PublisherGroup, publishersOf } from './publishers.ts';
import { siteWithLogo } from './site-with-logo.ts';
import { translationsOf } from './translations.ts';

/** Everything published, grouped and sorted once for all pages. */
export interface Library {
  site: Site;
  /** Newest first. */
  claims: ClaimEntry[];
  bySlug: Map<string, ClaimEntry>;
  /** Fact-checks that a claim names as related, and those that name it. */
  related: Map<string, ClaimEntry[]>;
  /** The other languages of fact-checks that are translations, or have some. */
  translations: ReadonlyMap<string, ClaimEntry[]>;
  dossiers: DossierEntry[];
  /** The claims of each dossier, in the order of the document. */
  byDossier: Map<string, ClaimEntry[]>;
  /** All topics, publishers and claimants, with the addresses of their lists. */
  names: Directory;
  /** The groups of the lists that the site has; empty for other lists. */
  topics: Map<string, Group>;
  claimants: Map<string, Group>;
  /** One group per verdict of the scale, including empty ones. Withdrawn fact-checks are in none. */
  verdicts: Map<string, Group>;
  publishers: Map<string, PublisherGroup>;
  pages: PageEntry[];
  /** The file of each picture, by its path below `media/`. */
  pictures: Map<string, string>;
  /** The texts of `site.yaml` as safe HTML; empty if there are none. */
  texts: { introduction: string; footer: string };
  /** The addresses of pages that `site.yaml` links to and readers cannot see yet. */
  unpublished: Set<string>;
  /** The day since which a page has been offline, by the addresses of pages that are gone. */
  offline: ReadonlyMap<string, string>;
  /** The stylesheet of the desk. */
  theme: ThemeStylesheet | undefined;
  /** The logo and the icon of the desk. */
  logo: Logo | undefined;
  icon: Icon | undefined;
  /** The fonts and pictures of the desk, by their paths below `theme/`. */
  themeFiles: Map<string, ThemeFile>;
  /** The revisions of each claim with a history, newest first. */
  histories: ReadonlyMap<string, Revision[]>;
  /** Reads a text about revisions. */
  revisionText: (key: string) => unknown;
  /** Only in `npm run dev`. */
  preview?: Preview;
}

/** A stylesheet, and its path below `theme/`, which changes with it. */
export interface ThemeStylesheet {
  path: string;
  css: string;
}

export function makeLibrary(lines: readonly EntryLine[]): Library {
  const settings = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  if (!settings) throw new Error('No site settings in the entries file: it is incomplete');
  const logo = lines.flatMap((line) => ('logo' in line ? [line.logo] : []))[0];
  const site = siteWithLogo(settings, logo);
  const claims = lines.flatMap((line) => ('claim' in line ? [line.claim] : [])).sort(newestFirst);
  const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));
  const names = directoryOf(claims);
  const listed = (name: OptionalList) => (hasList(site, name) ? claims : []);
  return {
    site,
    claims,
    bySlug,
    related: relatedOf(claims, bySlug),
    translations: translationsOf(claims, bySlug),
    dossiers: lines.flatMap((line) => ('dossier' in line ? [line.dossier] : [])).sort(newestDossierFirst),
    byDossier: byDossierOf(claims),
    names,
    topics: groupBy(listed('topics'), ({ data }) => data.topics.map(names.topics.of)),
    claimants: groupBy(listed('claimants'), ({ data }) => claimantsOf(data).map(names.claimants.of)),
    verdicts: hasList(site, 'verdicts') ? verdictsOf(site, claims) : new Map(),
    publishers: publishersOf(listed('sources'), names),
    pages: lines.flatMap((line) => ('page' in line ? [line.page] : [])).sort(inOrder),
    pictures: new Map(
      lines.flatMap((line) => ('picture' in line ? [[line.picture.path, line.picture.file] as const] : [])),
    ),
    texts: lines.flatMap((line) => ('texts' in line ? [line.texts] : []))[0] ?? { introduction: '', footer: '' },
    unpublished: new Set(lines.flatMap((line) => ('unpublished' in line ? line.unpublished : []))),
    offline: new Map(lines.flatMap((line) => ('offline' in line ? Object.entries(line.offline) : []))),
    theme: lines.flatMap((line) => ('theme' in line ? [stylesheetOf(line.theme.css)] : []))[0],
    logo,
    icon: lines.flatMap((line) => ('icon' in line ? [line.icon] : []))[0],
    themeFiles: new Map(
      lines.flatMap((line) => ('themeFile' in line ? [[line.themeFile.path, line.themeFile] as const] : [])),
    ),
    histories: new Map(
      lines.flatMap((line) => ('history' in line ? [[line.history.slug, line.history.revisions] as const] : [])),
    ),
    revisionText: textsReader(lines.flatMap((line) => ('revisionTexts' in line ? [line.revisionTexts] : []))[0] ?? ''),
  };
}

function verdictsOf({ verdicts }: Site, claims: readonly ClaimEntry[]): Map<string, Group> {
  const counted = notWithdrawn(claims);
  const groups = verdicts.map(({ id }): [string, Group] => [
    id,
    { slug: id, name: id, label: id, claims: counted.filter((claim) => claim.data.verdict === id) },
  ]);
  return new Map(groups);
}

function stylesheetOf(css: string): ThemeStylesheet {
  return { path: `${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`, css };
}

/** Sorts by publication day. Claims of the same day are in dossier order, then in the order of their names. */
function newestFirst(a: ClaimEntry, b: ClaimEntry): number {
  return (
    compareTexts(b.data.published, a.data.published) ||
    (a.data.order ?? 0) - (b.data.order ?? 0) ||
    compareTexts(a.slug, b.slug)
  );
}

function newestDossierFirst(a: DossierEntry, b: DossierEntry): number {
  return compareTexts(b.data.published ?? '', a.data.published ?? '') || compareTexts(a.slug, b.slug);
}

function inOrder(a: PageEntry, b: PageEntry): number {
  return (
    (a.data.order ?? Number.MAX_SAFE_INTEGER) - (b.data.order ?? Number.MAX_SAFE_INTEGER) ||
    compareTexts(a.slug, b.slug)
  );
}

function relatedOf(claims: ClaimEntry[], bySlug: Map<string, ClaimEntry>): Map<string, ClaimEntry[]> {
  const related = new Map<string, ClaimEntry[]>();
  const add = (from: string, to: ClaimEntry | undefined) => {
    const list = related.get(from) ?? [];
    if (to && to.slug !== from && !list.includes(to)) related.set(from, [...list, to]);
  };
  for (const claim of claims) for (const slug of claim.data.related) add(claim.slug, bySlug.get(slug));
  for (const claim of claims) for (const slug of claim.data.related) add(slug, claim);
  return related;
}

function byDossierOf(claims: ClaimEntry[]): Map<string, ClaimEntry[]> {
  const groups = Map.groupBy(
    claims.filter((claim) => claim.data.dossier !== undefined),
    (claim) => claim.data.dossier ?? '',
  );
  const place = (claim: ClaimEntry) => claim.data.order ?? Number.MAX_SAFE_INTEGER;
  for (const group of groups.values()) group.sort((a, b) => place(a) - place(b) || compareTexts(a.slug, b.slug));
  return groups;
}
