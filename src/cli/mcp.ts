import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { archiveOf } from '../mcp/archive.ts';
import { contentFiles } from '../mcp/content-files.ts';
import { folderFiles } from '../mcp/folder-files.ts';
import { CannotRead, type Published } from '../mcp/published.ts';
import { serverFor } from '../mcp/server.ts';
import { baseOf, webFiles } from '../mcp/web-files.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { quietReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import { printAside } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const USAGE = `npm run --silent mcp -- [FOLDER_OR_ADDRESS]

Starts a server for assistants (Model Context Protocol over standard input and output). It answers from the published fact-checks:
searches, single fact-checks, corrections and the verdict scale. Assistants start it themselves; .github/ASSISTANTS.md shows how.

  FOLDER_OR_ADDRESS    a built site: its folder, or its address such as https://facts.example/; default: the content folder`;

// `npm run mcp`: the archive for assistants. Standard output belongs to the protocol.
await run(async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length > 1)
    throw new UsageError(`Unexpected \`${inert(positionals.slice(1).join(' '))}\`, expected one folder or address`);
  const published = await publishedAt(positionals[0]);
  const open = archiveOf(published, printAside);
  const log = (error: unknown) => printAside(`${logged(error)}\n`);
  // Nobody is waiting for what is still being read.
  process.stdin.once('end', () => process.exit());
  serveStdio(() => serverFor(open, log, version()), { onerror: log });
  // The first answer need not wait for it, and errors show at once.
  open().then(
    ({ claims, url }) => printAside(`Serving ${claims.length} fact-checks of ${inert(url)} to assistants.\n`),
    log,
  );
}, USAGE);

async function publishedAt(typed: string | undefined): Promise<Published> {
  if (typed === undefined) {
    const root = contentFolder(projectRoot);
    const report = ({ files }: Awaited<ReturnType<typeof readContent>>) => printAside(`${quietReport(files)}\n`);
    return contentFiles({ root, read: () => readContent({ noteTexts: false }), report });
  }
  if (/^https?:\/\//i.test(typed)) return webFiles(checked(typed));
  const folder = resolve(projectRoot, typed);
  const isSite = await stat(join(folder, 'data', 'claims.json')).then(
    (file) => file.isFile(),
    () => false,
  );
  if (!isSite)
    throw new Stop(
      `There is no built site in \`${inert(typed)}\`: it has no file \`data/claims.json\`. Build one with \`npm run build\`, or leave the folder out to use the content.`,
    );
  return folderFiles(folder);
}

function checked(address: string): string {
  try {
    return baseOf(address).href;
  } catch (error) {
    throw error instanceof CannotRead ? new UsageError(`${error.message}, found \`${inert(address)}\``) : error;
  }
}

/** What failed, in full if it was not expected. */
function logged(error: unknown): string {
  if (error instanceof CannotRead || error instanceof Stop) return inert(error.message);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function version(): string {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version;
}
