import type { ClaimData, Correction } from '../model/claim.ts';
import { followAccepted, type Unaccepted } from './accepted.ts';
import { readTheSame } from './as-read.ts';
import { namesVerdict } from './covering.ts';
import { changesPart, changesRecorded, type RecordedPart, type Step } from './step.ts';

/** A change of a published fact-check that no entry in `corrections` tells readers about. */
export interface UnrecordedChange extends Occasion {
  /** At least one. */
  parts: readonly [RecordedPart, ...RecordedPart[]];
  /** The earlier verdict, and the one that followed it. */
  verdict?: { from: string; to: string };
}

/** When something changed. */
export interface Occasion {
  day: string;
  /** Absent if the change is not committed. */
  commit?: string;
  /** The last commit that readers saw before the change. */
  since?: string;
}

/** A published entry that is missing from today's `corrections`, or reads differently there. */
export interface LostEntry extends Occasion {
  correction: Correction;
  /** Whether it was not removed, but says something else. */
  isReworded: boolean;
}

/** What readers would not be told if they saw the last version of a fact-check. */
export interface Untold {
  changes: UnrecordedChange[];
  lost: LostEntry[];
}

/**
 * Compares a fact-check with the last version that readers saw. `steps` are its published versions, oldest first; the first is
 * the publication.
 */
export function untoldIn(steps: readonly Step[], data: Pick<ClaimData, 'corrections' | 'published'>): Untold {
  // Most fact-checks never changed what must be recorded.
  const isUnchanged = steps.every((step) => !changesRecorded(step) && !step.changes.corrections);
  const last = isUnchanged ? undefined : followAccepted(steps, data);
  if (!last) return { changes: [], lost: [] };
  const lost = last.lost.map((correction) => lostEntry(steps, correction, last));
  const places = last.open.map((part) => ({ part, ...placeOf(steps, part, last) }));
  const changes = [...Map.groupBy(places, ({ at }) => at)].flatMap(([at, [first, ...others]]): UnrecordedChange[] => {
    if (!first) return [];
    const parts = [first.part, ...others.map(({ part }) => part)] as const;
    return [{ parts, ...(first.verdict && { verdict: first.verdict }), ...occasionOf(steps, at, last) }];
  });
  return { changes, lost };
}

interface Place {
  /** The position of a step. */
  at: number;
  verdict?: UnrecordedChange['verdict'];
}

/** Where a part changed that has no entry. */
function placeOf(steps: readonly Step[], part: RecordedPart, { base, stated, pending, news }: Unaccepted): Place {
  const made = pending.filter((at) => steps[at] && changesPart(steps[at], part));
  if (part !== 'verdict') return { at: made.at(-1) ?? 0 };
  const verdictBefore = (at: number) => steps[at]?.changes.verdict?.from;
  // An entry may tell that the verdict changed once more after that.
  const next = made.findIndex((at, index) => index > 0 && news.some((one) => namesVerdict(one, verdictBefore(at))));
  const last = next === -1 ? made.length : next;
  const [from = '', to = ''] = [base.stated.verdict, next === -1 ? stated.verdict : verdictBefore(made[next] ?? 0)];
  return { at: made[last - 1] ?? 0, verdict: { from, to } };
}

function lostEntry(steps: readonly Step[], correction: Correction, last: Unaccepted): LostEntry {
  const isIn = (list: readonly Correction[] | undefined) => list?.some((one) => readTheSame(one, correction)) ?? false;
  const isReworded = ({ changes: { corrections } }: Step) => isIn(corrections?.changed.map(({ before }) => before));
  const at = steps.findLastIndex((step) => isIn(step.changes.corrections?.removed) || isReworded(step));
  const step = steps[at];
  return { correction, isReworded: step !== undefined && isReworded(step), ...occasionOf(steps, at, last) };
}

function occasionOf(steps: readonly Step[], at: number, { base }: Unaccepted): Occasion {
  const { day = '', commit } = steps[at] ?? {};
  const since = steps[base.at]?.commit;
  return { day, ...(commit !== undefined && { commit }), ...(since !== undefined && { since }) };
}
