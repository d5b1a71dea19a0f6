import { addressOf } from '../formats/addresses.ts';
import { nameLike } from '../git/blob-name.ts';
import type { History } from '../history/read-history.ts';
import { isPublished } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { FileDigests } from '../pipeline/read/plain-result.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import type { ClaimReceipt } from './manifest.ts';

/** What a site is made from. */
export interface Origin {
  /** The commit that is checked out; absent if the repository has none of the fact-checks. */
  commit?: string;
  claims: Record<string, ClaimReceipt>;
}

/** Finds out what each published fact-check is made from. */
export function originOf({ claims, digests, today }: Content, history: History, site: Site): Origin {
  const published = claims.filter(({ data }) => isPublished(data, today));
  const receipts = published.map(({ slug, path }): [string, ClaimReceipt] => {
    const bytes = digests.get(path);
    if (!bytes) throw new Error(`${path} was read without its digests`);
    const commit = commitOf({ slug, path }, bytes, history);
    const url = addressOf(site, `claims/${slug}/`);
    return [slug, { url, source: path, sha256: bytes.sha256, ...(commit !== undefined && { commit }) }];
  });
  const isKnown = history.head !== undefined && history.claims.size > 0;
  return { ...(isKnown && { commit: history.head }), claims: Object.fromEntries(receipts.sort(bySlug)) };
}

/** The commit in which a file got these contents; undefined if it has other contents now than were committed. */
function commitOf(
  { slug, path }: { slug: string; path: string },
  { git }: FileDigests,
  { claims }: History,
): string | undefined {
  const newest = claims.get(slug)?.revisions.find(({ blob }) => blob !== undefined);
  if (newest?.blob === undefined || newest.path !== path) return undefined;
  return nameLike(git, newest.blob) === newest.blob ? newest.commit : undefined;
}

function bySlug([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
