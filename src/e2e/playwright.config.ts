import { defineConfig } from '@playwright/test';

// Behaviours from outside: real builds, a real browser. Run with `playwright test --config src/e2e`.
export default defineConfig({
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  // One bad moment of a busy machine does not fail the run. The report lists each test that needed a second try as flaky.
  retries: 1,
  // Room for machines that are busy with something else.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: {
      ...(process.env.ASSAY_CHROMIUM ? { executablePath: process.env.ASSAY_CHROMIUM } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
