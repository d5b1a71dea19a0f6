import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editorFiles } from '../editor/files.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { writeOver } from '../pipeline/folder/write-new.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { inert } from '../text/inert.ts';
import { print } from './print.ts';
import { run, Stop } from './run.ts';

const USAGE = `npm run schema -- [--outDir FOLDER]

Writes the JSON schemas and snippets for VS Code, with the verdicts of this site.

  --outDir FOLDER    output folder; default: .vscode`;

// `npm run schema`: writes the JSON schemas and snippets for VS Code.
await run(async (args) => {
  const { values } = parseArgs({ args, options: { outDir: { type: 'string', default: '.vscode' } } });
  const { site } = readSite(contentFolder(projectRoot));
  if (!site) throw new Stop('`site.yaml` has errors, so its verdicts are unknown. Run `npm run check` to see them.');
  const folder = resolve(projectRoot, values.outDir);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(editorFiles(site))) {
    await writeOver(join(folder, name), text);
    print(`${inert(relative(process.cwd(), join(folder, name)))}\n`);
  }
}, USAGE);
