import { parseArgs } from 'node:util';
import { tryGit } from '../git/run-git.ts';
import { CannotRead } from '../mcp/published.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { builderAndTime, type Proof } from '../receipts/proof.ts';
import { repositorySources, signatureOf } from '../receipts/repository-sources.ts';
import { summaryOf } from '../receipts/summary.ts';
import { type Verification, verifyCopy } from '../receipts/verify.ts';
import { inert } from '../text/inert.ts';
import { print, printAside } from './print.ts';
import { run, Stop, UsageError } from './run.ts';
import { copyAt } from './site-copy.ts';

const USAGE = `npm run verify -- FOLDER|ADDRESS

Checks a copy of the site, in a folder or on the web, against its manifest and against the repository of the content folder. Names every
file that is missing, was added or was altered. A folder needs no network; on the web, added files cannot be seen.

Exit codes: 0 if nothing differs, 1 if something does, 2 on a usage error.`;

// `npm run verify`: is a copy of the site what was published, and was it made from what is in the repository?
await run(async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [place, ...more] = positionals;
  if (place === undefined || more.length > 0)
    throw new UsageError(
      'Expected one folder or address: `npm run verify -- dist` or `npm run verify -- https://facts.example/`',
    );
  const content = contentFolder(projectRoot);
  const sources = repositorySources(content);
  if ('reason' in sources) throw new Stop(`The copy cannot be compared with the repository. ${sources.reason}`);
  const found = await verifyCopy(await copyAt(place), sources).catch((error: unknown) => {
    throw error instanceof CannotRead ? new Stop(error.message) : error;
  });
  for (const { path, reason } of found.differences) print(`${inert(path)} ${reason}\n`);
  printAside(
    `${[...summary(found, content), ...builderAndTime(proofOf(place, found, content))].map(inert).join('\n')}\n`,
  );
  if (found.differences.length > 0) process.exitCode = 1;
}, USAGE);

/** Who should attest is what the repository says: a copy could name anybody. */
function proofOf(place: string, { commit }: Verification, content: string): Proof {
  const { attestation } = readSite(content).validKeys;
  return { attestation, commit: isInProject(content) ? commit : undefined, place };
}

/** Whether a content folder is in the repository of the program, whose workflow builds the site. */
function isInProject(content: string): boolean {
  const [one, other] = [content, projectRoot].map((folder) => tryGit(folder, ['rev-parse', '--show-toplevel']));
  return one !== undefined && one === other;
}

function summary(found: Verification, content: string): string[] {
  const { commit } = found;
  return [
    ...summaryOf(found),
    commit === undefined ? 'The site names no commit.' : `Commit: ${commit}. ${signatureOf(content, commit)}`,
  ];
}
