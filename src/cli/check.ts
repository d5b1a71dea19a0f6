import { parseArgs } from 'node:util';
import { isPublishable, textReport } from '../pipeline/report.ts';
import { readContent } from './read-content.ts';
import { run, UsageError } from './run.ts';

// `npm run check`: every problem of every file, in one run.
await run(async (args) => {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
  if (values.format !== 'text') throw new UsageError(`Unknown format \`${values.format}\`, expected \`text\``);
  const content = await readContent();
  process.stdout.write(textReport(content.files));
  if (!isPublishable(content.files)) process.exitCode = 1;
});
