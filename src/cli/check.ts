import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { githubReport } from '../pipeline/report/github-report.ts';
import { jsonReport } from '../pipeline/report/json-report.ts';
import { counts, isPublishable } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';
import { baseCommit, changedSince, RevisionError } from '../pull-request/git.ts';
import { filesNamed } from './files-named.ts';
import { print, printCommands } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const FORMATS = { text: quietReport, github: githubReport, json: jsonReport };

const USAGE = `npm run check -- [FILES] [--strict] [--notes] [--format text|github|json] [--since REVISION]

Judges every file of the content folder and names every problem. FILES, or folders, limit what is reported.

  --strict            warnings make it fail as well, and errors in files that are not published
  --notes             shows every note; else one line for each rule says how many there are
  --format FORMAT     text (for people), github (annotations), json (for programs)
  --since REVISION    with github: files that changed since come first, and notes in others are counted only

Errors in drafts, and in checks with a later \`publishAt\`, are shown and marked. They stop no build.`;

// `npm run check`: every problem of every file, in one run. Files that are named limit the report to them; all are read, since
// one file can only be judged among the others.
await run(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      since: { type: 'string' },
    },
  });
  const report = FORMATS[values.format as keyof typeof FORMATS];
  if (!report) {
    const known = Object.keys(FORMATS).map((format) => `\`${format}\``);
    throw new UsageError(`Unknown format \`${values.format}\`, expected ${known.join(', ')}`);
  }
  if (values.since !== undefined && report !== githubReport)
    throw new UsageError('Unexpected `--since`, expected it with `--format github` only');
  const isChanged = values.since === undefined ? undefined : changedFiles(values.since);
  const { files } = await readContent();
  const named = filesNamed(positionals, files);
  const shown = report === quietReport && values.notes ? textReport : report;
  if (report === githubReport) printCommands(githubReport(named, isChanged, values.notes));
  else print(shown(named));
  const { error, warning } = counts(named);
  const isClean = values.strict ? error + warning === 0 : isPublishable(named);
  if (!isClean) process.exitCode = 1;
}, USAGE);

function changedFiles(reference: string): (file: VFile) => boolean {
  const root = contentFolder(projectRoot);
  try {
    const changed = changedSince(baseCommit(root, reference), root);
    const paths = new Set(changed.map((path) => resolve(root, path)));
    return (file) => paths.has(resolve(file.path));
  } catch (error) {
    throw error instanceof RevisionError ? new Stop(error.message) : error;
  }
}
