import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectRoot } from '../pipeline/folder/project.ts';
import { inert } from '../text/inert.ts';
import { UsageError } from './run.ts';

const IS_TEST = /\.test\.ts$/;

/**
 * The unit test files with the given names, and those in the given folders, as paths below the project. Names are relative to the
 * folder where the command was typed, or to the project. Throws `UsageError` for a name without tests.
 */
export function testFiles(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(filesOf))];
}

function filesOf(name: string): string[] {
  const [files = []] = [process.env.INIT_CWD ?? projectRoot, projectRoot]
    .map((folder) => testsAt(resolve(folder, name)))
    .filter((some) => some.length > 0);
  if (files.length > 0) return files.map((file) => relative(projectRoot, file).replaceAll('\\', '/'));
  throw new UsageError(
    `No tests in \`${inert(name)}\`, expected a file such as \`src/model/slug.test.ts\` or a folder such as \`src/model\`; join an option and its value with \`=\``,
  );
}

function testsAt(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return IS_TEST.test(path) ? [path] : [];
  if (!stats?.isDirectory()) return [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => IS_TEST.test(name) && !name.includes('node_modules')).map((name) => join(path, name));
}
