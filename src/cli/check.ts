import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { changedSince } from '../git/changed-since.ts';
import type { History } from '../history/read-history.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { githubReport } from '../pipeline/report/github-report.ts';
import { jsonReport } from '../pipeline/report/json-report.ts';
import { counts, isPublishable } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';
import { baseCommit, RevisionError } from '../pull-request/git.ts';
import type { Manifest } from '../receipts/manifest.ts';
import { inert } from '../text/inert.ts';
import { filesNamed } from './files-named.ts';
import { print, printAside, printCommands } from './print.ts';
import { readWithHistory } from './read-with-history.ts';
import { run, Stop, UsageError } from './run.ts';

const FORMATS = { text: quietReport, github: githubReport, json: jsonReport };

const USAGE = `npm run check -- [FILES] [--strict] [--notes] [--format text|github|json] [--since REVISION]
  [--against ADDRESS_OR_FILE]

Checks every file in the content folder and reports all problems. With FILES (or folders), it reports only problems in them.

  --strict            fail on warnings too, and on errors in files that are not published yet
  --notes             show every note; by default, notes are counted by rule
  --format FORMAT     text (the default), github (annotations) or json
  --since REVISION    with --format github: list files changed since REVISION first, and only count notes in other files
  --against ADDRESS_OR_FILE
                      also compare with a site that was published: its address, or the file data/manifest.json of a copy; commits
                      and fact-checks that were published and are lost are errors

Errors in drafts, and in fact-checks with a later \`publishAt\`, are reported and marked, but do not stop a build.
Exit codes: 0 for success, 1 if there are errors, 2 on a usage error.`;

// `npm run check`: reports every problem in one run. Named files limit the report; all files are read, because some rules compare
// files.
await run(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      since: { type: 'string' },
      against: { type: 'string' },
    },
  });
  const report = FORMATS[values.format as keyof typeof FORMATS];
  if (!report) {
    const known = Object.keys(FORMATS).map((format) => `\`${format}\``);
    throw new UsageError(`Unknown format \`${values.format}\`, expected one of ${known.join(', ')}`);
  }
  if (values.since !== undefined && report !== githubReport)
    throw new UsageError('`--since` only works with `--format github`');
  const isChanged = values.since === undefined ? undefined : changedFiles(values.since);
  const manifest = values.against === undefined ? undefined : await manifestAt(values.against);
  const { content, history } = await readWithHistory({ noteTexts: values.notes || report !== quietReport });
  const { files } = content;
  // Without a repository there is nothing to compare with, and the build says so.
  if (history.state.kind !== 'none' && history.state.reason) printAside(`${history.state.reason}\n`);
  if (manifest) await compareWith(manifest, content, history);
  const named = filesNamed(positionals, files);
  const shown = report === quietReport && values.notes ? textReport : report;
  if (report === githubReport) printCommands(githubReport(named, isChanged, values.notes));
  else print(shown(named));
  const { error, warning } = counts(named);
  const isClean = values.strict ? error + warning === 0 : isPublishable(named);
  if (!isClean) process.exitCode = 1;
}, USAGE);

/** Most runs compare nothing, and need not load what fetches a manifest. */
async function manifestAt(place: string): Promise<Manifest> {
  const { publishedManifest } = await import('./published-manifest.ts');
  return publishedManifest(place);
}

/** Adds what was lost since a site was published to the files. */
async function compareWith(manifest: Manifest, content: Content, history: History): Promise<void> {
  const { checkAgainst } = await import('../receipts/against.ts');
  const compared = orStop(() => checkAgainst(manifest, content, history));
  if ('reason' in compared) throw new Stop(`The manifest cannot be compared with the repository. ${compared.reason}`);
  for (const remark of compared.remarks) printAside(`${inert(remark)}\n`);
}

function changedFiles(reference: string): (file: VFile) => boolean {
  const root = contentFolder(projectRoot);
  const changed = orStop(() => changedSince(baseCommit(root, reference), root));
  const paths = new Set(changed.map((path) => resolve(root, path)));
  return (file) => paths.has(resolve(file.path));
}

/** A failure of git is shown without a stack. */
function orStop<Result>(compare: () => Result): Result {
  try {
    return compare();
  } catch (error) {
    throw error instanceof RevisionError ? new Stop(error.message) : error;
  }
}
