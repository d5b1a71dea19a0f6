import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../pipeline/folders.ts';
import { findBrowser } from './browser.ts';
import { print } from './print.ts';
import { run, Stop } from './run.ts';

const STEPS = [
  {
    name: 'format and lint',
    words: ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path=.config/lint.json'],
  },
  { name: 'generated types', words: ['node_modules/astro/bin/astro.mjs', 'sync'] },
  { name: 'types', words: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'modules', words: ['--test', 'src/**/*.test.ts'] },
  { name: 'behaviours in a browser', words: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'src/e2e'] },
];

const FIXTURES = join(projectRoot, 'src/e2e/fixtures/content');

// `npm test`: format and lint, types, the tests beside the modules, then the behaviours in a real browser. The browser is
// found or installed first; everything runs even where an earlier step failed, so that one run tells all. Tests judge the
// program, on fixtures; `npm run check` judges the content of a desk, which must not break a test.
await run(async () => {
  const chromium = findBrowser();
  const failed = STEPS.filter(({ name, words }) => {
    print(`\n== ${name}\n`);
    const { status } = spawnSync(process.execPath, words, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ASSAY_CHROMIUM: chromium ?? '', ASSAY_CONTENT: FIXTURES },
    });
    return status !== 0;
  });
  if (failed.length > 0) throw new Stop(`\nFailed: ${failed.map((step) => step.name).join(', ')}`);
  print(`\nAll passed: ${STEPS.map((step) => step.name).join(', ')}\n`);
});
