import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Reference } from '../../model/entry.ts';
import { type ClaimEntry, type DossierEntry, type HeldBack, heldBack, type PageEntry } from '../../model/entry.ts';
import { basePath, type Site } from '../../model/site.ts';
import type { Verdict } from '../../model/verdicts.ts';
import { type Kind, listContent, type Refused } from '../folder/content-folder.ts';
import type { Picture } from '../folder/picture-file.ts';
import { findPictures, publishedOf, withSizes } from '../folder/pictures.ts';
import { shownPath } from '../folder/project.ts';
import { strayFiles } from '../folder/stray-files.ts';
import { addProblem } from '../report/report.ts';
import type { SeenClaim, SeenOther } from '../rules/rule.ts';
import { type Memory, openCache } from './cache.ts';
import { checkAll } from './check-all.ts';
import type { BrokenEntry } from './read-file.ts';
import type { PlainResult } from './read-many.ts';
import type { ReadSettings } from './read-settings.ts';
import { readSite } from './read-site.ts';
import { readThrough } from './read-through.ts';

/** A whole content folder, read and judged. */
export interface Content {
  /** The folder. */
  root: string;
  /** The day by which drafts and scheduled entries were told from published ones (YYYY-MM-DD, UTC). */
  today: string;
  /** Absent where `site.yaml` has an error. */
  site: Site | undefined;
  /** The entries without an error, drafts and scheduled ones included. */
  claims: ClaimEntry[];
  dossiers: DossierEntry[];
  pages: PageEntry[];
  /** What can be read of the files with an error. */
  broken: (BrokenEntry & { kind: Kind })[];
  /** What texts refer to, by the paths of their files below the content folder. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** Every file that was read, with every message on it, and with its text where there is one. */
  files: VFile[];
}

export interface ReadOptions {
  /** Where results are kept between runs; nothing is kept without it. */
  cacheFolder?: string;
  /** Where a process that reads again and again keeps results between readings. Empty at first. */
  memory?: Memory;
  /** Gets a line where nothing can be kept in the cache; the result does not suffer. */
  onTrouble?: (line: string) => void;
  /** The site that files are judged by while `site.yaml` has an error; without it what is sound in that file. */
  standIn?: Site;
  /** Called as files are done. */
  onProgress?: (done: number, total: number) => void;
  /** The day it is, YYYY-MM-DD; without it what the clock says, in UTC. */
  today?: string;
}

/**
 * Reads and judges a content folder: every file, and then all of them together. Never throws for what an editor wrote;
 * that becomes messages on `files`. `isPublishable(files)` says whether it may go out.
 */
export async function readClaims(root: string, options: ReadOptions = {}): Promise<Content> {
  const { site, sound, file: siteFile } = readSite(root);
  const { files, refused } = listContent(root);
  const judged: Partial<Site> = site ?? options.standIn ?? sound;
  const settings = settingsOf(judged);
  const { cacheFolder: folder, memory, onTrouble } = options;
  const cache = await openCache(settings, { folder, memory, onTrouble });
  const results = await readThrough(cache, files, settings, options.onProgress);
  const references = referencesOf(results);
  const pictures = await findPictures(root, references);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const held = heldBackOn(today, results);
  const vfiles = new Map(results.map((result) => [result.path, vfileOf(result, root, held.get(result.path))]));
  const byPath = new Map(results.map((result) => [result.path, result]));
  const set = {
    root,
    lang: settings.lang,
    verdicts: settings.verdicts.map(({ id }) => id),
    htmlOf: (path: string) => htmlOf(byPath.get(path)),
    claims: publishedFirst(seenClaims(results), held),
    others: seenOthers(results),
    files: publishedFirst(files, held),
    hidden: new Set(held.keys()),
    pictures,
    references,
    today,
  };
  checkAll(set, (path) => vfiles.get(path) ?? siteFile);
  const all = [siteFile, ...vfiles.values(), ...[...refused, ...strayFiles(root)].map((one) => refusedFile(one, root))];
  addTexts(all);
  return { root, today, site, ...entriesOf(results, pictures), references, files: all };
}

/** What files are judged by. Without a scale nothing is said of verdicts. */
function settingsOf({ lang = 'en', languages = [], verdicts = [], url, publisher }: Partial<Site>): ReadSettings {
  const scale = verdicts.map((verdict) => ({ id: verdict.id, labels: labelsOf(verdict) }));
  const base = url === undefined ? '/' : basePath({ url });
  return { verdicts: scale, lang, languages, base, url: url ?? '', publisher: publisher?.name ?? '' };
}

function labelsOf({ label }: Verdict): Record<string, string> {
  return typeof label === 'string' ? { '': label } : label;
}

function referencesOf(results: readonly PlainResult[]): Map<string, Reference[]> {
  return new Map(results.filter(({ references }) => references.length > 0).map((one) => [one.path, one.references]));
}

/**
 * Drafts, and what is to be published on a later day, by their paths. A file is one of them only where its `draft` or
 * `publishAt` is sound: what cannot be read counts as published, since a check must not vanish by a slip of the hand.
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

/** What is published comes first: of two files that cannot both be as they are, the one that readers do not see gives way. */
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

function entriesOf(results: readonly PlainResult[], pictures: ReadonlyMap<string, Picture>) {
  const of = <Entry extends { html: string }>(kind: Kind): Entry[] =>
    results.flatMap(({ kind: its, entry, references }) =>
      its === kind && entry
        ? [
            {
              ...(entry as unknown as Entry),
              html: withSizes(entry.html, references, pictures),
              ...('sources' in entry.data && publishedOf(entry.data, pictures)),
            },
          ]
        : [],
    );
  return {
    claims: of<ClaimEntry>('claims'),
    dossiers: of<DossierEntry>('dossiers'),
    pages: of<PageEntry>('pages'),
    broken: results.flatMap(({ kind, broken }) => (broken ? [{ kind, ...broken }] : [])),
  };
}

function vfileOf(result: PlainResult, root: string, held: HeldBack | undefined): VFile {
  const file = new VFile({ path: shownPath(root, result.path) });
  if (held) file.data.heldBack = held;
  const known = messagesOf.get(result);
  if (known) file.messages.push(...known);
  else {
    for (const { rule, reason, place } of result.problems) addProblem(file, rule, reason, place);
    messagesOf.set(result, [...file.messages]);
  }
  return file;
}

/** Messages of results that are kept in memory. A message is an Error: to make one costs as much as to read a small file. */
const messagesOf = new WeakMap<PlainResult, VFile['messages']>();

function refusedFile({ rule, path, reason }: Refused, root: string): VFile {
  const file = new VFile({ path: shownPath(root, path) });
  addProblem(file, rule, reason);
  return file;
}

/** Reports show the lines that they speak of. Where no line is meant nobody needs the text. */
function addTexts(files: readonly VFile[]): void {
  for (const file of files) {
    if (!file.messages.some(({ line }) => line)) continue;
    file.value = readFileSync(file.path, 'utf8').replace(/^\ufeff/, '');
  }
}
