import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { readClaims } from '../pipeline/read-claims.ts';
import { textReport } from '../pipeline/report.ts';

/** Files of a content folder by their paths below it. */
export type Files = Record<string, string | Uint8Array | undefined>;

export const SITE = `title: Desk
url: https://desk.example/
description: Checks of claims.
lang: en
publisher:
  name: The desk
`;

/** A claim file without a mistake. Its front matter ends on line 13, its text stands on line 15. */
export const CLAIM = `---
title: Were there flights?
claim: There were flights.
verdict: mostly-false
summary: There were two.
published: 2026-11-24
sources:
  - id: agency
    title: A report
  - id: paper
    title: Another report
    stance: context
---

Two flights are known [@agency].
`;

const SOUND: Files = { 'site.yaml': SITE, 'claims/flights.md': CLAIM };

/** The sound claim file with one passage replaced. */
export function changed(passage: string, by: string): Files {
  return { 'claims/flights.md': replaced(CLAIM, passage, by) };
}

/** The sound claim file with lines added after the day of publication, which stands on line 6. */
export function added(...lines: string[]): Files {
  return changed('published: 2026-11-24', ['published: 2026-11-24', ...lines].join('\n'));
}

/** `site.yaml` with one passage replaced. */
export function changedSite(passage: string, by: string): Files {
  return { 'site.yaml': replaced(SITE, passage, by) };
}

function replaced(text: string, passage: string, by: string): string {
  if (!text.includes(passage)) throw new Error(`The sound file has no ${passage}`);
  return text.replace(passage, () => by);
}

/** Writes a content folder into a temporary one, which is gone afterwards. Without changes it is sound. */
export async function withContent<Result>(files: Files, use: (root: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'assay-'));
  try {
    await write(root, { ...SOUND, ...files });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

export async function write(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** What an editor is told about a content folder, line by line, with paths as seen from inside it. */
export async function reportOn(files: Files): Promise<string[]> {
  return withContent(files, async (root) => reportLines(root, (await readClaims(root)).files));
}

export function reportLines(root: string, files: Parameters<typeof textReport>[0]): string[] {
  return textReport(files)
    .replaceAll(root + sep, '')
    .trimEnd()
    .split('\n');
}
