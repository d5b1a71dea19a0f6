import { parseArgs } from 'node:util';
import { githubReport } from '../pipeline/github-report.ts';
import { jsonReport } from '../pipeline/json-report.ts';
import { counts, isPublishable } from '../pipeline/report.ts';
import { textReport } from '../pipeline/text-report.ts';
import { filesNamed } from './files-named.ts';
import { readContent } from './read-content.ts';
import { run, UsageError } from './run.ts';

const FORMATS = { text: textReport, github: githubReport, json: jsonReport };

const USAGE = `npm run check -- [FILES] [--strict] [--format text|github|json]

Judges every file of the content folder and names every problem. FILES, or folders, limit what is reported.

  --strict           warnings make it fail as well
  --format FORMAT    text (for people), github (annotations), json (for programs)`;

// `npm run check`: every problem of every file, in one run. Files that are named limit the report to them; all are read, since
// one file can only be judged among the others.
await run(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, strict: { type: 'boolean', default: false } },
  });
  const report = FORMATS[values.format as keyof typeof FORMATS];
  if (!report) {
    const known = Object.keys(FORMATS).map((format) => `\`${format}\``);
    throw new UsageError(`Unknown format \`${values.format}\`, expected ${known.join(', ')}`);
  }
  const { files } = await readContent();
  const named = filesNamed(positionals, files);
  process.stdout.write(report(named));
  const isClean = isPublishable(named) && !(values.strict && counts(named).warning > 0);
  if (!isClean) process.exitCode = 1;
}, USAGE);
