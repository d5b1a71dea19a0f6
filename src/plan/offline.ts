import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import { compareTexts } from '../model/text-order.ts';
import { type ListedClaim, listed } from './listed-claim.ts';

/** The day since which pages have been offline, by their addresses. */
export type Offline = Record<string, string>;

/** Those of some pages that are gone. */
export function offlineOf(
  pages: readonly { url?: string | undefined }[],
  { offline }: Pick<Library, 'offline'>,
): Offline {
  if (offline.size === 0) return {};
  return Object.fromEntries(
    pages.flatMap(({ url }) => {
      const since = url && offline.get(url);
      return url && since ? [[url, since]] : [];
    }),
  );
}

/** A source that is gone, and some of the claims that cite it. */
export interface OfflineSource {
  source: Pick<Source, 'title' | 'url' | 'archived' | 'titleLang' | 'quoteLang'>;
  since: string;
  claims: ListedClaim[];
  /** The number of claims that are not shown. */
  more: number;
}

/** The sources that are gone. */
export interface OfflineSources {
  total: number;
  /** Those that went offline last, newest first. */
  latest: OfflineSource[];
}

/** The most sources that are shown, and claims of each. */
const SHOWN = 20;
const CLAIMS = 3;

/** The sources of claims that are gone; undefined if there are none. */
export function offlineSources({ claims, offline }: Library): OfflineSources | undefined {
  if (offline.size === 0) return undefined;
  const gone = new Map<string, { source: Source; since: string; claims: ClaimEntry[] }>();
  for (const claim of claims) {
    for (const source of claim.data.sources) {
      const { url = '' } = source;
      const since = offline.get(url);
      if (since === undefined) continue;
      const one = gone.get(url) ?? { source, since, claims: [] };
      if (one.claims.at(-1) !== claim) one.claims.push(claim);
      gone.set(url, one);
    }
  }
  const sorted = [...gone.values()].sort(
    (a, b) => compareTexts(b.since, a.since) || compareTexts(a.source.title, b.source.title),
  );
  return gone.size === 0 ? undefined : { total: gone.size, latest: sorted.slice(0, SHOWN).map(offlineSource) };
}

function offlineSource({
  source,
  since,
  claims,
}: {
  source: Source;
  since: string;
  claims: ClaimEntry[];
}): OfflineSource {
  const { title, url, archived, titleLang, quoteLang } = source;
  return {
    source: { title, url, archived, titleLang, quoteLang },
    since,
    claims: claims.slice(0, CLAIMS).map(listed),
    more: Math.max(0, claims.length - CLAIMS),
  };
}
