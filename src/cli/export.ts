import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { EXPORT_FORMATS, type ExportedContent, type ExportFormat } from '../export/formats.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import { entryLines } from '../pipeline/read/entries-file.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { quietReport } from '../pipeline/report/text-report.ts';
import { trimmedBody } from '../pipeline/write-claim.ts';
import { readFrontMatter } from '../pipeline/yaml/front-matter.ts';
import { withoutHidden } from '../plan/without-hidden.ts';
import { inert } from '../text/inert.ts';
import { printAside, printData } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const NAMES = Object.keys(EXPORT_FORMATS);
const USAGE = `npm run export -- ${NAMES.join('|')} [--out FILE]`;

const HELP = `${USAGE}

Writes all published fact-checks in a format that other programs read. Drafts and scheduled fact-checks are left out.

${Object.entries(EXPORT_FORMATS)
  .map(([name, { says }]) => `  ${name.padEnd(12)}  ${says}`)
  .join('\n')}

  --out FILE    write to FILE, replacing it, instead of to standard output. Without it, use \`npm run --silent export\`.`;

// `npm run export`: the content in another format.
await run(async (args) => {
  const { format, out } = argumentsOf(args);
  const content = exported(await readContent({ noteTexts: false }));
  const problems = format.problems?.(content) ?? [];
  if (problems.length > 0) throw new Stop(problems.map(inert).join('\n'));
  const text = format.write(content);
  if (out === undefined) printData(text);
  else await writeOver(out, text);
  if (out !== undefined) printAside(`Exported ${content.claims.length} fact-checks to ${inert(out)}\n`);
}, HELP);

function argumentsOf(args: string[]): { format: ExportFormat; out: string | undefined } {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [name = '', ...more] = positionals;
  const format = Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
  if (!format || more.length > 0)
    throw new UsageError(
      `${name === '' ? 'Missing format' : `Unknown format \`${inert(positionals.join(' '))}\``}, expected one of ${NAMES.map((one) => `\`${one}\``).join(', ')}: ${USAGE}`,
    );
  return { format, out: values.out };
}

function exported(content: Content): ExportedContent {
  if (!isPublishable(content.files)) throw new Stop(quietReport(content.files));
  const { claims, pages, site } = withoutHidden(makeLibrary([...entryLines(content, 'readers')]));
  return { site, claims, pages, bodyOf: (claim) => bodyOf(claim, content.root) };
}

function bodyOf({ path }: ClaimEntry, root: string): string {
  const file = join(root, path);
  const body = readFrontMatter(new VFile({ path: file, value: readFileSync(file) }))?.body;
  if (body === undefined) throw new Stop(`${inert(file)} changed while it was being exported; export again`);
  return trimmedBody(body);
}
