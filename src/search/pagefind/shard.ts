import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Contributions, contributionsOf, type IndexedEntry } from '../match/contributions.ts';
import { pageIn } from '../page-names.ts';
import { pagefindHash, unpackedPart } from './format.ts';
import { indexPages } from './index-pages.ts';
import { type IndexPart, withWords } from './merge.ts';

const unzip = promisify(gunzip);

/** A page to index, and the claim that it shows. */
export interface ClaimPage {
  claim: IndexedEntry;
  file: string;
  /** SHA-256 in hexadecimal digits. */
  digest: string;
}

/** Both indexes of a part of the site, without the texts of its pages. */
export interface Shard extends IndexPart {
  fragments: Fragment[];
  contributions: Contributions;
}

/** The text of a page as Pagefind stores it. */
export interface Fragment {
  slug: string;
  /** The name of the page in the index. */
  name: string;
  sha256: string;
  /** The length of its file. */
  length: number;
}

/** A shard, and the files of its fragments one after another. */
export interface WholeShard {
  shard: Shard;
  texts: Uint8Array;
}

/** The page of a claim, relative to the root of the site. */
export function pathOfClaim(slug: string): string {
  return `claims/${slug}/index.html`;
}

/** The same as `indexPart`, with its words read already, because a shard that is kept is merged in every build. */
export async function indexShard(pages: readonly ClaimPage[], lang: string): Promise<WholeShard> {
  const { shard, texts } = await indexPart(pages, lang);
  return { shard: { ...shard, ...withWords(shard) }, texts };
}

/** Indexes the pages of some claims in this order. `lang` is the default language. Throws if a page has changed. */
export async function indexPart(pages: readonly ClaimPage[], lang: string): Promise<WholeShard> {
  const files = await indexPages(pages.map((page) => ({ path: pathOfClaim(page.claim.slug), html: htmlOf(page) })));
  const isFragment = (path: string) => path.startsWith('fragment/');
  const fragments = await Promise.all(
    [...files].filter(([path]) => isFragment(path)).map(([path, bytes]) => fragmentOf(path, bytes)),
  );
  const textOf = new Map(fragments.map(({ slug, text }) => [slug, text]));
  const claims = pages.map(({ claim }) => ({ claim, text: textOf.get(claim.slug) }));
  return {
    shard: {
      files: new Map([...files].filter(([path]) => !isFragment(path))),
      hashes: new Map(fragments.map(({ name, hash }) => [name, hash])),
      fragments: fragments.map(({ slug, name, sha256, bytes }) => ({ slug, name, sha256, length: bytes.length })),
      contributions: await contributionsOf(claims, lang),
    },
    texts: Buffer.concat(fragments.map(({ bytes }) => bytes)),
  };
}

function htmlOf({ file, digest }: ClaimPage): string {
  const bytes = readFileSync(file);
  if (hash('sha256', bytes, 'hex') !== digest) throw new Error(`${file} changed during the build. Build again.`);
  return bytes.toString();
}

async function fragmentOf(path: string, bytes: Uint8Array) {
  const content = await unzip(bytes);
  const [slug, { name, text }] = pageIn(content, path);
  return { slug, name, text, bytes, hash: pagefindHash(unpackedPart(content)), sha256: hash('sha256', bytes, 'hex') };
}
