import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../model/verdicts.ts';
import type { Pair } from './check.ts';
import { type Check, differ, isShown, isWithdrawn } from './check.ts';
import { pairClaims } from './pair-claims.ts';
import type { Problem } from './problem.ts';
import type { Side } from './side.ts';

/** What a change of the content does, as far as readers and their trust are concerned. */
export interface Changes {
  /** The day by which drafts and scheduled checks were told from published ones. */
  today: string;
  added: Check[];
  /** Removed checks, each with the check that has its old address, where one has. */
  removed: { check: Check; leadsTo: string | undefined }[];
  renamed: Pair[];
  verdicts: Pair[];
  /** Checks that are withdrawn, and withdrawn ones that are published anew. */
  withdrawn: Pair[];
  reinstated: Pair[];
  /** Checks that readers begin or cease to see. */
  visibility: Pair[];
  claimTexts: Pair[];
  /** Checks with other changes only. */
  edited: Pair[];
  /** Changed checks whose verdict, or whether they are withdrawn, cannot be read on one side or on both. */
  unread: Pair[];
  scale: {
    added: Verdict[];
    removed: Verdict[];
    changed: { before: Verdict; after: Verdict }[];
    /** Why there is no scale to compare with, and none to compare; absent where there is one. */
    unread: { before?: Problem; after?: Problem };
  };
  /** Mended ones and those that went away with their file are told apart. */
  problems: { added: Problem[]; mended: Problem[]; removed: Problem[]; kept: Problem[] };
}

/**
 * Compares two states of one content folder. `today` is a day (YYYY-MM-DD, UTC). Files with errors are compared as far as they can be
 * read, so that none hides what it does to a verdict.
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
  const told = new Set(Object.values(kinds).flat());
  const owners = ownersOfAliases(after.claims);
  return {
    today,
    ...kinds,
    edited: changed.filter((pair) => !told.has(pair)),
    added,
    removed: removed.map((check) => ({ check, leadsTo: owners.get(check.slug) })),
    scale: compareScales(before, after),
    problems: compareProblems(before, after, pairs),
  };
}

/** What of a check can change: a file that only moved to another folder keeps its address. */
function isChanged({ before, after }: Pair): boolean {
  return !isDeepStrictEqual(seen(before), seen(after)) || isOtherFile(before, after);
}

function seen({ slug, data, html }: Check) {
  return { slug, data, html };
}

/** Whether a file with errors is another one than before, in what cannot be read of it. */
function isOtherFile({ broken: before }: Check, { broken: after }: Check): boolean {
  return (before !== undefined || after !== undefined) && (!before?.digest || before.digest !== after?.digest);
}

function ownersOfAliases(claims: readonly Check[]): Map<string, string> {
  return new Map(
    claims.flatMap(({ slug, data }) =>
      (data.aliases ?? []).flatMap((alias) => (alias ? [[alias, slug] as const] : [])),
    ),
  );
}

/** A site that is not there yet, or whose file has an error, has no scale to compare. */
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

/** A file that was renamed has the problems that it had. */
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
    mended: gone.filter((problem) => after.paths.has(pathNow(problem))),
    removed: gone.filter((problem) => !after.paths.has(pathNow(problem))),
  };
}
