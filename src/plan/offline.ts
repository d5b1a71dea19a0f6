import type { Library } from '../library/make-library.ts';

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
