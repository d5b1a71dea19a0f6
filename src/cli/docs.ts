import { join } from 'node:path';
import { marksPicture } from '../components/marks-picture.ts';
import { fieldsGuide } from '../editor/fields-guide.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import { checkingGuide } from '../pipeline/rules/introduction.ts';
import { print } from './print.ts';
import { run } from './run.ts';

// `npm run docs`: writes the parts of the documentation that the rules and the model say themselves.
await run(async () => {
  const guides = {
    'CHECKING.md': checkingGuide(),
    'FIELDS.md': fieldsGuide(),
    'images/marks.svg': marksPicture(),
  };
  for (const [name, text] of Object.entries(guides)) await writeOver(join(projectRoot, '.github', name), text);
  print(`Written: ${Object.keys(guides).join(', ')} in .github\n`);
});
