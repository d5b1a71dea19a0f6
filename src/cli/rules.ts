import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../pipeline/folders.ts';
import { checkingGuide } from '../pipeline/rules/introduction.ts';
import { run } from './run.ts';

// `npm run rules`: writes the documentation of all rules.
await run(async () => {
  const file = join(projectRoot, '.github', 'CHECKING.md');
  await writeFile(file, checkingGuide());
  console.log(`The rules are in ${file}`);
});
