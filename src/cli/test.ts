import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../pipeline/folder/project.ts';
import { findBrowser } from './browser.ts';
import { print } from './print.ts';
import { run, Stop, UsageError } from './run.ts';
import { testFiles } from './test-files.ts';

const FIXTURES = join(projectRoot, 'src/e2e/fixtures/content');
const MODULES = 'src/**/*.test.ts';
// Node leaves one core unused by default.
const UNIT = ['--test', `--test-concurrency=${availableParallelism()}`];
const BROWSER = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'src/e2e'];
// Each test file, and each command that it runs, is a process that would otherwise compile the same modules again.
const COMPILE_CACHE = join(projectRoot, 'node_modules', '.cache', 'compiled');

interface Step {
  name: string;
  words: readonly string[];
  needsBrowser?: boolean;
}

const ALL: readonly Step[] = [
  {
    name: 'format and lint',
    words: ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path=.config/lint.json'],
  },
  { name: 'generated types', words: ['node_modules/astro/bin/astro.mjs', 'sync'] },
  { name: 'types', words: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'unit tests', words: [...UNIT, MODULES] },
  { name: 'end-to-end tests', words: BROWSER, needsBrowser: true },
];

const USAGE = `npm test
npm run test:unit -- [FILES] [OPTIONS]
npm run test:e2e -- [NAMES] [OPTIONS]

Runs all tests, the unit tests, or the end-to-end tests. FILES are test files or folders; NAMES are parts of file names. OPTIONS are
passed on to Node's test runner or to Playwright.`;

// `npm test` runs every step. `npm run test:unit` and `npm run test:e2e` run one, on the given files, and pass options on:
// `npm run test:unit -- src/model/slug.test.ts --test-update-snapshots`.
await run(async () => {
  const [part, ...words] = process.argv.slice(2);
  const steps = stepsOf(part, words);
  const chromium = steps.some((step) => step.needsBrowser) ? findBrowser() : undefined;
  const failed = steps.filter((step) => !passes(step, chromium));
  if (failed.length > 0) throw new Stop(`\nFailed: ${failed.map((step) => step.name).join(', ')}`);
  print(`\nAll passed: ${steps.map((step) => step.name).join(', ')}\n`);
}, USAGE);

function stepsOf(part: string | undefined, words: readonly string[]): readonly Step[] {
  if (part === undefined) return ALL;
  if (part === 'unit') {
    const options = words.filter((word) => word.startsWith('-'));
    const files = testFiles(words.filter((word) => !options.includes(word)));
    // Node reads options only before the first file.
    return [{ name: 'unit tests', words: [...UNIT, ...options, ...(files.length > 0 ? files : [MODULES])] }];
  }
  if (part === 'e2e') return [{ name: 'end-to-end tests', words: [...BROWSER, ...words], needsBrowser: true }];
  throw new UsageError(`Unexpected \`${part}\`, expected \`unit\`, \`e2e\` or nothing`);
}

/** Runs a step on fixtures: tests check the program, not the content of a desk. */
function passes({ name, words }: Step, chromium: string | undefined): boolean {
  print(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, words, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env, ASSAY_CHROMIUM: chromium ?? '', ASSAY_CONTENT: FIXTURES },
  });
  return status === 0;
}
