import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Reference } from '../../model/entry.ts';
import { type HeldBack, heldBack } from '../../model/entry.ts';
import type { ClaimRevisions } from '../../model/shown-history.ts';
import { basePath, type Site } from '../../model/site.ts';
import type { Verdict } from '../../model/verdicts.ts';
import type { Visit } from '../../model/visit.ts';
import { listContent, type Refused } from '../folder/content-folder.ts';
import { findPictures } from '../folder/pictures.ts';
import { shownPath } from '../folder/project.ts';
import type { StaticFile } from '../folder/static-files.ts';
import { strayFiles } from '../folder/stray-files.ts';
import { addProblem, levelOf } from '../report/report.ts';
import type { SeenClaim, SeenOther } from '../rules/rule.ts';
import { type Memory, openCache } from './cache.ts';
import { checkAll } from './check-all.ts';
import { checkContrast } from './check-contrast.ts';
import type { FileDigests, PlainResult } from './plain-result.ts';
import type { BrokenEntry } from './read-file.ts';
import { readIdentity, type SeenIdentity } from './read-identity.ts';
import type { ReadSettings } from './read-settings.ts';
import { readSite } from './read-site.ts';
import { readSiteTexts, type SiteTexts } from './read-site-texts.ts';
import { readStatic } from './read-static.ts';
import { readTheme, type SeenTheme } from './read-theme.ts';
import { readThrough } from './read-through.ts';
import { readVisitsFile } from './read-visits.ts';
import { type ShownEntries, shownEntries } from './shown-entries.ts';

/** A content folder, read and checked. */
export interface Content extends ShownEntries {
  /** The folder. */
  root: string;
  /** The day that decides which entries are published (YYYY-MM-DD, UTC). */
  today: string;
  /** Absent if `site.yaml` has an error. */
  site: Site | undefined;
  /** The bytes of each file when it was read, by its path below the content folder. Absent if they are not text. */
  digests: ReadonlyMap<string, FileDigests>;
  /** The links and images of each file, by its path below the content folder. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** The texts of `site.yaml`. */
  texts: SiteTexts;
  /** The links within the site in `site.yaml`. */
  siteLinks: readonly Reference[];
  /** The stylesheet of the desk. */
  theme: SeenTheme;
  /** Its logo and its icon. */
  identity: SeenIdentity;
  /** The files that are published as they are. */
  statics: StaticFile[];
  /** The results of visits to the addresses of sources, by address. */
  visits: ReadonlyMap<string, Visit>;
  /** The history of the claims, if it was read, and the file for the texts about it. */
  history?: { claims: readonly ClaimRevisions[]; texts: string };
  /** Every file that was read, with its messages, and with its text if there are any. */
  files: VFile[];
}

export interface ReadOptions {
  /** Where results are saved between runs. Without it, nothing is saved. */
  cacheFolder?: string;
  /** Keeps results between the runs of one process. Empty (`newMemory()`) before the first run. */
  memory?: Memory;
  /** Called with a message if the cache cannot be written. The result is the same. */
  onCacheError?: (line: string) => void;
  /** The site to use if `site.yaml` has an error. Without it, the valid keys of that file are used. */
  fallbackSite?: Site;
  /** Called after each file that is not in the cache. */
  onProgress?: (done: number, total: number) => void;
  /** Whether files with no messages but notes get their text. By default they do; a report that only counts notes needs none. */
  noteTexts?: boolean;
  /** The current day, YYYY-MM-DD. By default, the day in UTC. */
  today?: string;
}

/**
 * Reads and checks a content folder: each file on its own, then all files together. Mistakes in the content never throw: they
 * become messages on `files`, and `isPublishable(files)` decides whether the content may be published.
 */
export async function readClaims(root: string, options: ReadOptions = {}): Promise<Content> {
  const { site, validKeys, file: siteFile, place } = readSite(root);
  const { files, refused } = listContent(root);
  const known = site ?? options.fallbackSite ?? validKeys;
  const settings = settingsOf(known);
  const { cacheFolder: folder, memory, onCacheError } = options;
  const cache = await openCache(settings, { folder, memory, onCacheError });
  const results = await readThrough(cache, files, settings, options.onProgress);
  const references = referencesOf(results);
  const pictures = await findPictures(root, references);
  const theme = await readTheme(root);
  const identity = await readIdentity(root, { site, file: siteFile, place });
  checkContrast(theme, { theme: site?.theme, file: siteFile, place });
  const own = readSiteTexts(known, settings, { file: site ? siteFile : new VFile(), place });
  const statics = readStatic(root);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const visited = readVisitsFile(root, today);
  const held = heldBackOn(today, results);
  const vfiles = new Map(results.map((result) => [result.path, vfileOf(result, root, held.get(result.path))]));
  const byPath = new Map(results.map((result) => [result.path, result]));
  const set = {
    root,
    lang: settings.lang,
    verdicts: settings.verdicts.map(({ id }) => id),
    lists: known.lists,
    sharePictures: known.sharePictures,
    htmlOf: (path: string) => htmlOf(byPath.get(path)),
    claims: publishedFirst(seenClaims(results), held),
    others: seenOthers(results),
    files: publishedFirst(files, held),
    hidden: new Set(held.keys()),
    pictures,
    statics: statics.files.map(({ path }) => path),
    references: site ? new Map([...references, ['site.yaml', own.references]]) : references,
    today,
  };
  checkAll(set, results, (path) => vfiles.get(path) ?? statics.fileOf(path) ?? siteFile, cache.findOnce);
  const others = [...refused, ...strayFiles(root)].map((one) => refusedFile(one, root));
  const all = [
    siteFile,
    ...(theme.file ? [theme.file] : []),
    ...identity.drawings,
    ...vfiles.values(),
    ...statics.reported(),
    ...visited.reported,
    ...others,
  ];
  addTexts(all, options.noteTexts ?? true);
  return {
    root,
    today,
    site,
    ...shownEntries(results, pictures),
    digests: digestsOf(results),
    references,
    texts: own.texts,
    siteLinks: own.references,
    theme,
    identity,
    statics: statics.files,
    visits: visited.visits,
    files: all,
  };
}

/** The settings that files are checked with. Without a scale, verdicts are not checked. */
function settingsOf({ lang = 'en', languages = [], verdicts = [], url, publisher }: Partial<Site>): ReadSettings {
  const scale = verdicts.map((verdict) => ({ id: verdict.id, labels: labelsOf(verdict) }));
  const base = url === undefined ? '/' : basePath({ url });
  return { verdicts: scale, lang, languages, base, url: url ?? '', publisher: publisher?.name ?? '' };
}

function labelsOf({ label }: Verdict): Record<string, string> {
  return typeof label === 'string' ? { '': label } : label;
}

function digestsOf(results: readonly PlainResult[]): Map<string, FileDigests> {
  return new Map(results.flatMap(({ path, digests }) => (digests ? [[path, digests]] : [])));
}

function referencesOf(results: readonly PlainResult[]): Map<string, Reference[]> {
  return new Map(results.filter(({ references }) => references.length > 0).map((one) => [one.path, one.references]));
}

/**
 * The unpublished files (drafts and scheduled ones), by path. A file whose `draft` or `publishAt` cannot be read counts as
 * published, because a typo must not make a fact-check disappear.
 */
function heldBackOn(today: string, results: readonly PlainResult[]): Map<string, HeldBack> {
  return new Map(
    results.flatMap(({ path, entry, broken }) => {
      const { draft = false, publishAt }: BrokenEntry['data'] = (entry ?? broken)?.data ?? {};
      const why = heldBack({ draft, publishAt }, today);
      return why ? [[path, why]] : [];
    }),
  );
}

/** Sorts published items first: if two files clash, the later one gets the error, and that must be the unpublished one. */
function publishedFirst<Item extends { path: string }>(
  items: readonly Item[],
  held: ReadonlyMap<string, HeldBack>,
): Item[] {
  return [...items.filter(({ path }) => !held.has(path)), ...items.filter(({ path }) => held.has(path))];
}

function seenClaims(results: readonly PlainResult[]): SeenClaim[] {
  return results.flatMap(({ kind, entry, broken }) => {
    const seen = entry ?? broken;
    return kind === 'claims' && seen ? [{ slug: seen.slug, path: seen.path, data: seen.data }] : [];
  });
}

function htmlOf(result: PlainResult | undefined): string {
  return (result?.entry ?? result?.broken)?.html ?? '';
}

function seenOthers(results: readonly PlainResult[]): SeenOther[] {
  return results.flatMap(({ kind, path, entry, broken }) => {
    const data = (entry ?? broken)?.data as SeenOther['data'] | undefined;
    return kind !== 'claims' && data ? [{ path, data }] : [];
  });
}

function vfileOf(result: PlainResult, root: string, held: HeldBack | undefined): VFile {
  const file = new VFile({ path: shownPath(root, result.path) });
  if (held) file.data.heldBack = held;
  file.messages.push(...(result.messages as VFileMessage[]));
  return file;
}

function refusedFile({ rule, path, reason }: Refused, root: string): VFile {
  const file = new VFile({ path: shownPath(root, path) });
  addProblem(file, rule, reason);
  return file;
}

/** Adds the texts of files, from which reports show lines. Files whose messages have no line do not need one. */
function addTexts(files: readonly VFile[], noteTexts: boolean): void {
  const needsText = (message: VFileMessage) => message.line && (noteTexts || levelOf(message) !== 'note');
  for (const file of files) if (file.messages.some(needsText)) addText(file);
}

/** Adds the text of a file. */
export function addText(file: VFile): void {
  file.value = readFileSync(file.path, 'utf8').replace(/^\ufeff/, '');
}
