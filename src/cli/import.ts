import { readFile, stat } from 'node:fs/promises';
import { normalize } from 'node:path/posix';
import { parseArgs } from 'node:util';
import { type Import, importFolder, writeImport } from '../import/import-folder.ts';
import type { Mapping } from '../import/mapping.ts';
import { noteUnknownKeys, type ReadMapping, readMapping } from '../import/read-mapping.ts';
import { countText, type FileReport, reportOn, reportText } from '../import/report.ts';
import { readSourceFolder } from '../import/source-files.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { messageLine } from '../pipeline/report/report.ts';
import { textReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import { print } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const USAGE = 'npm run import -- FOLDER --mapping MAPPING.yaml [--into claims/imported] [--report FILE] [--dry-run]';

const HELP = `${USAGE}

Creates claim files from another site's folder of Markdown files, and reports what was not imported from each file.

  --mapping FILE    the mapping from the keys of the other site to those of Assay
  --into FOLDER     where to write the claims: claims or a folder in it; default: claims/imported
  --report FILE     write the report on each file to FILE instead of the screen
  --dry-run         do not write claims`;

// `npm run import`: creates claim files from a folder of Markdown of another site, and reports everything that was not imported.
await run(async (args) => {
  const { source, mapping: mappingPath, into, report, dryRun } = await argumentsOf(args);
  const content = await readContent();
  const { mapping, ...read } = await mappingFrom(mappingPath, content);
  const folder = await readSourceFolder(source);
  noteUnknownKeys({ mapping, ...read }, folder);
  const root = contentFolder(projectRoot);
  const result = await importFolder(folder, mapping, { root, content, into });
  if (!dryRun) await writeImport(root, result);
  await printReport(reportOn(folder, mapping, result), result, report);
  for (const message of read.file.messages) print(`${messageLine(read.file, message)}\n`);
  if (dryRun) print('Nothing was written (--dry-run)\n');
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
  if (source === undefined || more.length > 0) throw new UsageError(`Expected one folder of Markdown files: ${USAGE}`);
  const entry = await stat(source).catch(() => undefined);
  if (!entry) throw new UsageError(`There is no folder \`${source}\`: ${USAGE}`);
  if (!entry.isDirectory())
    throw new UsageError(`\`${source}\` is a file, expected a folder of Markdown files: ${USAGE}`);
  if (!values.mapping)
    throw new UsageError(`Missing \`--mapping\`, the file that maps the keys of the other site: ${USAGE}`);
  return {
    source,
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

async function mappingFrom(path: string, content: Content): Promise<ReadMapping & { mapping: Mapping }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) throw new UsageError(`There is no mapping file \`${path}\`: ${USAGE}`);
  if (!content.site) throw new Stop(textReport(content.files.slice(0, 1)).trimEnd());
  const ids = (content.site.verdicts ?? DEFAULT_VERDICTS).map((verdict) => verdict.id);
  const { mapping, ...read } = readMapping(path, bytes, ids as [string, ...string[]]);
  if (!mapping) throw new Stop(textReport([read.file]).trimEnd());
  return { mapping, ...read };
}

/** Prints the report, or writes it to the given file. The summary is always printed. */
async function printReport(files: FileReport[], result: Import, path: string | undefined): Promise<void> {
  if (path === undefined) print(`${reportText(files)}\n`);
  else await writeOver(path, reportText(files));
  print(countText(files, result));
  if (path !== undefined) print(`The report on each file is in ${inert(path)}\n`);
}
