import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../model/verdicts.ts';
import type { RuleId } from '../pipeline/rules/index.ts';
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
  removed: { factCheck: FactCheck; redirectsTo: string | undefined }[];
  renamed: Pair[];
  verdicts: Pair[];
  /** Newly withdrawn fact-checks. */
  withdrawn: Pair[];
  /** Fact-checks that are no longer withdrawn. */
  reinstated: Pair[];
  /** Fact-checks that become visible or invisible to readers. */
  visibility: Pair[];
  claimTexts: Pair[];
  /** Fact-checks with other changes only. */
  edited: Pair[];
  /** Changed fact-checks whose verdict or withdrawal cannot be read on one side or both. */
  unreadable: Pair[];
  scale: {
    added: Verdict[];
    removed: Verdict[];
    changed: { before: Verdict; after: Verdict }[];
    /** Why the scale of a side cannot be read; absent if it can. */
    unreadable: { before?: Problem | undefined; after?: Problem | undefined };
  };
  /** Fixed problems are separate from those of removed files. */
  problems: { added: Problem[]; fixed: Problem[]; removed: Problem[]; kept: Problem[] };
  /** What this change does with a published fact-check that `check` refuses, by the path of its file. */
  refused: ReadonlyMap<string, Problem[]>;
}

/**
 * Compares two states of a content folder. `today` is a date (YYYY-MM-DD, UTC). Files with errors are compared as far as they
 * can be read, so that an error does not hide a changed verdict.
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
    unreadable: changed.filter((pair) => pair.before.broken?.unreadableBecause || pair.after.broken?.unreadableBecause),
  };
  const listed = new Set(Object.values(kinds).flat());
  const owners = ownersOfAliases(after.claims);
  const problems = compareProblems(before, after, pairs);
  return {
    today,
    ...kinds,
    edited: changed.filter((pair) => !listed.has(pair)),
    added,
    removed: removed.map((factCheck) => ({ factCheck, redirectsTo: owners.get(factCheck.slug) })),
    scale: compareScales(before, after),
    problems,
    refused: Map.groupBy(
      problems.added.filter(({ rule }) => REFUSALS.has(rule)),
      ({ path }) => path,
    ),
  };
}

/** The rules about what was published before that are errors. */
const REFUSALS: ReadonlySet<string> = new Set<RuleId>([
  'unrecorded-change',
  'altered-correction',
  'removed-claim',
  'changed-label',
]);

/** Moving a file to another folder is not a change: its address stays the same. */
function isChanged({ before, after }: Pair): boolean {
  return !isDeepStrictEqual(readable(before), readable(after)) || isUnreadablyChanged(before, after);
}

function readable({ slug, data, html }: FactCheck) {
  return { slug, data, html };
}

/** Whether a file with errors changed. It counts as changed if its bytes cannot be read. */
function isUnreadablyChanged({ broken: before }: FactCheck, { broken: after }: FactCheck): boolean {
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
  const [old, current] = [before.site?.verdicts, after.site?.verdicts];
  if (old && current) return { ...changesOfScale(old, current), unreadable: {} };
  const isSame = before.siteDigest !== undefined && before.siteDigest === after.siteDigest;
  const unreadable = isSame ? {} : { before: before.siteError, after: after.siteError };
  return { added: [], removed: [], changed: [], unreadable };
}

function changesOfScale(before: readonly Verdict[], after: readonly Verdict[]): Omit<Changes['scale'], 'unreadable'> {
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
  const identityNow = (problem: Problem) => `${pathNow(problem)}\n${problem.identity}`;
  const open = Map.groupBy(before.problems, identityNow);
  const added: Problem[] = [];
  const kept: Problem[] = [];
  for (const problem of after.problems)
    (open.get(`${problem.path}\n${problem.identity}`)?.pop() ? kept : added).push(problem);
  const gone = [...open.values()].flat();
  return {
    added,
    kept,
    fixed: gone.filter((problem) => after.paths.has(pathNow(problem))),
    removed: gone.filter((problem) => !after.paths.has(pathNow(problem))),
  };
}
