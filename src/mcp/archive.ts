import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as z from 'zod';
import { INDEX_FOLDER, ROOT_FILE } from '../search/match/index-files.ts';
import { type Matcher, openMatcher } from '../search/match/matcher.ts';
import { CannotRead, type Published, type ReadFile } from './published.ts';
import { type ClaimRecord, type ClaimSet, recordSchema, setSchema } from './record.ts';

const DATA = 'data/claims.json';
/** The files that change with every change that this server could show. */
export const ENTRY_FILES: readonly string[] = [DATA, `${INDEX_FOLDER}/${ROOT_FILE}`];
/** The most bytes of a file of the index, unpacked. */
const LARGEST_INDEX_FILE = 64 * 1024 * 1024;

/** A published site, opened for questions. */
export interface Archive {
  set: Omit<ClaimSet, 'claims'>;
  /** The address of the site. */
  url: string;
  /** Newest first. */
  claims: ClaimRecord[];
  /** By slug, aliases included. */
  bySlug: ReadonlyMap<string, ClaimRecord>;
  /** Searches what the claims say, but not the texts of their pages, which not every index contains. */
  matcher: Matcher;
  /** The text of a fact-check as HTML. */
  htmlOf(claim: ClaimRecord): Promise<string>;
}

/**
 * Returns a function that opens a site and keeps it open while its stamp stays the same. A site that could not be opened is tried
 * again at the next call. `note` is called with what was left out.
 */
export function archiveOf(published: Published, note: (line: string) => void): () => Promise<Archive> {
  let opened: { stamp: string; archive: Promise<Archive> } | undefined;
  return async () => {
    const stamp = await published.stamp();
    if (opened?.stamp === stamp) return opened.archive;
    const archive = published.open().then((read) => open(read, note));
    const current = { stamp, archive };
    opened = current;
    archive.catch(() => {
      if (opened === current) opened = undefined;
    });
    return archive;
  };
}

async function open(read: ReadFile, note: (line: string) => void): Promise<Archive> {
  const { claims: raw, ...set } = parsed(setSchema, DATA, await read(DATA));
  const claims = raw.flatMap((one) => recordSchema.safeParse(one).data ?? []);
  if (claims.length < raw.length)
    note(`${raw.length - claims.length} fact-checks in ${DATA} have another form than expected and are left out.\n`);
  const matcher = await openMatcher((path) => indexFile(read, path)).catch((error: unknown) => {
    throw error instanceof CannotRead ? error : new CannotRead('The search index of the site cannot be read.');
  });
  const aliases = claims.flatMap((claim) => (claim.aliases ?? []).map((alias) => [alias, claim] as const));
  return {
    set,
    url: matcher.index.root.site.url,
    claims,
    bySlug: new Map([...aliases, ...claims.map((claim) => [claim.slug, claim] as const)]),
    matcher: withoutPages(matcher),
    htmlOf: async ({ slug }) => {
      const path = `claims/${slug}.json`;
      return parsed(z.object({ html: z.string() }), path, await read(path)).html;
    },
  };
}

/** A file of the index, if it is not too large when it is unpacked. */
async function indexFile(read: ReadFile, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!/^[\w-]+(?:\/[\w-]+)?\.\w+$/.test(path)) throw new CannotRead('The search index of the site is damaged.');
  const bytes = await read(`${INDEX_FOLDER}/${path}`);
  if (path === ROOT_FILE) return bytes;
  await promisify(gunzip)(bytes, { maxOutputLength: LARGEST_INDEX_FILE }).catch(() => {
    throw new CannotRead(`The file \`${INDEX_FOLDER}/${path}\` of the site is damaged or too large.`);
  });
  return bytes;
}

/** The index of a built site also has the words of the pages. Without them, content and built sites give the same answers. */
function withoutPages(matcher: Matcher): Matcher {
  const index = { ...matcher.index, pagePostings: async () => [], pagePostingsIn: async () => new Map() };
  return { ...matcher, index };
}

function parsed<Schema extends z.ZodType>(schema: Schema, path: string, bytes: Uint8Array): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new CannotRead(`The file \`${path}\` of the site is not JSON.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new CannotRead(`The file \`${path}\` has another form than expected. Was the site built with this program?`);
}
