import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../cli/browser.ts';
import { build } from '../../e2e/commands.ts';
import { cacheFolder } from '../../pipeline/folder/project.ts';
import type { EngineName, SearchArguments } from './arguments.ts';
import { readClaims, readPosts } from './checkthat.ts';
import type { Claim, Collection, Post } from './collection.ts';
import { writeContent } from './content.ts';
import type { Engine } from './engine.ts';
import { generateCollection } from './generated.ts';
import { assay, pagefind } from './in-browser.ts';
import { countDistinctive, type KnownItem, oneWordItems, phraseItems } from './known-items.ts';
import { mean } from './metrics.ts';
import { miniSearch } from './mini-search.ts';
import { notes } from './notes.ts';
import { type Site, serveSite } from './site.ts';
import { type KnownRow, knownTable, type PostRow, postTable } from './table.ts';

type Say = (line: string) => void;

const KNOWN_ITEMS = 200;

/** Measures what the search finds for posts and for words of the claims themselves, and at what cost. Prints two tables. */
export async function measureSearch(options: SearchArguments, say: Say): Promise<void> {
  const collection = readCollection(options);
  if (options.site) return measureSite(options.site, collection, options, say);
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    await measureSite(await buildSite(collection.claims, folder, say), collection, options, say);
  } finally {
    if (options.keep) say(`Everything is kept in ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}

function readCollection({ folder, split }: SearchArguments): Collection {
  if (folder === undefined) return generateCollection(split);
  return { claims: readClaims(folder), posts: readPosts(folder, split) };
}

async function buildSite(claims: readonly Claim[], folder: string, say: Say): Promise<string> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  say(`Building a site of ${claims.length} claims`);
  writeContent(claims, content);
  try {
    await build(content, site);
  } finally {
    rmSync(cacheFolder(content), { recursive: true, force: true });
  }
  return site;
}

async function measureSite(
  folder: string,
  { claims, posts }: Collection,
  options: SearchArguments,
  say: Say,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const site = await serveSite(folder, claims);
    try {
      const engines = options.only.map((name) => openEngine(name, browser, site, claims));
      await measureEngines(engines, { claims, posts: posts.slice(0, options.posts) }, options.posts, say);
      console.log(notes(site.folder, claims, browser.version()));
    } finally {
      site.server.close();
    }
  } finally {
    await browser.close();
  }
}

function openEngine(name: EngineName, browser: Browser, site: Site, claims: readonly Claim[]): Engine {
  if (name === 'minisearch') return miniSearch(claims);
  return name === 'assay' ? assay(browser, site) : pagefind(browser, site);
}

async function measureEngines(
  engines: readonly Engine[],
  { claims, posts }: Collection,
  most: number | undefined,
  say: Say,
): Promise<void> {
  const answered: PostRow[] = [];
  for (const engine of engines) answered.push(await askPosts(engine, posts, say));
  const known = await askKnown(engines, claims, Math.min(most ?? KNOWN_ITEMS, KNOWN_ITEMS), say);
  const names = engines.map(({ name }) => name);
  console.log(`${postTable(answered)}\n\n${knownTable(names, known)}\n`);
}

async function askPosts(engine: Engine, posts: readonly Post[], say: Say): Promise<PostRow> {
  say(`${engine.name}: ${posts.length} posts`);
  const answered: PostRow['posts'] = [];
  for (const { text, relevant } of posts) answered.push({ answer: await engine.ask(text), relevant });
  return { name: engine.name, posts: answered };
}

async function askKnown(engines: readonly Engine[], claims: readonly Claim[], count: number, say: Say) {
  const kinds: [string, KnownItem[]][] = [
    ['one word', oneWordItems(claims, count)],
    ['phrase', phraseItems(claims, count)],
  ];
  const rows: KnownRow[] = [];
  for (const [kind, items] of kinds) {
    const hits: number[] = [];
    for (const engine of engines) {
      say(`${engine.name}: ${items.length} known items, ${kind}`);
      hits.push(await shareHit(engine, items));
    }
    rows.push({ kind, queries: items.length, distinctive: countDistinctive(items, claims), hits });
  }
  return rows;
}

async function shareHit(engine: Engine, items: readonly KnownItem[]): Promise<number> {
  const hits: number[] = [];
  for (const { query, slug } of items) hits.push(Number((await engine.askAgain(query)).slugs.includes(slug)));
  return mean(hits);
}
