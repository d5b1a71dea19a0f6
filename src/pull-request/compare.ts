import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../model/verdicts.ts';
import type { Pair } from './fact-check.ts';
import { differ, type FactCheck, isShown, isWithdrawn } from './fact-check.ts';
import { pairClaims } from './pair-claims.ts';
import type { Problem } from './problem.ts';
import type { Side } from './side.ts';

/** The effects of a content change that matter to readers and their trust. */
export interface Changes {
  /** The date of the comparison, which decides whether a scheduled fact-check counts as published. */
  today: string;
  added: FactCheck[];
  /** Removed fact-checks, each with the one that now owns its address, if any. */
  removed: { check: FactCheck; redirectsTo: string | undefined }[];
  renamed: Pair[];
  verdicts: Pair[];
  /** Newly withdrawn fact-checks, and those whose withdrawal was revoked. */
  withdrawn: Pair[];
  reinstated: Pair[];
  /** Fact-checks that become visible or invisible to readers. */
  visibility: Pair[];
  claimTexts: Pair[];
  /** Fact-checks with other changes only. */
  edited: Pair[];
  /** Changed fact-checks whose verdict or withdrawal cannot be read on one side or both. */
  unread: Pair[];
  scale: {
    added: Verdict[];
    removed: Verdict[];
    changed: { before: Verdict; after: Verdict }[];
    /** Why the scale of a side cannot be read; absent if it can. */
    unread: { before?: Problem; after?: Problem };
  };
  /** Fixed problems are separate from those of removed files. */
  problems: { added: Problem[]; fixed: Problem[]; removed: Problem[]; kept: Problem[] };
}

/**
 * Compares two states of a content folder. `today` is a date (YYYY-MM-DD, UTC). Files with errors are compared as far as they can be
 * read, so that an error does not hide a changed verdict.
 */
export function compare(before: Side, after: Side, today: string): Changes {
  const { pairs, added, removed } = pairClaims(before.claims, after.claims);
  const changed = pairs.filter(isChanged);
  const kinds = {
    renamed: changed.filter((pair) => pair.before.slug !== pair.after.slug),
    verdicts: changed.filter((pair) => differ(pair.before.data.verdict, pair.after.data.verdict)),
    withdrawn: changed.filter((pair) => isWithdrawn(pair.before) === false && isWithdrawn(pair.after)),
    reinstated: changed.filter((pair) => isWithdrawn(pair.before) && isWithdrawn(pair.after) === false),
    visibility: changed.filter((pair) => differ(isShown(pair.before, today), isShown(pair.after, today))),
    claimTexts: changed.filter((pair) => differ(pair.before.data.claim, pair.after.data.claim)),
    unread: changed.filter((pair) => pair.before.broken?.unread || pair.after.broken?.unread),
  };
  const listed = new Set(Object.values(kinds).flat());
  const owners = ownersOfAliases(after.claims);
  return {
    today,
    ...kinds,
    edited: changed.filter((pair) => !listed.has(pair)),
    added,
    removed: removed.map((check) => ({ check, redirectsTo: owners.get(check.slug) })),
    scale: compareScales(before, after),
    problems: compareProblems(before, after, pairs),
  };
}

/** Moving a file to another folder is not a change: its address stays the same. */
function isChanged({ before, after }: Pair): boolean {
  return !isDeepStrictEqual(seen(before), seen(after)) || isOtherFile(before, after);
}

function seen({ slug, data, html }: FactCheck) {
  return { slug, data, html };
}

/** Whether a file with errors differs from before in its unreadable parts. */
function isOtherFile({ broken: before }: FactCheck, { broken: after }: FactCheck): boolean {
  return (before !== undefined || after !== undefined) && (!before?.digest || before.digest !== after?.digest);
}

function ownersOfAliases(claims: readonly FactCheck[]): Map<string, string> {
  return new Map(
    claims.flatMap(({ slug, data }) =>
      (data.aliases ?? []).flatMap((alias) => (alias ? [[alias, slug] as const] : [])),
    ),
  );
}

/** A missing `site.yaml`, or one with an error, has no scale to compare. */
function compareScales(before: Side, after: Side): Changes['scale'] {
  const [old, now] = [before.site?.verdicts, after.site?.verdicts];
  if (old && now) return { ...changesOfScale(old, now), unread: {} };
  const isSame = before.siteDigest !== undefined && before.siteDigest === after.siteDigest;
  const { siteError: was } = before;
  const { siteError: is } = after;
  const unread = isSame ? {} : { ...(was && { before: was }), ...(is && { after: is }) };
  return { added: [], removed: [], changed: [], unread };
}

function changesOfScale(before: readonly Verdict[], after: readonly Verdict[]): Omit<Changes['scale'], 'unread'> {
  const old = new Map(before.map((verdict) => [verdict.id, verdict]));
  const ids = new Set(after.map((verdict) => verdict.id));
  const changed = after.flatMap((verdict) => {
    const was = old.get(verdict.id);
    return was && !isDeepStrictEqual(was, verdict) ? [{ before: was, after: verdict }] : [];
  });
  return {
    added: after.filter((verdict) => !old.has(verdict.id)),
    removed: before.filter((verdict) => !ids.has(verdict.id)),
    changed,
  };
}

/** A renamed file keeps its problems. */
function compareProblems(before: Side, after: Side, pairs: readonly Pair[]): Changes['problems'] {
  const renamed = new Map(
    pairs
      .filter((pair) => !after.paths.has(pair.before.path))
      .map((pair) => [pair.before.path, pair.after.path] as const),
  );
  const pathNow = ({ path }: Problem) => renamed.get(path) ?? path;
  const keyOf = (problem: Problem) => `${pathNow(problem)}\n${problem.key}`;
  const open = Map.groupBy(before.problems, keyOf);
  const added: Problem[] = [];
  const kept: Problem[] = [];
  for (const problem of after.problems)
    (open.get(`${problem.path}\n${problem.key}`)?.pop() ? kept : added).push(problem);
  const gone = [...open.values()].flat();
  return {
    added,
    kept,
    fixed: gone.filter((problem) => after.paths.has(pathNow(problem))),
    removed: gone.filter((problem) => !after.paths.has(pathNow(problem))),
  };
}
