import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { ClaimEntry, DossierEntry, PageEntry } from '../model/entry.ts';
import { basePath, type Site } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { type Cache, openCache } from './cache.ts';
import { SET_CHECKS } from './checks/index.ts';
import { type ContentFile, listContent } from './content-folder.ts';
import { decode } from './encoding.ts';
import { shownPath } from './folders.ts';
import type { ReadSettings } from './read-file.ts';
import { type PlainResult, plainResult, readAll } from './read-many.ts';
import { readSite } from './read-site.ts';
import { addProblem } from './report.ts';

/** A whole content folder, read and judged. */
export interface Content {
  /** Absent where `site.yaml` has an error. */
  site: Site | undefined;
  /** The entries without an error, drafts and scheduled ones included. */
  claims: ClaimEntry[];
  dossiers: DossierEntry[];
  pages: PageEntry[];
  /** Every file that was read, with every message on it. */
  files: VFile[];
}

export interface ReadOptions {
  /** Where results are kept between runs; nothing is kept without it. */
  cacheFolder?: string;
  /** Called as files are done. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads and judges a content folder: every file, and then all of them together. Never throws for what an editor wrote;
 * that becomes messages on `files`. `isPublishable(files)` says whether it may go out.
 */
export async function readClaims(root: string, options: ReadOptions = {}): Promise<Content> {
  const siteFile = readSite(root);
  const settings = settingsOf(siteFile.site);
  const { files, outside } = await listContent(root);
  const cache = await openCache(options.cacheFolder, settings);
  const results = await readThrough(cache, files, settings, options);
  const vfiles = results.map((result) => vfileOf(result, root));
  const content: Content = {
    site: siteFile.site,
    claims: entriesOf<ClaimEntry>(results, 'claims'),
    dossiers: entriesOf<DossierEntry>(results, 'dossiers'),
    pages: entriesOf<PageEntry>(results, 'pages'),
    files: [siteFile.file, ...vfiles, ...outside.map((path) => outsideFile(path, root))],
  };
  const byPath = new Map(results.map((result, index) => [result.path, vfiles[index] as VFile]));
  for (const check of SET_CHECKS)
    await check({ root, content, paths: files, fileOf: (path) => byPath.get(path) ?? siteFile.file });
  return content;
}

function settingsOf(site: Site | undefined): ReadSettings {
  const ids = (site?.verdicts ?? DEFAULT_VERDICTS).map((verdict) => verdict.id);
  return { verdictIds: ids as [string, ...string[]], lang: site?.lang ?? 'en', base: site ? basePath(site) : '/' };
}

async function readThrough(
  cache: Cache,
  files: ContentFile[],
  settings: ReadSettings,
  options: ReadOptions,
): Promise<PlainResult[]> {
  const results = new Map<string, PlainResult>();
  const open: { file: ContentFile; text: string; key: string }[] = [];
  for (const file of files) {
    // Ten thousand small files are read three times as fast without a promise for each.
    const bytes = readFileSync(file.absolute);
    const key = cache.key(file.path, bytes);
    const kept = cache.get(key);
    if (kept) results.set(file.path, kept);
    else {
      const vfile = new VFile({ path: file.path });
      const text = decode(bytes, vfile);
      if (text === undefined) results.set(file.path, plainResult(file, { file: vfile }));
      else open.push({ file, text, key });
    }
  }
  await readAll(open, settings, (result, key) => {
    results.set(result.path, result);
    cache.set(key, result);
    options.onProgress?.(results.size, files.length);
  });
  await cache.save();
  return files.flatMap((file) => results.get(file.path) ?? []);
}

function entriesOf<Kind extends ClaimEntry | DossierEntry | PageEntry>(
  results: PlainResult[],
  kind: ContentFile['kind'],
): Kind[] {
  return results.flatMap((result) => (result.kind === kind && result.entry ? [result.entry as Kind] : []));
}

function vfileOf(result: PlainResult, root: string): VFile {
  const file = new VFile({ path: shownPath(root, result.path) });
  for (const { level, rule, reason, place } of result.problems) addProblem(file, level, rule, reason, place);
  return file;
}

function outsideFile(path: string, root: string): VFile {
  const file = new VFile({ path: shownPath(root, path) });
  const reason = 'Unexpected link to something that is no file of the content folder, expected the file itself';
  addProblem(file, 'error', 'outside', reason, { line: 1, column: 1 });
  return file;
}
