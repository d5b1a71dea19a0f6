import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtures } from './commands.ts';
import { buildAndServe, shareSites, type TestSites } from './site.ts';

/** Builds and serves the sites before the first test, and removes them after the last. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
  const servers: Server[] = [];
  const clearUp = async () => {
    for (const server of servers) server.close().closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    shareSites(await buildSites(folder, servers));
  } catch (error) {
    await clearUp();
    throw error;
  }
  return clearUp;
}

async function buildSites(folder: string, servers: Server[]): Promise<TestSites> {
  const contents: Record<keyof TestSites, string> = {
    hard: join(fixtures, 'content'),
    small: join(fixtures, 'own-scale'),
    many: await manyClaims(join(folder, 'many-claims')),
  };
  const sites: Partial<TestSites> = {};
  // One after another, because each build uses all cores.
  for (const [name, content] of Object.entries(contents)) {
    const { site, server } = await buildAndServe(content, join(folder, name));
    sites[name as keyof TestSites] = site;
    servers.push(server);
  }
  return sites as TestSites;
}

/** First letters of 120 streets, in four scripts. */
const LETTERS = 'AEÉNÑOØZ2Яאا';

/**
 * A content folder with 120 small claims from three years, each with a publisher, and a dossier with many sources. It has no
 * share pictures, because drawing them would take as long as everything else; the other sites have them.
 */
async function manyClaims(folder: string): Promise<string> {
  await mkdir(join(folder, 'claims'), { recursive: true });
  await mkdir(join(folder, 'dossiers'));
  await writeFile(join(folder, 'dossiers', 'street.md'), dossierWithSources(13));
  const publisher = 'publisher: { name: Desk of lanterns }';
  await writeFile(
    join(folder, 'site.yaml'),
    `title: Lanterns\nurl: https://lanterns.example/\ndescription: Many small claims.\nlang: en\n${publisher}\nsharePictures: false\n`,
  );
  for (let n = 1; n <= 120; n++) {
    const day = new Date(Date.UTC(2031, 0, n * 7)).toISOString().slice(0, 10);
    const text = `---
title: Is lantern ${n} lit?
claim: Lantern ${n} is lit.
claimant:
  name: The lamplighter
verdict: "${n % 2 ? 'true' : 'false'}"
summary: We looked at lantern ${n}.
published: ${day}
topics: [Lanterns]${n === 1 ? '\ndossier: street' : ''}
sources:
  - id: lantern
    title: Lantern ${n}
    publisher: ${LETTERS[n % LETTERS.length]}${'abcdefghij'[Math.floor((n - 1) / LETTERS.length)]} street
---

It was looked at [@lantern].
`;
    await writeFile(join(folder, 'claims', `lantern-${n}.md`), text);
  }
  return folder;
}

function dossierWithSources(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sources = numbers
    .map((n) => `  - id: s${n}\n    title: Source ${n}\n    publisher: Street of Quillhaven\n`)
    .join('');
  const cited = numbers.map((n) => `[@s${n}]`).join(' ');
  const timeline = 'timeline:\n  - date: 2031\n    event: The lanterns were lit [@s1].\n';
  return `---\ntitle: The street\n${timeline}sources:\n${sources}---\n\nIt has lanterns ${cited}.\n`;
}
