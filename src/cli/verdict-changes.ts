import { parseArgs } from 'node:util';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { changesSince } from '../pull-request/changes-since.ts';
import { RevisionError } from '../pull-request/git.ts';
import { print } from './print.ts';
import { readWithHistory } from './read-with-history.ts';
import { run, Stop, UsageError } from './run.ts';

const USAGE = `npm run changes -- REVISION

Reports how your files change verdicts, compared with a branch, tag or commit. For example: npm run changes -- main`;

// `npm run changes -- REVISION`: reports how the working tree changes verdicts.
await run(async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [reference, ...others] = positionals;
  if (reference === undefined || others.length > 0)
    throw new UsageError('Expected one revision to compare with: `npm run changes -- main`');
  const root = contentFolder(projectRoot);
  const today = new Date().toISOString().slice(0, 10);
  try {
    const present = {
      root,
      read: async () => (await readWithHistory()).content,
      cacheFolder: cacheFolder(root),
      today,
    };
    print(await changesSince(reference, present));
  } catch (error) {
    if (error instanceof RevisionError) throw new Stop(error.message);
    throw error;
  }
}, USAGE);
