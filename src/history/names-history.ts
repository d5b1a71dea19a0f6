import type { VerdictName } from '../model/verdicts.ts';
import type { Commit } from './git-log.ts';
import type { KnownVersions } from './known-versions.ts';

/** The names of the verdicts in the versions of `site.yaml`. */
export interface NamesHistory {
  /** Oldest first. */
  versions: readonly NamesVersion[];
  /** The number of versions up to a commit, its own included. */
  countAt: ReadonlyMap<string, number>;
}

/** The scale of a site as of a commit. */
export interface NamesVersion {
  commit: string;
  /** The day on which readers could see it. */
  day: string;
  /** Absent if it could not be read. */
  verdicts?: readonly VerdictName[];
}

export const NO_NAMES: NamesHistory = { versions: [], countAt: new Map() };

/** The objects with the versions of `site.yaml`. A link is none. */
export function siteVersions(commits: readonly Commit[]): string[] {
  return commits.flatMap(({ site }) => (site?.after !== undefined && !site.isLink ? [site.after] : []));
}

/** `commits` are oldest first, with the days on which readers could see them. */
export function namesHistory(commits: readonly Commit[], { names }: Pick<KnownVersions, 'names'>): NamesHistory {
  const versions: NamesVersion[] = [];
  const countAt = new Map<string, number>();
  for (const { hash, day, site } of commits) {
    if (site) {
      const verdicts = site.isLink ? undefined : names.get(site.after ?? '');
      versions.push({ commit: hash, day, ...(verdicts && { verdicts }) });
    }
    countAt.set(hash, versions.length);
  }
  return { versions, countAt };
}
