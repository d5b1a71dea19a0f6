import type { ClaimData, Correction } from '../model/claim.ts';
import type { RevisionChanges } from '../model/revision.ts';
import { readTheSame } from './as-read.ts';
import { daysBetween, TOLERANCE_DAYS } from './days-between.ts';

/** A published version and what changed in it, or the version in the working tree. */
export interface Step {
  day: string;
  /** Absent for the working tree. */
  commit?: string;
  changes: RevisionChanges;
}

/** The parts whose changes readers must be told about. */
const RECORDED = ['verdict', 'claim', 'summary'] as const;

type Part = (typeof RECORDED)[number];

/** A change of a published fact-check that no entry in `corrections` tells readers about. */
export interface UnrecordedChange extends Occasion {
  /** At least one. */
  parts: readonly [Part, ...Part[]];
  /** The earlier verdict, and the one that followed it. */
  verdict?: { from: string; to: string };
}

/** When something changed. */
export interface Occasion {
  day: string;
  /** Absent if the change is not committed. */
  commit?: string;
  /** The last commit before the change. */
  since?: string;
}

interface Change {
  part: Part;
  /** The position of its step. */
  at: number;
}

/** An entry of today, and the position of the step in which it was added; 0 if it was always there. */
interface Entry {
  correction: Correction;
  at: number;
}

/**
 * The changes of a fact-check that today's `corrections` do not tell readers about. `steps` are its published versions, oldest first; the
 * first is the publication.
 */
export function unrecordedChanges(steps: readonly Step[], corrections: readonly Correction[]): UnrecordedChange[] {
  const left = uncovered(steps, corrections);
  const undone = undoneSteps(steps, left);
  const open = left.filter(({ at }) => !undone.has(at));
  return [...Map.groupBy(open, ({ at }) => at)].flatMap(([at, [first, ...others]]) => {
    if (!first) return [];
    const verdict = first.part === 'verdict' ? steps[at]?.changes.verdict : undefined;
    const parts = [first.part, ...others.map(({ part }) => part)] as const;
    return [{ parts, ...(verdict && { verdict }), ...occasionOf(steps, at) }];
  });
}

/** The changes without an entry. One that is no longer there counts: that it is gone is reported by itself. */
function uncovered(steps: readonly Step[], corrections: readonly Correction[]): Change[] {
  const entries = everThere(steps, corrections).map((correction) => ({ correction, at: addedIn(steps, correction) }));
  const changes = steps.flatMap(changesIn);
  const isBusy = (at: number) => changes.some((change) => change.at === at);
  // An earlier verdict needs an entry of its own; any entry about a version covers its wording.
  const used = new Set<Entry>();
  return changes.filter((change) => {
    const isFree = (one: Entry) => change.part !== 'verdict' || !used.has(one);
    const entry = entries.find((one) => isFree(one) && covers(one, change, steps, isBusy));
    if (entry && change.part === 'verdict') used.add(entry);
    return entry === undefined;
  });
}

function occasionOf(steps: readonly Step[], at: number): Occasion {
  const { day = '', commit } = steps[at] ?? {};
  const since = steps[at - 1]?.commit;
  return { day, ...(commit !== undefined && { commit }), ...(since !== undefined && { since }) };
}

function everThere(steps: readonly Step[], corrections: readonly Correction[]): Correction[] {
  const all = [...corrections];
  for (const one of steps.flatMap(({ changes }) => changes.corrections?.added ?? []))
    if (!all.some((other) => readTheSame(one, other))) all.push(one);
  return all;
}

function addedIn(steps: readonly Step[], correction: Correction): number {
  return Math.max(
    0,
    steps.findLastIndex(({ changes: { corrections } }) =>
      [...(corrections?.added ?? []), ...(corrections?.changed ?? []).map(({ after }) => after)].some((one) =>
        readTheSame(one, correction),
      ),
    ),
  );
}

function changesIn({ changes: { verdict, parts } }: Step, at: number): Change[] {
  const isChanged = (part: Part) => (part === 'verdict' ? verdict !== undefined : parts?.includes(part));
  return RECORDED.filter(isChanged).map((part) => ({ part, at }));
}

/**
 * The steps whose changes were undone before readers had to be told: on the same day, or at any time after a change without an entry,
 * because no site is built with one.
 */
function undoneSteps(steps: readonly Step[], left: readonly Change[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const [at, { day, changes: made }] of steps.entries()) {
    const same = made.sameAs ? steps.findIndex(({ commit }) => commit === made.sameAs?.commit) : -1;
    const first = same + 1;
    const isUndone = same !== -1 && (steps[first]?.day === day || left.some((change) => change.at === first));
    if (isUndone) for (let one = first; one <= at; one++) undone.add(one);
  }
  return undone;
}

/**
 * Whether an entry tells readers about a change: it was added with the change, or later by itself, or it has the date of the change. Its
 * date may be that of another time zone.
 */
function covers(
  { correction: { date, kind, from }, at }: Entry,
  change: Change,
  steps: readonly Step[],
  isBusy: (at: number) => boolean,
): boolean {
  const { day, changes } = steps[change.at] ?? { day: '', changes: {} };
  const isOfVerdict = (kind === 'verdict' || kind === 'withdrawal') && from === changes.verdict?.from;
  if (change.part === 'verdict' && !isOfVerdict) return false;
  if (at < change.at || at === 0) return false;
  // What is merged together may have been written long before.
  if (at === change.at) return true;
  const days = daysBetween(day, date);
  return days >= -TOLERANCE_DAYS && (!isBusy(at) || days <= TOLERANCE_DAYS);
}

/** A published entry that is missing from today's `corrections`, or reads differently there. */
export interface LostEntry extends Occasion {
  correction: Correction;
  /** Whether it was not removed, but says something else. */
  isReworded: boolean;
}

/** The entries that were published once and are no longer there, or say something else. */
export function lostEntries(steps: readonly Step[], { corrections }: Pick<ClaimData, 'corrections'>): LostEntry[] {
  const isThere = (one: Correction) => corrections.some((other) => readTheSame(one, other));
  const undone = undoneSteps(steps, uncovered(steps, corrections));
  return steps.flatMap(({ changes }, at) => {
    const { removed = [], changed = [] } = (undone.has(at) ? undefined : changes.corrections) ?? {};
    const lost = [
      ...removed.map((correction) => ({ correction, isReworded: false })),
      ...changed.map(({ before }) => ({ correction: before, isReworded: true })),
    ];
    return lost.filter(({ correction }) => !isThere(correction)).map((one) => ({ ...one, ...occasionOf(steps, at) }));
  });
}
