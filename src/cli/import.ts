import { readFile, stat } from 'node:fs/promises';
import { normalize } from 'node:path/posix';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { importFile, mappingFor, type RecordFile, readRecordFile } from '../import/import-file.ts';
import { type Import, importFolder, type Target, writeImport } from '../import/import-folder.ts';
import { noteUnknownKeys, readMapping } from '../import/read-mapping.ts';
import { MOST_BYTES } from '../import/records/read-records.ts';
import { countText, type FileReport, reasonsText, reportOn, reportText } from '../import/report.ts';
import { readSourceFolder } from '../import/source-files.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import { inFigures } from '../pipeline/limits/limits.ts';
import { messageLine } from '../pipeline/report/report.ts';
import { textReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import { print } from './print.ts';
import { makeProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const USAGE =
  'npm run import -- FOLDER_OR_FILE [--mapping MAPPING.yaml] [--into claims/imported] [--report FILE] [--dry-run]';

const HELP = `${USAGE}

Creates claim files from another site's folder of Markdown files, or from one file: ClaimReview in JSON or on a web page, a Data
Commons feed, an answer of Google's Fact Check Tools API, CSV or JSON Lines. Reports what was repaired and what was not imported.

  --mapping FILE    the mapping from the keys and verdicts of the source to those of Assay; required for folders
  --into FOLDER     where to write the claims: claims or a folder in it; default: claims/imported
  --report FILE     write the report on each file or record to FILE instead of the screen
  --dry-run         do not write claims`;

// `npm run import`: creates claim files from what another site has, and reports everything that was repaired or not imported.
await run(async (args) => {
  const given = await argumentsOf(args);
  const content = await readContent();
  if (!content.site) throw new Stop(textReport(content.files.slice(0, 1)).trimEnd());
  const target = { root: contentFolder(projectRoot), content, into: given.into };
  const ids = (content.site.verdicts ?? DEFAULT_VERDICTS).map((verdict) => verdict.id) as [string, ...string[]];
  const mapping = given.mapping === undefined ? undefined : await mappingBytes(given.mapping);
  const imported = given.isFolder
    ? await fromFolder(given.source, mapping, ids, target)
    : await fromFile(given.source, mapping, ids, target);
  if (!given.dryRun) await writeImport(target.root, imported.result);
  await printReport(imported, given.report);
  if (given.dryRun) print('Nothing was written (--dry-run)\n');
}, HELP);

async function argumentsOf(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      into: { type: 'string', default: 'claims/imported' },
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) throw new UsageError(`Expected one folder or file: ${USAGE}`);
  const entry = await stat(source).catch(() => undefined);
  if (!entry) throw new UsageError(`There is no file or folder \`${inert(source)}\`: ${USAGE}`);
  if (entry.isDirectory() && !values.mapping)
    throw new UsageError(`Missing \`--mapping\`, the file that maps the keys of the other site: ${USAGE}`);
  if (!entry.isDirectory() && entry.size > MOST_BYTES)
    throw new UsageError(`\`${inert(source)}\` has more than ${inFigures(MOST_BYTES)} bytes: split it`);
  return {
    source,
    isFolder: entry.isDirectory(),
    mapping: values.mapping,
    into: intoOf(values.into),
    report: values.report,
    dryRun: values['dry-run'],
  };
}

function intoOf(given: string): string {
  const into = normalize(given.replaceAll('\\', '/')).replace(/\/$/, '');
  if (into === 'claims' || into.startsWith('claims/')) return into;
  throw new UsageError(
    `Unexpected \`${given}\` for \`--into\`, expected \`claims\` or a folder in it, such as \`claims/imported\``,
  );
}

interface MappingBytes {
  path: string;
  bytes: Uint8Array;
}

async function mappingBytes(path: string): Promise<MappingBytes> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) throw new UsageError(`There is no mapping file \`${inert(path)}\`: ${USAGE}`);
  return { path, bytes };
}

/** An import with the report on it. */
interface Imported {
  result: Import;
  files: FileReport[];
  /** Messages on the mapping. */
  mapping: VFile | undefined;
  counted: [noun: string, where: string];
}

async function fromFolder(
  source: string,
  given: MappingBytes | undefined,
  ids: [string, ...string[]],
  target: Target,
): Promise<Imported> {
  if (!given) throw new UsageError(`Missing \`--mapping\`: ${USAGE}`);
  const { mapping, ...read } = readMapping(given.path, given.bytes, ids);
  if (!mapping) throw new Stop(textReport([read.file]).trimEnd());
  const folder = await readSourceFolder(source);
  noteUnknownKeys({ mapping, ...read }, folder);
  const result = await importFolder(folder, mapping, target);
  return { result, files: reportOn(folder, mapping, result), mapping: read.file, counted: ['file', 'folder'] };
}

async function fromFile(
  source: string,
  given: MappingBytes | undefined,
  ids: [string, ...string[]],
  target: Target,
): Promise<Imported> {
  const records = readRecordFile(source, await readFile(source));
  if (records.kind === 'others' && !given) throw new UsageError(withoutKind(source, records));
  const { mapping, ...read } = mappingFor(records, given, ids);
  const messages = 'file' in read ? read.file : undefined;
  if (!mapping) throw new Stop(textReport(messages ? [messages] : []).trimEnd());
  if ('file' in read && records.kind === 'others') noteUnknownKeys({ mapping, ...read }, records.folder);
  const progress = makeProgress();
  const { folder, result } = await importFile(records, mapping, ids, target, (done, total) =>
    progress.show(`Checking claims: ${done} of ${total}`),
  );
  progress.end();
  return { result, files: reportOn(folder, mapping, result), mapping: messages, counted: ['record', 'file'] };
}

function withoutKind(source: string, { records, folder }: RecordFile): string {
  const keys = new Set([...folder.files.values()].slice(0, 10).flatMap(({ data }) => Object.keys(data.value)));
  const [problem] = records.flatMap((record) => ('problem' in record ? [`${record.place}: ${record.problem}`] : []));
  const found =
    keys.size > 0
      ? `found the keys ${[...keys]
          .slice(0, 12)
          .map((key) => `\`${key}\``)
          .join(', ')}`
      : problem;
  return inert(
    `\`${source}\` has no ClaimReview and no claims with the keys of claim files (${found ?? 'it is empty'}): write a mapping and name it with \`--mapping\``,
  );
}

/** Prints the report, or writes it to the given file. The summary is always printed. */
async function printReport({ files, result, mapping, counted }: Imported, path: string | undefined): Promise<void> {
  if (path === undefined) print(`${reportText(files)}\n`);
  else await writeOver(path, reportText(files));
  print(countText(files, result, counted));
  if (counted[0] === 'record') print(reasonsText(result));
  if (path !== undefined) print(`The report on each ${counted[0]} is in ${inert(path)}\n`);
  if (mapping) for (const message of mapping.messages) print(`${messageLine(mapping, message)}\n`);
}
