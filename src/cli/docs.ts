import { join } from 'node:path';
import { marksPicture } from '../components/marks-picture.ts';
import { fieldsGuide } from '../editor/fields-guide.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import { checkingGuide } from '../pipeline/rules/introduction.ts';
import { print } from './print.ts';
import { run } from './run.ts';

const USAGE = `npm run docs

Writes the generated parts of the documentation in .github: CHECKING.md, FIELDS.md and images/marks.svg.`;

// `npm run docs`: writes the documentation that is generated from the rules and the model.
await run(async () => {
  const guides = {
    'CHECKING.md': checkingGuide(),
    'FIELDS.md': fieldsGuide(),
    'images/marks.svg': marksPicture(),
  };
  for (const [name, text] of Object.entries(guides)) await writeOver(join(projectRoot, '.github', name), text);
  print(`Written: ${Object.keys(guides).join(', ')} in .github\n`);
}, USAGE);
