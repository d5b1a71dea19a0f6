import { readBlobs } from './blobs.ts';
import type { Claim } from './claims-now.ts';
import { lastReadable } from './edits.ts';
import type { ClaimHistory } from './read-history.ts';
import type { Repository } from './repository-state.ts';

/** A verdict with which readers saw a fact-check. */
export interface ShownVerdict {
  slug: string;
  verdict: string;
  /** The language of the fact-check, if it has one of its own. */
  lang: string | undefined;
  /** The first day, and the one on which it ended; absent if it has not. */
  from: string;
  until?: string;
}

interface Sources {
  repository: Pick<Repository, 'top'>;
  /** The claims of today, by their names. */
  seen: ReadonlyMap<string, Claim>;
  /** Files that are not as they were committed. */
  changed: ReadonlySet<string>;
}

/** All verdicts with which readers saw committed fact-checks, those that are gone included. */
export async function shownVerdicts(claims: readonly ClaimHistory[], sources: Sources): Promise<ShownVerdict[]> {
  const known = new Map(claims.flatMap((claim) => labelledNow(claim, sources)));
  const open = claims.filter((claim) => !known.has(claim));
  const read = await readVersions(open, sources.repository);
  return claims.flatMap((claim) => {
    const labelled = known.get(claim) ?? read.get(lastReadable(claim)?.blob ?? '');
    return labelled ? verdictsOf(claim, labelled) : [];
  });
}

/** What decides which label a fact-check shows. */
interface Labelled {
  verdict: string;
  lang: string | undefined;
}

/** Most fact-checks are as they were committed, and have been read. */
function labelledNow(claim: ClaimHistory, { seen, changed }: Sources): [ClaimHistory, Labelled][] {
  const { path, data: { verdict, lang } = {} } = seen.get(claim.slug) ?? {};
  const isCommitted = path === lastReadable(claim)?.path && path === claim.revisions[0]?.path && !claim.isDeleted;
  if (path === undefined || verdict === undefined || !isCommitted || changed.has(path)) return [];
  return [[claim, { verdict, lang }]];
}

async function readVersions(
  claims: readonly ClaimHistory[],
  repository: Pick<Repository, 'top'>,
): Promise<ReadonlyMap<string, Labelled>> {
  const found = new Map<string, Labelled>();
  if (claims.length === 0) return found;
  const { factsOf } = await import('./facts.ts');
  const blobs = new Set(claims.flatMap((claim) => lastReadable(claim)?.blob ?? []));
  await readBlobs(repository, [...blobs], (blob, bytes) => {
    const { verdict, lang } = factsOf(bytes).facts?.data ?? {};
    if (verdict !== undefined) found.set(blob, { verdict, lang });
  });
  return found;
}

/** The verdicts of one fact-check, oldest first. `labelled` is what its last version says. */
function verdictsOf({ slug, revisions }: ClaimHistory, { verdict: last, lang }: Labelled): ShownVerdict[] {
  const oldestFirst = [...revisions].reverse();
  const all: ShownVerdict[] = [];
  let verdict = oldestFirst.find(({ changes }) => changes.verdict)?.changes.verdict?.from ?? last;
  let from: string | undefined;
  const end = (until?: string) => {
    if (from !== undefined) all.push({ slug, verdict, lang, from, ...(until !== undefined && { until }) });
    from = undefined;
  };
  for (const { kind, day, changes } of oldestFirst) {
    if (kind === 'broken') continue;
    if (kind === 'removed' || changes.verdict) end(day);
    if (kind === 'removed') continue;
    verdict = changes.verdict?.to ?? verdict;
    from ??= day;
  }
  end();
  return all;
}
