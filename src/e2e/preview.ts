import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { copyOf, fixtures, npmStart, type Running } from './commands.ts';
import { freePort } from './free-port.ts';

/** Starts a preview of a content folder, whose site has a base path. */
export async function start(of: string, base: string): Promise<{ address: string; preview: Running }> {
  const port = await freePort();
  const at = `http://localhost:${port}${base}`;
  return {
    address: at,
    preview: await npmStart('dev', of, ['--port', String(port)], `Preview running at ${at} `),
  };
}

/** The preview that all tests of a file share. Its fields are filled in before the first test. */
export interface SharedPreview {
  /** An empty folder, removed after the last test. */
  folder: string;
  /** The content folder, in `folder`. */
  content: string;
  address: string;
  preview: Running;
}

/**
 * A preview of the fixtures and of a file with two errors. Tests of a file run in order: later ones see what earlier ones
 * changed.
 */
export function sharedPreview(): SharedPreview {
  test.describe.configure({ mode: 'default', timeout: 120_000 });
  const shared = {} as SharedPreview;
  test.beforeAll(async () => {
    shared.folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
    shared.content = await copyOf('content', shared.folder);
    const broken = await readFile(join(fixtures, 'broken', 'claims', 'keys-and-verdicts.md'));
    await writeFile(join(shared.content, 'claims', 'keys-and-verdicts.md'), broken);
    Object.assign(shared, await start(shared.content, '/desk/'));
  });
  test.afterAll(async () => {
    await shared.preview?.stop();
    await rm(shared.folder, { recursive: true, force: true });
  });
  return shared;
}

/** Replaces a passage of a file, which must contain it. */
export async function edit(file: string, passage: string, by: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(passage);
  await writeFile(
    file,
    text.replace(passage, () => by),
  );
}

/** A claim file with a short body. */
export const claim = (title: string, text: string) =>
  `---\ntitle: ${title}\nclaim: It is said.\nverdict: "false"\nsummary: It is not so.\npublished: 2030-01-01\nsources:\n  - id: one\n    title: A source\n---\n\n${text} [@one].\n`;

export const here = (page: Page) => page.getByRole('region', { name: 'Problems in this file' });
export const ofSite = (page: Page) => page.getByRole('region', { name: 'Problems that affect the whole site' });
export const elsewhere = (page: Page) => page.locator('details', { has: page.getByText(/^\d+ errors? on /) });
