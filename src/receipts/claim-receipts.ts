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
    const url = addressOf(site, `claims/${slug}/`);
    return [slug, { url, source: path, ...versionOf({ slug, path }, bytes, history) }];
  });
  const isKnown = history.head !== undefined && history.claims.size > 0;
  return { ...(isKnown && { commit: history.head }), claims: Object.fromEntries(receipts.sort(bySlug)) };
}

/**
 * The commit in which a file got its contents, and the digest of what the repository has: git may have changed the line ends of
 * the file when it was checked out. A file with other contents than were committed has no commit.
 */
function versionOf(
  { slug, path }: { slug: string; path: string },
  digests: FileDigests,
  { claims }: History,
): Pick<ClaimReceipt, 'sha256' | 'commit'> {
  const newest = claims.get(slug)?.revisions.find(({ blob }) => blob !== undefined);
  const { blob, commit } = newest ?? {};
  const known = [digests, digests.unix].find((one) => one && blob !== undefined && nameLike(one.git, blob) === blob);
  if (!known || commit === undefined || newest?.path !== path) return { sha256: digests.sha256 };
  return { sha256: known.sha256, commit };
}

function bySlug([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
