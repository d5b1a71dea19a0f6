import { isDeepStrictEqual } from 'node:util';
import { type ClaimEntry, isPublished } from '../model/entry.ts';
import type { Verdict } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { pairClaims } from './pair-claims.ts';
import type { Problem, Side } from './side.ts';

/** The same check before and after. */
export interface Pair {
  before: ClaimEntry;
  after: ClaimEntry;
}

/** What a change of the content does, as far as readers and their trust are concerned. */
export interface Changes {
  /** The day by which drafts and scheduled checks were told from published ones. */
  today: string;
  added: ClaimEntry[];
  /** Removed checks, each with the check that has its old address, where one has. */
  removed: { entry: ClaimEntry; leadsTo: string | undefined }[];
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
  /** Checks whose file has an error after the change, and whether readers see them then; checks whose file had one before. */
  broken: { entry: ClaimEntry; isSeen: boolean }[];
  mended: ClaimEntry[];
  scale: { added: Verdict[]; removed: Verdict[]; changed: { before: Verdict; after: Verdict }[] };
  /** Mended ones and those that went away with their file are told apart. */
  problems: { added: Problem[]; mended: Problem[]; removed: Problem[]; kept: Problem[] };
}

/** Compares two states of one content folder. `today` is a day (YYYY-MM-DD, UTC). */
export function compare(before: Side, after: Side, today: string): Changes {
  const { pairs, added, removed } = pairClaims(before.claims, after.claims);
  const changed = pairs.filter((pair) => !isDeepStrictEqual(seen(pair.before), seen(pair.after)));
  const kinds = {
    renamed: changed.filter((pair) => pair.before.slug !== pair.after.slug),
    verdicts: changed.filter((pair) => pair.before.data.verdict !== pair.after.data.verdict),
    withdrawn: changed.filter(({ before, after }) => !withdrawalOf(before.data) && withdrawalOf(after.data)),
    reinstated: changed.filter(({ before, after }) => withdrawalOf(before.data) && !withdrawalOf(after.data)),
    visibility: changed.filter((pair) => isPublished(pair.before.data, today) !== isPublished(pair.after.data, today)),
    claimTexts: changed.filter((pair) => pair.before.data.claim !== pair.after.data.claim),
  };
  const told = new Set(Object.values(kinds).flat());
  const owners = ownersOfAliases(after.claims);
  return {
    today,
    ...kinds,
    edited: changed.filter((pair) => !told.has(pair)),
    added: added.filter((entry) => !before.slugs.has(entry.slug)),
    mended: added.filter((entry) => before.slugs.has(entry.slug)),
    removed: removed
      .filter((entry) => !after.slugs.has(entry.slug))
      .map((entry) => ({ entry, leadsTo: owners.get(entry.slug) })),
    broken: removed
      .filter((entry) => after.slugs.has(entry.slug))
      .map((entry) => ({ entry, isSeen: !after.unseen.has(entry.slug) })),
    scale: compareScales(before.site?.verdicts, after.site?.verdicts),
    problems: compareProblems(before, after, pairs),
  };
}

/** What of a check can change: a file that only moved to another folder keeps its address. */
function seen({ slug, data, html }: ClaimEntry) {
  return { slug, data, html };
}

function ownersOfAliases(claims: ClaimEntry[]): Map<string, string> {
  return new Map(claims.flatMap(({ slug, data }) => data.aliases.map((alias) => [alias, slug] as const)));
}

/** A site that is not there yet, or whose file has an error, has no scale to compare. */
function compareScales(
  before: readonly Verdict[] | undefined,
  after: readonly Verdict[] | undefined,
): Changes['scale'] {
  if (!before || !after) return { added: [], removed: [], changed: [] };
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
