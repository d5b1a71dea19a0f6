import { defineConfig } from '@playwright/test';

// Tests of real builds in a real browser. Run with `npm run test:e2e`.
export default defineConfig({
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  // One bad moment of a busy machine does not fail the run. The report lists each test that needed a second try as flaky.
  retries: 1,
  // Long enough for busy machines.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: {
      ...(process.env.ASSAY_CHROMIUM ? { executablePath: process.env.ASSAY_CHROMIUM } : {}),
      // Without hints, letters have the shapes of their typeface, as on most screens.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
    },
  },
});
