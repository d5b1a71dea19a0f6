import { basename } from 'node:path';
import { checkNewFiles } from './check-new-files.ts';
import { type RecordKind, readFileMapping } from './file-mapping.ts';
import { asData, excessIn } from './front-matter.ts';
import { type Import, importConverted, importFolder, type Target } from './import-folder.ts';
import type { Mapping } from './mapping.ts';
import type { ReadMapping } from './read-mapping.ts';
import { claimReviewFiles, unread } from './records/claim-review.ts';
import { parseExactly } from './records/lenient-json.ts';
import { areOwnClaims, ownClaims } from './records/own-claims.ts';
import { readRecords } from './records/read-records.ts';
import type { FileRecord } from './records/record.ts';
import type { SourceFile, SourceFolder } from './source-files.ts';
import type { SourceData } from './source-values.ts';

/** The records of a file, and what they are. */
export interface RecordFile {
  kind: RecordKind;
  records: FileRecord[];
  /** Records that are not claims of our own, as files of a folder. */
  folder: SourceFolder;
}

/** Reads a file of records. Own claims are recognised by their keys, reviews by their type. */
export function readRecordFile(path: string, bytes: Uint8Array): RecordFile {
  const records = readRecords(basename(path), bytes);
  const reviews = claimReviewFiles(records);
  if (reviews) return { kind: 'reviews', records, folder: folderOf(reviews) };
  if (areOwnClaims(records)) return { kind: 'claims', records, folder: folderOf([]) };
  return { kind: 'others', records, folder: folderOf(records.map(fileOf)) };
}

function fileOf(record: FileRecord): SourceFile {
  if ('problem' in record) return unread(record.place, record.problem);
  const value = withLists(asData(record.value));
  if (typeof value === 'string' || Array.isArray(value)) return unread(record.place, 'expected an object with keys');
  return { path: record.place, data: { path: '', value }, problems: [], repairs: record.repairs };
}

/** A cell of a spreadsheet can contain a list as JSON: `["health", "food"]`. */
function withLists(data: SourceData): SourceData {
  if (typeof data === 'string' || Array.isArray(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? listIn(value) : value]);
  return Object.fromEntries(entries);
}

function listIn(cell: string): SourceData {
  if (!/^\s*\[[\s\S]*\]\s*$/.test(cell)) return cell;
  try {
    const list = parseExactly(cell);
    return excessIn(list) ? cell : asData(list);
  } catch {
    // A text in square brackets.
    return cell;
  }
}

/** Two records can have the same place, such as two blocks on one line of a page. */
function folderOf(files: readonly SourceFile[]): SourceFolder {
  const byPath = new Map<string, SourceFile>();
  for (const file of files) {
    let path = file.path;
    for (let count = 2; byPath.has(path); count++) path = `${file.path} (${count})`;
    byPath.set(path, { ...file, path });
  }
  return { files: byPath, others: [] };
}

/** The mapping that a kind of records needs. */
export function mappingFor(
  { kind }: RecordFile,
  given: { path: string; bytes: Uint8Array } | undefined,
  verdictIds: readonly [string, ...string[]],
): ReadMapping | { mapping: Mapping } {
  return readFileMapping(given, verdictIds, kind);
}

/** Converts the records, and keeps those that have no errors in `npm run check`. Drafts may lack keys. */
export async function importFile(
  file: RecordFile,
  mapping: Mapping,
  verdictIds: readonly string[],
  target: Target,
  onProgress?: (done: number, total: number) => void,
): Promise<{ folder: SourceFolder; result: Import }> {
  const check: typeof checkNewFiles = (root, files) => checkNewFiles(root, files, { draftsMayLack: true, onProgress });
  if (file.kind !== 'claims') {
    const folder = withoutOwnLanguage(file.folder, target.content.site?.lang);
    return { folder, result: await importFolder(folder, mapping, target, check) };
  }
  const { files, results } = ownClaims(file.records, { ids: verdictIds, labels: mapping.verdict.labels ?? {} });
  return { folder: folderOf(files), result: await importConverted(results, mapping, target, check) };
}

/** `lang` is written only if it differs from the language of the site. */
function withoutOwnLanguage(folder: SourceFolder, lang: string | undefined): SourceFolder {
  const files = [...folder.files].map(([path, file]): [string, SourceFile] => {
    const { value } = file.data;
    if (typeof value === 'string' || Array.isArray(value) || value.lang === undefined || value.lang !== lang)
      return [path, file];
    const { lang: _, ...others } = value;
    return [path, { ...file, data: { ...file.data, value: others } }];
  });
  return { ...folder, files: new Map(files) };
}
